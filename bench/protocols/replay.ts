/** Histories of real projects as messages in order: what would have been stopped, rightly or not. */
import { parseDomain } from "../../src/core/domain";
import type { MeasuringData, Replay, ReplayMessage, Slip } from "../data";
import { domainOf, SILENT } from "../engines/engine";
import type { Answer, Check, Engine } from "../engines/engine";
import { builtIn } from "../engines/speller";
import { createTally } from "../tally";
import type { KnownFrom, Result, Tally } from "../tally";
import type { Protocol } from "./protocol";

/** The second half of each history, checked with what the first half taught. */
export const deployed: Protocol = {
  id: "deployed",
  title: "replay, as deployed",
  run: (data, engine) => replaySecondHalf("deployed", data, engine, true),
};

/** The same messages without the learned list. */
export const unboxed: Protocol = {
  id: "unboxed",
  title: "replay, as unboxed",
  run: (data, engine) => replaySecondHalf("unboxed", data, engine, false),
};

/** In order of time; known is what each sender wrote to before. */
export const withHistory: Protocol = {
  id: "history",
  title: "replay, with history",
  run(data, engine) {
    if (data.replays.length === 0) return null;
    const tally = createTally("history", engine.id);
    for (const replay of data.replays) replayHistory(replay, data, engine, tally);
    return tally.result();
  },
};

/** How false alarms of the replays are listed and counted. */
const LIST = "traffic";

function replaySecondHalf(
  protocol: string,
  data: MeasuringData,
  engine: Engine,
  boxed: boolean,
): Result | null {
  if (data.replays.length === 0) return null;
  const tally = createTally(protocol, engine.id);
  for (const replay of data.replays) {
    const messages = [...replay.messages].sort((a, b) => (a.date < b.date ? -1 : 1));
    const half = Math.floor(messages.length / 2);
    const learned = sendersByDomain(messages.slice(0, half));
    const check = engine.prepare({ learned: boxed ? [...learned] : null, listed: [] });
    const { score, unreached } = scorer(replay, data, tally);
    const cached = cache();
    for (const message of messages.slice(half)) {
      score(message, {
        isKnown: (domain) => boxed && learned.has(domain),
        answers: () => cached(message, check),
      });
    }
    tally.unreachable(unreached());
  }
  return tally.result();
}

function replayHistory(replay: Replay, data: MeasuringData, engine: Engine, tally: Tally): void {
  const slips = slipsOf(data, replay);
  const histories = new Map<string, Map<string, number>>();
  const { score, unreached } = scorer(replay, data, tally);
  for (const message of replay.messages) {
    const own = domainOf(message.sender);
    const before = histories.get(message.sender) ?? new Map([[own, 1]]);
    histories.set(message.sender, before);
    score(message, {
      isKnown: (domain) => before.has(domain),
      answers: () => engine.prepare({ learned: [...before], listed: [] })(message),
    });
    for (const domain of new Set(message.recipients.map(domainOf))) {
      if (!slips.has(domain)) before.set(domain, (before.get(domain) ?? 0) + 1);
    }
  }
  tally.unreachable(unreached());
}

interface Knowing {
  /** Known domains beside the sender's own are not checked. */
  readonly isKnown: (domain: string) => boolean;
  /** Asked only when something is to be checked. */
  readonly answers: () => readonly Answer[];
}

interface Scorer {
  readonly score: (message: ReplayMessage, knowing: Knowing) => void;
  /** Slips whose intended domain could never be known. */
  readonly unreached: () => number;
}

/** Counts each slip of a sender once: the first time that its intended domain can be known. */
function scorer(replay: Replay, data: MeasuringData, tally: Tally): Scorer {
  const slips = slipsOf(data, replay);
  const ready = new Set(builtIn());
  const reached = new Set<string>();
  const waiting = new Set<string>();
  const source = replay.project;

  const scoreDomain = (
    message: ReplayMessage,
    domain: string,
    answer: Answer,
    from: KnownFrom | null,
  ) => {
    const { sampled, sender } = message;
    const own = domainOf(sender);
    const key = `${source} ${sender} ${domain}`;
    const one = {
      ...{ typed: domain, answer, source, sampled, key },
      where: `${source}, ${own} to `,
    };
    const slip = slips.get(domain);
    if (slip !== undefined && !reached.has(key)) {
      if (from === null) waiting.add(key);
      else {
        waiting.delete(key);
        reached.add(key);
        tally.slip({ ...one, kind: slip.kind, meant: slip.intended, knownFrom: from });
      }
    }
    // Where the sender's own domain is a slip, a hit is neither.
    if (slip !== undefined || !sampled || slips.has(own)) return;
    if (parseDomain(domain) === null) tally.notDomain(one);
    else tally.innocent(LIST, one);
  };
  const knownFrom = (
    meant: string,
    own: string,
    isKnown: Knowing["isKnown"],
    domains: readonly string[],
  ): KnownFrom | null => {
    if (meant === own) return "sender";
    if (isKnown(meant)) return "record";
    if (ready.has(meant)) return "built in";
    return domains.indexOf(meant) >= 0 ? "message" : null;
  };
  return {
    unreached: () => waiting.size,
    score(message, { isKnown, answers }) {
      if (message.sampled) tally.messages(LIST, 1);
      const domains = message.recipients.map(domainOf);
      const own = domainOf(message.sender);
      const toCheck = domains
        .map((domain, i) => ({ domain, i }))
        .filter(({ domain, i }) => domains.indexOf(domain) === i)
        .filter(({ domain }) => domain !== own && !isKnown(domain));
      if (toCheck.length === 0) return;
      const said = answers();
      for (const { domain, i } of toCheck) {
        const meant = slips.get(domain)?.intended ?? "";
        scoreDomain(message, domain, said[i] ?? SILENT, knownFrom(meant, own, isKnown, domains));
      }
    },
  };
}

/** A message with the same sender's domain and the same recipients' domains has the same answers. */
function cache(): (message: ReplayMessage, check: Check) => readonly Answer[] {
  const known = new Map<string, readonly Answer[]>();
  return (message, check) => {
    const key = [message.sender, ...message.recipients].map(domainOf).join(" ");
    const answers = known.get(key) ?? check(message);
    known.set(key, answers);
    return answers;
  };
}

/** Distinct senders of each recipient domain. */
function sendersByDomain(messages: readonly ReplayMessage[]): ReadonlyMap<string, number> {
  const senders = new Map<string, Set<string>>();
  for (const { sender, recipients } of messages) {
    for (const domain of new Set(recipients.map(domainOf))) {
      senders.set(domain, (senders.get(domain) ?? new Set()).add(sender));
    }
  }
  return new Map([...senders].map(([domain, set]) => [domain, set.size]));
}

function slipsOf(data: MeasuringData, { project }: Replay): ReadonlyMap<string, Slip> {
  const slips = data.workSlips.filter(
    ({ projects }) => projects.length === 0 || projects.includes(project),
  );
  return new Map(slips.map((slip) => [slip.typed, slip]));
}

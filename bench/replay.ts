import type { MeasuringData, Replay, ReplayMessage, Slip } from "./data";
import type { Engine } from "./engines";

/** Caught and missed slips, false alarms, and the messages they are counted on. */
export interface Tally {
  slips: number;
  reachable: number;
  caught: number;
  messages: number;
  alarms: number;
  readonly misses: string[];
  readonly falseAlarms: string[];
}

export function newTally(): Tally {
  return {
    slips: 0,
    reachable: 0,
    caught: 0,
    messages: 0,
    alarms: 0,
    misses: [],
    falseAlarms: [],
  };
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/**
 * The second half of each history, checked with what the first half taught.
 *
 * @param boxed - false: without the learned list ("as unboxed")
 */
export function replayDeployed(data: MeasuringData, engine: Engine, boxed: boolean): Tally {
  const tally = newTally();
  for (const replay of data.replays) {
    const slips = slipsOf(data, replay);
    const messages = [...replay.messages].sort((a, b) => (a.date < b.date ? -1 : 1));
    const half = Math.floor(messages.length / 2);
    const learned = learn(messages.slice(0, half));
    const ask = engine.prepare({ learned: boxed ? [...learned] : null, listed: [] });
    const seen = new Map<string, boolean>();
    const answers = new Map<string, ReturnType<typeof ask>>();
    for (const message of messages.slice(half)) {
      if (message.sampled) tally.messages += 1;
      const own = domainOf(message.sender);
      for (const address of message.recipients) {
        const domain = domainOf(address);
        if (domain === own || (boxed && learned.has(domain))) continue;
        const others = message.recipients.filter((other) => domainOf(other) !== domain);
        const key = [own, domain, ...new Set(others.map(domainOf))].join(" ");
        const answer = answers.get(key) ?? ask(address, message.sender, others);
        answers.set(key, answer);
        const known = (target: string): boolean =>
          (boxed && learned.has(target)) ||
          own === target ||
          message.recipients.some((other) => domainOf(other) === target);
        score(tally, seen, { message, domain, answer, slips, known, project: replay.project });
      }
    }
  }
  return tally;
}

/** In order of time; known is what each sender wrote to before. */
export function replayHistory(data: MeasuringData, engine: Engine): Tally {
  const tally = newTally();
  for (const replay of data.replays) {
    const slips = slipsOf(data, replay);
    const seen = new Map<string, boolean>();
    const history = new Map<string, Map<string, number>>();
    for (const message of replay.messages) {
      if (message.sampled) tally.messages += 1;
      const own = domainOf(message.sender);
      const before = history.get(message.sender) ?? new Map<string, number>([[own, 1]]);
      history.set(message.sender, before);
      for (const address of new Set(message.recipients)) {
        const domain = domainOf(address);
        if (domain === own || before.has(domain)) continue;
        const others = message.recipients.filter((other) => domainOf(other) !== domain);
        const ask = engine.prepare({ learned: [...before], listed: [] });
        const answer = ask(address, message.sender, others);
        const known = (target: string): boolean =>
          before.has(target) || others.some((other) => domainOf(other) === target);
        score(tally, seen, { message, domain, answer, slips, known, project: replay.project });
      }
      for (const domain of new Set(message.recipients.map(domainOf))) {
        if (!slips.has(domain)) before.set(domain, (before.get(domain) ?? 0) + 1);
      }
    }
  }
  return tally;
}

interface Case {
  readonly message: ReplayMessage;
  readonly domain: string;
  readonly answer: { readonly stops: boolean; readonly suggested: string; readonly why: string };
  readonly slips: ReadonlyMap<string, Slip>;
  readonly known: (target: string) => boolean;
  readonly project: string;
}

function score(tally: Tally, seen: Map<string, boolean>, one: Case): void {
  const { message, domain, answer, slips, known, project } = one;
  const slip = slips.get(domain);
  const own = domainOf(message.sender);
  if (slip !== undefined) {
    const key = `${project} ${message.sender} ${domain}`;
    const right = answer.stops && answer.suggested === slip.intended;
    const before = seen.get(key);
    if (before === undefined) {
      tally.slips += 1;
      seen.set(key, right);
      if (known(slip.intended)) tally.reachable += 1;
      if (right && known(slip.intended)) tally.caught += 1;
      else if (known(slip.intended)) {
        tally.misses.push(
          `${key} meant ${slip.intended}: got ${answer.suggested || "-"} ${answer.why}`,
        );
      }
    }
    return;
  }
  if (!message.sampled || !answer.stops || slips.has(own)) return;
  if (answer.why.startsWith("malformed")) {
    tally.misses.push(`(not a domain) ${domain}`);
    return;
  }
  tally.alarms += 1;
  tally.falseAlarms.push(`${project} ${own} -> ${domain}: ${answer.suggested} ${answer.why}`);
}

/** Distinct senders of each recipient domain. */
function learn(messages: readonly ReplayMessage[]): ReadonlyMap<string, number> {
  const senders = new Map<string, Set<string>>();
  for (const { sender, recipients } of messages) {
    for (const domain of new Set(recipients.map(domainOf))) {
      const set = senders.get(domain) ?? new Set();
      senders.set(domain, set.add(sender));
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

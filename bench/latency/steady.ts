/** Time per recipient once everything is loaded, by what kind of recipient it is. */
import {
  bareParse,
  defaultParse,
  distanceScan,
  mailcheck,
  oneEditLookUps,
  secondLook,
  spellChecker,
} from "./contenders";
import type { CheckMessage, Contender } from "./contenders";
import { madeUpDomains, slipsOf } from "./names";
import { interleave, median, ratio } from "./timing";
import type { Sample } from "./timing";

export type CaseName = "known" | "unknown" | "slip";

export interface SteadyRow {
  readonly known: number;
  readonly case: CaseName;
  readonly engine: string;
  /** Microseconds a recipient: median of rounds. */
  readonly microseconds: number;
  /** Of Second Look's time to this one's, in the same rounds. */
  readonly ratio: number;
}

/** Recipients of a message. */
const TOGETHER = 10;
const MESSAGES = 20;
const ROUNDS = 7;
/**
 * Growth is of one engine alone, which leaves time for more. Among many domains it meets neighbours,
 * which it does not among few: code that was compiled without any is compiled anew.
 */
const GROWTH = { rounds: 31, warmUp: 2_000_000 };
/** Engines that compare with every known domain take seconds for one message beyond this many. */
const MAX_SCANNED = 100_000;

const SCANNING = [mailcheck, spellChecker, distanceScan];
const PARSING = [bareParse, defaultParse];

export function measureSteady(sizes: readonly number[]): readonly SteadyRow[] {
  return sizes.flatMap((size) => {
    const known = madeUpDomains(size, 1);
    const contenders = [secondLook, oneEditLookUps, ...PARSING].concat(
      size <= MAX_SCANNED ? SCANNING : [],
    );
    const checks = contenders.map((contender) => contender.build(contender.prepare(known)));
    return cases(known, checks[0] as CheckMessage).flatMap(([name, messages]) =>
      measureCase(size, name, messages, contenders, checks),
    );
  });
}

/** The growth from one number of known domains to another, with both in the same rounds. */
export function measureGrowth(from: number, to: number): number {
  const [small, large] = [from, to].map((size) => {
    const known = madeUpDomains(size, 1);
    return { known, check: secondLook.build(secondLook.prepare(known)) };
  }) as [Ready, Ready];
  const unknown = unknownTo(large.known, (domains) => small.check(domains) + large.check(domains));
  const samples = interleave(
    [small, large].map(({ check }) => () => {
      for (const message of unknown) check(message);
    }),
    GROWTH,
  );
  return ratio(samples[1] as Sample, samples[0] as Sample);
}

interface Ready {
  readonly known: readonly string[];
  readonly check: CheckMessage;
}

function measureCase(
  size: number,
  name: CaseName,
  messages: readonly (readonly string[])[],
  contenders: readonly Contender[],
  checks: readonly CheckMessage[],
): readonly SteadyRow[] {
  // Engines that scan are given fewer recipients, from all over the messages: what they take depends
  // on how long the names are.
  const tasks = contenders.map((contender, i) => {
    const scans = SCANNING.includes(contender) && size > 1000;
    const some = scans
      ? messages.filter((_, k) => k % 2 === 0).map((one) => one.slice(0, 1))
      : messages;
    const recipients = some.reduce((sum, one) => sum + one.length, 0);
    const check = checks[i] as CheckMessage;
    return { recipients, run: () => some.forEach((one) => check(one)) };
  });
  const samples = interleave(
    tasks.map(({ run }) => run),
    { rounds: ROUNDS },
  ).map(({ rounds }, i) => ({ rounds: rounds.map((us) => us / (tasks[i]?.recipients ?? 1)) }));
  return contenders.map(({ id }, i) => ({
    ...{ known: size, case: name, engine: id },
    microseconds: median(samples[i]?.rounds ?? []),
    ratio: ratio(samples[0] as Sample, samples[i] as Sample),
  }));
}

function cases(
  known: readonly string[],
  check: CheckMessage,
): readonly (readonly [CaseName, readonly (readonly string[])[]])[] {
  const step = Math.max(1, Math.floor(known.length / (TOGETHER * MESSAGES)));
  const some = known.filter((_, i) => i % step === 0).slice(0, TOGETHER * MESSAGES);
  const slips = slipsOf(some, 3).filter((typed) => check([typed]) === 1);
  return [
    ["known", inMessages(some)],
    ["unknown", unknownTo(known, check)],
    ["slip", inMessages(slips)],
  ];
}

/** Domains that are neither known nor near a known one. */
function unknownTo(known: readonly string[], check: CheckMessage): readonly (readonly string[])[] {
  const members = new Set(known);
  const unknown = madeUpDomains(3 * TOGETHER * MESSAGES, 2).filter(
    (domain) => !members.has(domain) && check([domain]) === 0,
  );
  return inMessages(unknown.slice(0, TOGETHER * MESSAGES));
}

function inMessages(domains: readonly string[]): readonly (readonly string[])[] {
  const messages: (readonly string[])[] = [];
  for (let at = 0; at < domains.length; at += TOGETHER)
    messages.push(domains.slice(at, at + TOGETHER));
  return messages;
}

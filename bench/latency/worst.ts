/** What the worst address costs that somebody can put into a message. */
import { HOSTILE_SEED, hostileStrings } from "../../test/support/hostile-strings";
import { addressCheck, packKnown } from "./contenders";
import { madeUpDomains } from "./names";
import { interleave, median, now, ratio } from "./timing";
import type { Sample } from "./timing";

export interface WorstRow {
  /** How many hostile addresses it is the worst of. */
  readonly addresses: number;
  /** Milliseconds for the worst, alone in a message: median of rounds. */
  readonly milliseconds: number;
  /** To an unknown recipient, alone in a message, in the same rounds. */
  readonly ratio: number;
}

const KNOWN = 10_000;
const ADDRESSES = 5_000;
/** Times that all are checked before some are picked: the quickest of them counts. */
const PASSES = 5;
/** So many of the slowest are timed closely. */
const PICKED = 20;
const UNKNOWN = 200;
const PACE = { rounds: 7, warmUp: 50_000 };

export function measureWorst(): WorstRow {
  const check = addressCheck(packKnown(madeUpDomains(KNOWN, 1)));
  const unknown = madeUpDomains(UNKNOWN, 2).map((domain) => "someone@" + domain);
  const picked = slowest(hostileStrings(ADDRESSES, HOSTILE_SEED), check);
  const ordinary = (): void => unknown.forEach((address) => check([address]));
  const [all, ...samples] = interleave(
    [ordinary, ...picked.map((address) => () => void check([address]))],
    PACE,
  ) as [Sample, ...Sample[]];
  const one: Sample = { rounds: all.rounds.map((us) => us / UNKNOWN) };
  const worst = samples.reduce((a, b) => (median(b.rounds) > median(a.rounds) ? b : a));
  return {
    addresses: ADDRESSES,
    milliseconds: median(worst.rounds) / 1000,
    ratio: ratio(worst, one),
  };
}

/** The slowest first, by the quickest of several passes: one may be disturbed, all will hardly be. */
function slowest(
  addresses: readonly string[],
  check: (addresses: readonly string[]) => number,
): readonly string[] {
  const took = addresses.map(() => Infinity);
  for (let pass = 0; pass < PASSES; pass += 1) {
    addresses.forEach((address, i) => {
      const started = now();
      check([address]);
      took[i] = Math.min(took[i] ?? Infinity, now() - started);
    });
  }
  return addresses
    .map((address, i) => ({ address, us: took[i] ?? 0 }))
    .sort((a, b) => b.us - a.us)
    .slice(0, PICKED)
    .map(({ address }) => address);
}

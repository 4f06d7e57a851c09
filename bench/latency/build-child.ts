/**
 * A process of its own: one engine gets ready with so many known domains and checks one message.
 *
 * Prints one line of JSON, `BuildRun`. Run with --expose-gc.
 */
import { CONTENDERS } from "./contenders";
import { madeUpDomains } from "./names";
import { now } from "./timing";

/** What the parent hands over as the only argument, in JSON. */
export interface BuildTask {
  readonly engine: string;
  readonly known: number;
}

export interface BuildRun {
  /** Microseconds from what was prepared to being ready, and for a first message of five. */
  readonly build: number;
  readonly first: number;
  /** Megabytes held in the end: what was prepared, and what was made of it. */
  readonly held: number;
}

const RECIPIENTS = 5;

const { engine, known } = JSON.parse(process.argv[2] ?? "") as BuildTask;
const contender = CONTENDERS.find(({ id }) => id === engine);
if (contender === undefined) throw new Error(`No engine ${engine}.`);

const unknown = madeUpDomains(RECIPIENTS, 2);
const before = heldBytes();
const prepared = contender.prepare(madeUpDomains(known, 1));
const started = now();
const check = contender.build(prepared);
const ready = now();
check(unknown);
const answered = now();
const held = (heldBytes() - before) / 1e6;
// Used once more, so that nothing of it is collected before it is weighed.
check(unknown.slice(0, 1));
const run: BuildRun = { build: ready - started, first: answered - ready, held };
console.log(JSON.stringify({ ...run, prepared: typeof prepared }));

function heldBytes(): number {
  if (gc === undefined) throw new Error("Run with --expose-gc.");
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

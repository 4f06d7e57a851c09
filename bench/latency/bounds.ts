/** What the product promises about speed, held against a run. */
import type { BuildRow } from "./build";
import type { ColdRow } from "./cold";
import type { CaseName, SteadyRow } from "./steady";
import type { WorstRow } from "./worst";

/** A whole run: what the JSON file holds. */
export interface LatencyReport {
  /** Day of the run, "2026-11-22". */
  readonly made: string;
  readonly machine: string;
  /** Whether others used the processors as it began: ratios hold then, milliseconds do not. */
  readonly busy: boolean;
  readonly steady: readonly SteadyRow[];
  readonly build: readonly BuildRow[];
  readonly cold: readonly ColdRow[];
  /** Time per unknown recipient with 100,000 known, to that with 1,000. */
  readonly growth: number;
  /** Left out where it was not measured. */
  readonly worst?: WorstRow;
}

export interface Bound {
  readonly what: string;
  readonly asked: string;
  readonly found: string;
  /** null when it was not measured. */
  readonly holds: boolean | null;
}

const SIZE = 10_000;
const MANY = 20_000;
const MEMORY_SIZE = 100_000;

export function boundsOf({ steady, cold, growth, worst }: LatencyReport): readonly Bound[] {
  const ratioTo = (engine: string, name: CaseName): number =>
    steady.find((row) => row.known === SIZE && row.case === name && row.engine === engine)?.ratio ??
    NaN;
  const coldRow = (known: number, recipients: number): ColdRow | undefined =>
    cold.find((row) => row.script === known && row.recipients === recipients);
  const slower = 1 / ratioTo("mailcheck", "unknown");
  const parse = ratioTo("tldts", "known");
  const first = coldRow(MANY, 10)?.ratio ?? NaN;
  const many = coldRow(MANY, 500)?.total ?? NaN;
  const memory = (coldRow(MEMORY_SIZE, 10)?.resident ?? NaN) - (coldRow(0, 10)?.resident ?? NaN);
  return [
    atMost(
      "unknown recipient, 10,000 known",
      0.5,
      ratioTo("look-ups", "unknown"),
      "of one-edit look-ups",
    ),
    {
      what: "the same, against mailcheck",
      asked: "100 times faster",
      found: Number.isNaN(slower) ? "" : `${slower.toFixed(0)} times`,
      holds: Number.isNaN(slower) ? null : slower >= 100,
    },
    atMost("growth from 1,000 to 100,000 known", 1.5, growth, "times"),
    atMost("recipient at a known domain", 3, parse, "bare parses"),
    atMost("load and first answer, 10 recipients, 20,000 known", 1.5, first, "of none known"),
    atMost("500 unknown recipients, 20,000 known, cold", 100, many, "ms"),
    atMost("memory, 100,000 known, above none", 40, memory, "MB"),
    ...(worst === undefined ? [] : [worstBound(worst)]),
  ];
}

function worstBound({ addresses, milliseconds, ratio }: WorstRow): Bound {
  const some = addresses.toLocaleString("en-US");
  const bound = atMost(`worst of ${some} hostile addresses, 10,000 known`, 5, milliseconds, "ms");
  return { ...bound, found: `${bound.found} (${ratio.toFixed(0)} unknown recipients)` };
}

function atMost(what: string, most: number, found: number, unit: string): Bound {
  return {
    what,
    asked: `at most ${most} ${unit}`,
    found: Number.isNaN(found) ? "" : found.toFixed(found < 10 ? 2 : 0),
    holds: Number.isNaN(found) ? null : found <= most,
  };
}

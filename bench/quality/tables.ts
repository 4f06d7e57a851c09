/** Figures of accuracy as Markdown. */
import { interval } from "../calibration/buckets";
import type { Bound } from "../latency/bounds";
import type { Result } from "../tally";
import { perThousand, percent } from "../text-table";
import { markdownTable } from "./blocks";
import { accuracyBounds, listName, unmeasuredBounds, unmeasuredText } from "./bounds";
import { OURS, resultOf } from "./figures";
import type { AccuracyRun } from "./figures";
import { PROTOCOL_NAMES, SHORT_NAMES } from "./names";

const REPLAYS = ["deployed", "history", "unboxed"];
export function boundsTable(bounds: readonly Bound[]): string {
  const rows = bounds.map(({ what, asked, found, holds }) => [
    what,
    asked,
    found,
    holds === null ? "" : holds ? "met" : "**not met**",
  ]);
  return markdownTable([["", "asked", "reached", ""], ...rows], false);
}

/** The bounds, and how many of them hold; null when none was measured. */
export function accuracyBoundsBlock(run: AccuracyRun): string | null {
  const bounds = accuracyBounds(run);
  if (bounds.length === 0) return null;
  const asked = bounds.filter(({ holds }) => holds !== null);
  const met = asked.filter(({ holds }) => holds === true).length;
  const head = `${met} of ${asked.length} bounds are met. Measured on ${run.made}.`;
  const unmeasured = unmeasuredText(unmeasuredBounds(run));
  return `${`${head} ${unmeasured}`.trimEnd()}\n\n${boundsTable(bounds)}`;
}

/** Every engine in one protocol: caught, stopped, false alarms. */
export function enginesTable(run: AccuracyRun, protocol: string): string | null {
  const results = Object.keys(SHORT_NAMES).flatMap(
    (engine) => resultOf(run, protocol, engine) ?? [],
  );
  const [first] = results;
  if (first === undefined) return null;
  const replay = REPLAYS.includes(protocol);
  const lists = first.innocents.map(({ list }) => list);
  const columns = replay ? ["false alarms per 1,000 messages"] : lists.map(listName);
  const head = ["", "caught", ...(replay ? ["19 times in 20 between"] : []), ...columns];
  const rows = results.map((result) => {
    const { low, high } = interval(result.caught, result.reachable);
    const range = `${(100 * low).toFixed(0)} and ${(100 * high).toFixed(0)} %`;
    return [
      SHORT_NAMES[result.engine] ?? result.engine,
      `${percent(result.caught, result.reachable)} (${result.caught} of ${result.reachable})`,
      ...(replay ? [range] : []),
      ...result.innocents.map(
        ({ alarms, checked }) =>
          `${perThousand(alarms, checked)} (${alarms.toLocaleString("en-US")})`,
      ),
    ];
  });
  const ours = resultOf(run, protocol, OURS);
  const beyond = ours === null ? 0 : ours.slips - ours.reachable;
  const all = ours === null || beyond === 0 ? "" : beyondText(ours, beyond);
  return `${markdownTable([head, ...rows])}${all}`;
}

function beyondText({ caught, slips }: Result, beyond: number): string {
  return `\n\nIn ${beyond} more slips nothing could tell which domain was meant; of all ${slips} slips ${percent(caught, slips)} are caught.`;
}

/** Kinds of permutations, what is caught least first. */
export function permutationsTable(run: AccuracyRun): string | null {
  const result = resultOf(run, "permutations");
  if (result === null) return null;
  const kinds = [...result.kinds].sort((a, b) => a.caught / a.reachable - b.caught / b.reachable);
  const rows = kinds.map(({ kind, caught, reachable }) => [
    kind,
    percent(caught, reachable),
    `${caught.toLocaleString("en-US")} of ${reachable.toLocaleString("en-US")}`,
  ]);
  return markdownTable([["kind", "caught", ""], ...rows]);
}

/** Alarms against rightly stopped messages, in the random sample of senders. */
export function costTable(run: AccuracyRun): string | null {
  const rows = REPLAYS.flatMap((protocol) => {
    const result = resultOf(run, protocol);
    const traffic = result?.innocents[0];
    if (result === null || traffic === undefined) return [];
    const { checked, alarms } = traffic;
    return [
      [
        PROTOCOL_NAMES[protocol] ?? protocol,
        checked.toLocaleString("en-US"),
        result.sampledCaught.toLocaleString("en-US"),
        String(alarms),
        alarms === 0
          ? `none in ${checked.toLocaleString("en-US")}`
          : `one in ${Math.round(checked / alarms).toLocaleString("en-US")}`,
      ],
    ];
  });
  if (rows.length === 0) return null;
  const head = ["", "messages", "slips stopped", "false alarms", "false alarms, in messages"];
  return markdownTable([head, ...rows]);
}

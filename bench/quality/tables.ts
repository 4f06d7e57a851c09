/** Figures of accuracy as Markdown. */
import { interval } from "../calibration/buckets";
import type { Bound } from "../latency/bounds";
import type { Alarm, Miss, Result } from "../tally";
import { perThousand, percent } from "../text-table";
import { markdownTable } from "./blocks";
import { accuracyBounds, listName } from "./bounds";
import { explain } from "./explain";
import { OURS, resultOf } from "./figures";
import type { AccuracyRun } from "./figures";
import { SHORT_NAMES } from "./names";

const REPLAYS = ["deployed", "history", "unboxed"];
/** Lists of misses longer than this are counted by kind, and only their first rows are shown. */
const MAX_ROWS = 25;

export function boundsTable(bounds: readonly Bound[]): string {
  const rows = bounds.map(({ what, asked, found, holds }) => [
    what,
    asked,
    found,
    holds === null ? "" : holds ? "met" : "**not met**",
  ]);
  return markdownTable([["", "asked", "reached", ""], ...rows], false);
}

/** The bounds, and how many of them hold. */
export function accuracyBoundsBlock(run: AccuracyRun): string {
  const bounds = accuracyBounds(run);
  const asked = bounds.filter(({ holds }) => holds !== null);
  const met = asked.filter(({ holds }) => holds === true).length;
  return `${met} of ${asked.length} bounds are met. Measured on ${run.made}.\n\n${boundsTable(bounds)}`;
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

/** Misses by name, with what decided and what would have. */
export function missesTable(run: AccuracyRun, protocol: string): string | null {
  const result = resultOf(run, protocol);
  if (result === null) return null;
  if (result.misses.length === 0) return "Nothing was missed.";
  const groups = grouped(result.misses);
  const rows = groups.slice(0, MAX_ROWS).map(({ miss, times }) => {
    const { decided, wanted } = explain(miss);
    const often = times === 1 ? "" : ` (${times} senders)`;
    return [`\`${miss.typed}\` for \`${miss.meant}\`${often}`, decided, wanted];
  });
  const rest = groups.length - rows.length;
  const table = markdownTable([["slip", "what decided", "what would decide"], ...rows], false);
  return rest > 0 ? `${table}\n\nand ${rest} more: \`--misses\` lists them.` : table;
}

/** False alarms by name. */
export function alarmsTable(run: AccuracyRun, protocols: readonly string[]): string | null {
  const results = protocols.flatMap((protocol) => resultOf(run, protocol) ?? []);
  if (results.length === 0) return null;
  const rows = results.flatMap(({ protocol, alarms }) =>
    alarms.map((one) => alarmRow(protocol, one)),
  );
  if (rows.length === 0) return "No innocent domain was stopped in the replays.";
  return markdownTable([["where", "stopped", "suggested", "kind and odds"], ...rows], false);
}

function alarmRow(protocol: string, { typed, suggested, why }: Alarm): readonly string[] {
  return [
    PROTOCOL_NAMES[protocol] ?? protocol,
    `\`${typed}\``,
    `\`${suggested}\``,
    why.replace(/ \[.*$/, ""),
  ];
}

const PROTOCOL_NAMES: Readonly<Record<string, string>> = {
  deployed: "as deployed",
  unboxed: "as unboxed",
  history: "with history",
};

/** The same slip for the same reason, of several senders. */
function grouped(
  misses: readonly Miss[],
): readonly { readonly miss: Miss; readonly times: number }[] {
  const groups = new Map<string, { miss: Miss; times: number }>();
  for (const miss of misses) {
    const key = `${miss.typed} ${miss.meant} ${explain(miss).decided.replace(/[ (].*$/, "")}`;
    const group = groups.get(key) ?? { miss, times: 0 };
    group.times += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
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
    const right = result.judged.filter(
      ({ sampled, right: isRight, odds }) => sampled && isRight && odds >= 9,
    );
    return [
      [
        PROTOCOL_NAMES[protocol] ?? protocol,
        checked.toLocaleString("en-US"),
        String(right.length),
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

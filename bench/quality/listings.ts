/** Misses and false alarms by name, as Markdown. */
import type { Alarm } from "../tally";
import { markdownTable } from "./blocks";
import { listName } from "./bounds";
import { explain } from "./explain";
import { resultOf } from "./figures";
import type { AccuracyRun } from "./figures";
import { grouped } from "./groups";
import { PROTOCOL_NAMES, quoted } from "./names";
import { kindAndOdds } from "./why";

/** Longer lists are cut off; docs/quality-misses.md has the rest. */
const MAX_ROWS = 25;

/** Headings there. */
const ANCHORS: Readonly<Record<string, string>> = {
  deployed: "as-deployed",
  history: "with-history",
  unboxed: "as-unboxed",
  work: "list-work",
  signup: "list-sign-up",
  protected: "protected-suffixes",
  chromium: "chromiums-cases",
};

/** Misses by name, with what decided and what would have. */
export function missesTable(run: AccuracyRun, protocol: string): string | null {
  const result = resultOf(run, protocol);
  if (result === null) return null;
  if (result.misses.length === 0) return result.reachable === 0 ? null : "Nothing was missed.";
  const groups = grouped(result.misses);
  const rows = groups.slice(0, MAX_ROWS).map(({ miss, times }) => {
    const { decided, wanted } = explain(miss);
    const often = times === 1 ? "" : ` (${times} senders)`;
    return [`${quoted(miss.typed)} for ${quoted(miss.meant)}${often}`, decided, wanted];
  });
  const table = markdownTable([["slip", "what decided", "what would decide"], ...rows], false);
  return withRest(table, groups.length, ANCHORS[protocol] ?? "");
}

/** False alarms by name, each pair once, those on small lists first. */
export function alarmsTable(run: AccuracyRun, protocols: readonly string[]): string | null {
  const results = protocols.flatMap((protocol) => resultOf(run, protocol) ?? []);
  const pairs = new Map<string, { readonly alarm: Alarm; readonly where: Set<string> }>();
  for (const { protocol, alarms } of results) {
    for (const alarm of alarms) {
      const key = `${alarm.typed} ${alarm.suggested} ${kindAndOdds(alarm.why)}`;
      const pair = pairs.get(key) ?? { alarm, where: new Set() };
      pair.where.add(whereMet(protocol, alarm));
      pairs.set(key, pair);
    }
  }
  if (pairs.size === 0) return noAlarmText(run, protocols);
  const size = (list: string): number =>
    [...pairs.values()].filter(({ alarm }) => alarm.list === list).length;
  const rows = [...pairs.values()]
    .sort((a, b) => size(a.alarm.list) - size(b.alarm.list))
    .map(({ alarm, where }) => [
      `\`${alarm.typed}\``,
      `\`${alarm.suggested}\``,
      kindAndOdds(alarm.why),
      [...where].join("; "),
    ]);
  const head = ["stopped", "suggested", "kind and odds", "where"];
  return withRest(
    markdownTable([head, ...rows.slice(0, MAX_ROWS)], false),
    rows.length,
    "false-alarms",
  );
}

/** Where no alarm was met; null where no innocent domain was asked about. */
export function noAlarmText(run: AccuracyRun, protocols: readonly string[]): string | null {
  const asked = protocols.filter(
    (protocol) => (resultOf(run, protocol)?.innocents.length ?? 0) > 0,
  );
  if (asked.length === 0) return null;
  const names = asked.map((protocol) => PROTOCOL_NAMES[protocol] ?? protocol);
  return `No innocent domain was stopped (${names.join(", ")}).`;
}

function whereMet(protocol: string, { list }: Alarm): string {
  const name = PROTOCOL_NAMES[protocol] ?? protocol;
  return list === "traffic" ? name : `${name}: ${listName(list)}`;
}

function withRest(table: string, rows: number, anchor: string): string {
  const rest = rows - MAX_ROWS;
  if (rest <= 0) return table;
  return `${table}\n\nand ${rest} more; all of them: [quality-misses.md](quality-misses.md#${anchor}).`;
}

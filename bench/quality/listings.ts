/** Misses and false alarms by name, as Markdown. */
import type { Alarm, Miss } from "../tally";
import { markdownTable } from "./blocks";
import { listName } from "./bounds";
import { explain } from "./explain";
import { resultOf } from "./figures";
import type { AccuracyRun } from "./figures";
import { PROTOCOL_NAMES } from "./names";

/** Longer lists are cut off. */
const MAX_ROWS = 25;

/** Misses by name, with what decided and what would have. */
export function missesTable(run: AccuracyRun, protocol: string): string | null {
  const result = resultOf(run, protocol);
  if (result === null) return null;
  if (result.misses.length === 0) return "Nothing was missed.";
  const groups = grouped(result.misses);
  const rows = groups.slice(0, MAX_ROWS).map(({ miss, times }) => {
    const { decided, wanted } = explain(miss);
    const often = times === 1 ? "" : ` (${times} senders)`;
    return [`${quoted(miss.typed)} for ${quoted(miss.meant)}${often}`, decided, wanted];
  });
  const table = markdownTable([["slip", "what decided", "what would decide"], ...rows], false);
  return withRest(table, groups.length, "misses");
}

const MAX_NAME = 50;

function quoted(domain: string): string {
  if (domain === "") return "any site";
  return `\`${domain.length > MAX_NAME ? `${domain.slice(0, MAX_NAME)}…` : domain}\``;
}

/** False alarms by name, each pair once, those on small lists first. */
export function alarmsTable(run: AccuracyRun, protocols: readonly string[]): string | null {
  const results = protocols.flatMap((protocol) => resultOf(run, protocol) ?? []);
  if (results.length === 0) return null;
  const pairs = new Map<string, { readonly alarm: Alarm; readonly where: Set<string> }>();
  for (const { protocol, alarms } of results) {
    for (const alarm of alarms) {
      const key = `${alarm.typed} ${alarm.suggested} ${kindAndOdds(alarm)}`;
      const pair = pairs.get(key) ?? { alarm, where: new Set() };
      pair.where.add(whereMet(protocol, alarm));
      pairs.set(key, pair);
    }
  }
  if (pairs.size === 0) return "No innocent domain was stopped.";
  const size = (list: string): number =>
    [...pairs.values()].filter(({ alarm }) => alarm.list === list).length;
  const rows = [...pairs.values()]
    .sort((a, b) => size(a.alarm.list) - size(b.alarm.list))
    .map(({ alarm, where }) => [
      `\`${alarm.typed}\``,
      `\`${alarm.suggested}\``,
      kindAndOdds(alarm),
      [...where].join("; "),
    ]);
  const head = ["stopped", "suggested", "kind and odds", "where"];
  return withRest(markdownTable([head, ...rows.slice(0, MAX_ROWS)], false), rows.length, "alarms");
}

const kindAndOdds = ({ why }: Alarm): string => why.replace(/ \[.*$/, "");

function whereMet(protocol: string, { list }: Alarm): string {
  const name = PROTOCOL_NAMES[protocol] ?? protocol;
  return list === "traffic" ? name : `${name}: ${listName(list)}`;
}

function withRest(table: string, rows: number, option: string): string {
  const rest = rows - MAX_ROWS;
  return rest > 0 ? `${table}\n\nand ${rest} more: \`--${option}\` lists them.` : table;
}

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

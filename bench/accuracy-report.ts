/** Results of the accuracy benchmark as tables for a terminal. */
import type { Engine } from "./engines/engine";
import type { Protocol } from "./protocols/protocol";
import { explain } from "./quality/explain";
import { OURS } from "./quality/figures";
import type { Alarm, InnocentTally, Miss, Result, Told } from "./tally";
import { perThousand, percent, textTable } from "./text-table";

/** One line for each engine; kinds and lists of innocents below, of the first engine. */
export function protocolTable(
  { title }: Protocol,
  results: readonly Result[],
  engines: readonly Engine[],
): string {
  const lists = results[0]?.innocents.map(({ list }) => list) ?? [];
  const head = ["", "slips", "caught", "stopped", ...lists.map(short)];
  const rows = results.map((result) => [
    engines.find(({ id }) => id === result.engine)?.name ?? result.engine,
    `${result.caught} of ${result.reachable}`,
    percent(result.caught, result.reachable),
    percent(result.flagged, result.reachable),
    ...result.innocents.map(rate),
  ]);
  const [first] = results;
  const beyond = first === undefined ? 0 : first.slips - first.reachable;
  const note = beyond === 0 ? "" : `; ${beyond} more slips whose domain nobody could know`;
  const unit = first?.innocents[0]?.unit ?? "domains";
  const said = lists.length === 0 ? "" : `false alarms per 1,000 ${unit}`;
  return `${title}: caught with the right first suggestion; ${said}${note}\n${textTable([head, ...rows])}`;
}

/** The kinds of slips and how many were caught, of one result. */
export function kindTable({ kinds }: Result): string {
  return textTable(
    kinds.map(({ kind, caught, reachable }) => [
      kind,
      `${caught} of ${reachable}`,
      percent(caught, reachable),
    ]),
  );
}

/** Where we said nothing there are no weights to show: what decided is the reason for the silence. */
export function missText(miss: Miss, engine: string): string {
  const silent = miss.suggested === "" && miss.why === "" && engine === OURS;
  const decided = silent ? explain(miss).decided : said(miss);
  return `${miss.where}${miss.kind}: ${miss.typed} meant ${miss.meant}: ${decided}`;
}

export function alarmText(alarm: Alarm): string {
  return `${alarm.list}: ${toldText(alarm)}`;
}

export function toldText(told: Told): string {
  return `${told.where}${told.typed}: ${said(told)}`;
}

function said({ stops, suggested, why }: Told): string {
  if (suggested === "" && why === "") return "nothing said";
  return `${stops ? "stopped" : "noted"}, ${suggested || "nothing"} suggested, ${why}`;
}

function rate({ alarms, checked }: InnocentTally): string {
  return `${perThousand(alarms, checked)} (${alarms})`;
}

const short = (list: string): string => list.replace(/_?domains$|10k$/g, "").replace(/_/g, " ");

/** What is written into docs/quality-misses.md: every miss and every false alarm, none cut. */
import type { Alarm, Miss } from "../tally";
import { percent } from "../text-table";
import { listName } from "./bounds";
import { noAlarmText } from "./listings";
import { orNotMeasured, resultOf } from "./figures";
import type { AccuracyRun } from "./figures";
import { GROUNDS } from "./grounds";
import { byReason, gather, grouped } from "./groups";
import type { Group } from "./groups";
import { FAMILIES, PROTOCOL_NAMES } from "./names";
import { kindAndOdds } from "./why";

/** All with misses, as the document has them. */
const PROTOCOLS = [
  ...["deployed", "history", "unboxed", "work", "signup"],
  ...["protected", "chromium", "permutations"],
];

/** What was not measured says so. */
export function byNameBlocks(run: AccuracyRun): ReadonlyMap<string, string> {
  return orNotMeasured([
    ...PROTOCOLS.map((protocol) => [`all-${protocol}`, missesByName(run, protocol)] as const),
    ["all-alarms", alarmsByName(run)],
  ]);
}

function missesByName(run: AccuracyRun, protocol: string): string | null {
  const result = resultOf(run, protocol);
  if (result === null) return null;
  const { caught, reachable, misses } = result;
  if (reachable === 0 && misses.length === 0) return null;
  const head = `${caught.toLocaleString("en-US")} of ${reachable.toLocaleString("en-US")} are caught (${percent(caught, reachable)}), ${misses.length} missed.`;
  const parts = [...byReason(misses)].map(([reason, found]) => {
    const { title, wanted } = GROUNDS[reason];
    return `### ${title[0]?.toUpperCase()}${title.slice(1)} (${found.length})\n\nWhat would decide: ${wanted}.\n\n${lines(protocol, found)}`;
  });
  return [head, ...parts].join("\n\n");
}

/** Longer lists are put together by the domain that was meant. */
const MAX_LINES = 50;

function lines(protocol: string, misses: readonly Miss[]): string {
  const groups = grouped(misses);
  if (protocol === "permutations") return gatheredLines(groups, ({ kind }) => `${kind}, `);
  if (groups.length > MAX_LINES) return gatheredLines(groups, () => "");
  return groups
    .map(({ miss, times }) => {
      const said = [kindName(miss.kind), suggestedText(miss)].filter((text) => text !== "");
      const often = times === 1 ? "" : ` (${times} senders)`;
      return `- ${code(miss.typed)} for ${code(miss.meant)}${often}: ${said.join("; ")}`;
    })
    .join("\n");
}

function gatheredLines(groups: readonly Group[], front: (miss: Miss) => string): string {
  const gathered = gather(groups, ({ miss }) => `${front(miss)}${code(miss.meant)}`);
  return [...gathered]
    .map(([what, found]) => `- ${what}: ${found.map(({ miss }) => shortly(miss)).join(", ")}`)
    .join("\n");
}

function shortly(miss: Miss): string {
  const said = suggestedText(miss).replace(/^.*, /, "");
  return `${code(miss.typed)}${said === "" ? "" : ` ${said}`}`;
}

/** What was said of it, with the odds; "" for nothing. */
function suggestedText({ suggested, meant, why }: Miss): string {
  const other = suggested === "" || suggested === meant ? "" : `${code(suggested)} suggested, `;
  return `${other}${kindAndOdds(why)}`;
}

/** The data's names of kinds are short; the families are for people. */
function kindName(kind: string): string {
  const family = FAMILIES.find(({ kinds }) => kinds.includes(kind))?.name ?? kind;
  return family === kind ? kind.replace(/_/g, " ") : family.toLowerCase();
}

/** By list; each domain once, with what was suggested in each protocol. */
function alarmsByName(run: AccuracyRun): string | null {
  const found = [...PROTOCOLS].flatMap((protocol) =>
    (resultOf(run, protocol)?.alarms ?? []).map((alarm) => ({ protocol, alarm })),
  );
  if (found.length === 0) return noAlarmText(run, PROTOCOLS);
  return [...gather(found, ({ alarm }) => alarm.list)]
    .map(([list, alarms]) => {
      const domains = gather(alarms, ({ alarm }) => alarm.typed);
      const items = [...domains].map(([typed, said]) => `- ${code(typed)}: ${saidOf(said)}`);
      return `### ${listName(list)} (${domains.size})\n\n${items.join("\n")}`;
    })
    .join("\n\n");
}

/** "`hotmail.com` suggested, substitution, 14:1 (work)" for each thing said in some protocol. */
function saidOf(all: readonly { readonly protocol: string; readonly alarm: Alarm }[]): string {
  const texts = gather(
    all,
    ({ alarm }) => `${code(alarm.suggested)} suggested, ${kindAndOdds(alarm.why)}`,
  );
  return [...texts]
    .map(([text, where]) => {
      const protocols = new Set(where.map(({ protocol }) => PROTOCOL_NAMES[protocol] ?? protocol));
      return `${text} (${[...protocols].join(", ")})`;
    })
    .join("; ");
}

function code(domain: string): string {
  return domain === "" ? "any site" : `\`${domain}\``;
}

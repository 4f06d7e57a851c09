/** For each bound on accuracy that is not met: by reason what stands against it, and the ceiling. */
import type { Alarm, Miss, Result } from "../tally";
import { ALARM_GROUNDS, alarmReasonOf } from "./alarm-grounds";
import { markdownTable } from "./blocks";
import { accuracyBounds, unmeasuredBounds, unmeasuredText } from "./bounds";
import type { AccuracyBound } from "./bounds";
import { endingsText, kindsTable, ladder, nobodyText } from "./ceiling";
import { deciderOf } from "./deciders";
import type { Decider } from "./deciders";
import { NOT_MEASURED } from "./figures";
import type { AccuracyRun } from "./figures";
import { GROUNDS } from "./grounds";
import { byReason, gather } from "./groups";
import { quoted } from "./names";

/** How many slips or domains a row names. */
const EXAMPLES = 3;

/** One part for each bound that is not met, headed as the table of bounds has it. */
export function shortfallsBlock(run: AccuracyRun): string {
  const bounds = accuracyBounds(run);
  if (bounds.length === 0) return NOT_MEASURED;
  const failed = bounds.filter(({ holds }) => holds === false);
  const unmeasured = unmeasuredText(unmeasuredBounds(run));
  const rest = unmeasured === "" ? [] : [unmeasured];
  if (failed.length > 0) return [...failed.flatMap(part), ...rest].join("\n\n");
  return unmeasured === "" ? "All bounds are met." : `What was measured is met. ${unmeasured}`;
}

function part(bound: AccuracyBound): readonly string[] {
  const { what, asked, found, misses, alarms, allowed, result } = bound;
  const head = [
    `#### ${what}`,
    `Asked: ${asked}${allowedText(asked, allowed)}. Reached: ${found}.`,
  ];
  if (alarms.length > 0) return [...head, alarmsByReason(alarms)];
  const most =
    result.protocol === "permutations"
      ? [kindsTable(result, misses)]
      : [...endingsText(result), ...nobodyText(result, misses), ladder(result, misses)];
  const tries = triesOf(result, misses);
  return [...head, ...most, missesByReason(misses, tries), ...triesText(misses, tries)];
}

/** A rate, as what it allows on a list of this length. */
function allowedText(asked: string, allowed: number | null): string {
  if (allowed === null || !asked.includes("per 1,000")) return "";
  return allowed === 0 ? ", so none on a list of this length" : `, so at most ${allowed} here`;
}

/** Something that the domain that was meant was listed as, when the engine was asked again. */
interface Try {
  readonly head: string;
  readonly text: string;
  readonly decides: readonly Decider[];
}

const AS_PARTNER: Try = {
  head: "caught with it a partner",
  text: "on the list of partners",
  decides: ["partner"],
};
const AS_FREQUENT: Try = {
  head: "with it a frequent partner",
  text: "as a partner that is written to often (weight 10,000)",
  decides: ["partner", "frequent partner"],
};

/** Chromium's cases bring their own sites, which one partner does not stand for. */
function triesOf({ protocol }: Result, misses: readonly Miss[]): readonly Try[] {
  if (protocol === "chromium") return [];
  const listed = misses.every(({ knownFrom }) => knownFrom === "list");
  return listed ? [AS_FREQUENT] : [AS_PARTNER, AS_FREQUENT];
}

function triesText(misses: readonly Miss[], tries: readonly Try[]): readonly string[] {
  if (tries.length === 0) return [];
  const texts = tries.map((one) => `${one.text}, ${decided(misses, one)} of ${misses.length}`);
  return [`Caught when asked again with the domain that was meant ${texts.join("; ")}.`];
}

function decided(misses: readonly Miss[], { decides }: Try): number {
  return misses.filter((miss) => decides.includes(deciderOf(miss))).length;
}

function missesByReason(misses: readonly Miss[], tries: readonly Try[]): string {
  const heads = tries.map(({ head }) => head);
  const head = ["reason", "misses", "for example", "what would decide", ...heads];
  const rows = [...byReason(misses)].map(([reason, found]) => [
    GROUNDS[reason].title,
    String(found.length),
    spread(found)
      .map(({ typed, meant }) => `${quoted(typed)} for ${quoted(meant)}`)
      .join(", "),
    GROUNDS[reason].wanted,
    ...tries.map((one) => String(decided(found, one))),
  ]);
  return markdownTable([head, ...rows], false);
}

function alarmsByReason(alarms: readonly Alarm[]): string {
  const rows = [...gather(alarms, alarmReasonOf)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, found]) => [
      ALARM_GROUNDS[reason].title,
      String(found.length),
      spread(found)
        .map(({ typed, suggested }) => `${quoted(typed)} (${quoted(suggested)} suggested)`)
        .join(", "),
      ALARM_GROUNDS[reason].wanted,
    ]);
  const head = ["reason", "alarms", "for example", "what would decide"];
  return markdownTable([head, ...rows], false);
}

/** Some from the beginning, the middle and the end: neighbours in a list are alike. */
function spread<T>(all: readonly T[]): readonly T[] {
  if (all.length <= EXAMPLES) return all;
  return Array.from(
    { length: EXAMPLES },
    (_, i) => all[Math.floor((i * all.length) / EXAMPLES)] as T,
  );
}

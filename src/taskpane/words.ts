/** The sentences of the pane, in one language, with what is put into them. */
import { createContext, useContext } from "react";
import type { Policy } from "../core/policy";
import type { Finding, Lookalike } from "../core/types";
import { joinList, joinRow } from "../text/language";
import type { Pack } from "../text/pack";
import { makePaneText, type PaneText } from "../text/pane-text";
import { splitMarks } from "../text/pen";
import { drawingOf, readable } from "./drawing";
import type { Flagged } from "./flagged";
import { technicalFacts, whyFacts } from "./why-facts";

export interface PaneWords extends Omit<PaneText, "describe" | "describeSpoken"> {
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** "a, b, c" */
  readonly row: (items: readonly string[]) => string;
  /** "12 Mar" for "2026-03-12"; with the year when it is not this one. */
  readonly formatDay: (day: string) => string;
  /** Why an address is flagged, in one sentence, marked. */
  readonly describe: (finding: Finding, recipient: Described) => string;
  /** Both addresses, then the difference spelled, for the ear: plain. */
  readonly spoken: (flagged: Flagged) => string;
  /** The same of two domains, for a group. */
  readonly spokenDomains: (pair: DomainPair, finding: Finding) => string;
  /** Evidence, the most telling first, marked. */
  readonly facts: (flagged: Flagged) => readonly string[];
  readonly technicalFacts: (flagged: Flagged) => readonly string[];
  /** What the two letters of a look-alike are: plain. */
  readonly tileLabels: (lookalike: Lookalike) => readonly [string, string];
  /** Name of the script that does not belong; "" when all letters are Latin. */
  readonly foreignScript: (finding: Finding) => string;
}

export type Described = Parameters<PaneText["describe"]>[1];

export interface DomainPair {
  readonly typedDomain: string;
  readonly meantDomain: string;
  readonly label: "pair.probable" | "pair.possible";
}

/** @param today - "2026-11-22" */
export function createPaneWords(pack: Pack, policy: Policy, today: string): PaneWords {
  const text = makePaneText(pack, policy);
  const { say, names, language } = text;
  const list = (items: readonly string[]): string => joinList(items, language);
  return {
    ...text,
    list,
    row: (items) => joinRow(items, language),
    formatDay: (day) => formatDay(day, today, language),
    spoken: (flagged) => plain(tellPair(flagged, text)),
    spokenDomains: ({ typedDomain, meantDomain, label }, finding) =>
      plain(
        say("pair.spoken", {
          typed: text.pen.code(typedDomain),
          label: say(label),
          meant: text.pen.code(meantDomain),
          difference: text.describeSpoken(finding, typedDomain),
        }),
      ),
    facts: (flagged) => whyFacts(flagged, policy, text),
    technicalFacts: (flagged) => technicalFacts(flagged, text),
    tileLabels: (lookalike) => tileLabels(lookalike, text, list),
    foreignScript: (finding) => {
      if (finding.kind !== "homoglyph") return "";
      const foreign = finding.lookalikes.find(({ script }) => script !== "Latin");
      return foreign === undefined ? "" : names.script(foreign.script);
    },
  };
}

/** A marked sentence for names and announcements: the same words, without the marks. */
export function plain(sentence: string): string {
  return splitMarks(sentence)
    .map(({ text }) => text)
    .join("");
}

export const WordsContext = createContext<PaneWords | null>(null);

export function useWords(): PaneWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("No words.");
  return words;
}

/** "In the message: … Probably meant: … Ends in dot M L, not dot M I L." */
function tellPair(flagged: Flagged, { say, pen, describeSpoken }: PaneText): string {
  const { address, finding, suggestions } = flagged;
  const difference = describeSpoken(finding, address);
  const typed = pen.address(readable(address));
  const { lower } = drawingOf(flagged);
  const [meant] = suggestions;
  if (lower === null || meant === undefined) return say("pair.spokenAlone", { typed, difference });
  // Where the name shows another address, that one is drawn above and is the one meant.
  const label = say(lower === "pair.now" ? "pair.shown" : lower);
  return say("pair.spoken", { typed, label, meant: pen.address(readable(meant)), difference });
}

function tileLabels(
  { typed, expected, script }: Lookalike,
  { say, names }: PaneText,
  list: (items: readonly string[]) => string,
): readonly [string, string] {
  if (script !== "Latin" && names.script(script) !== "") {
    return [names.script(script), names.script("Latin")];
  }
  if (/^\d$/.test(typed)) return [say("tile.digit"), say("tile.letter")];
  const letters = (text: string): string => list([...text]);
  return [letters(typed), letters(expected)];
}

function formatDay(day: string, today: string, language: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
}

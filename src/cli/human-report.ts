import type { Action, Finding, UncheckedCause, Verdict } from "../core/types";
import { evidenceLines } from "./evidence-lines";
import { markPair } from "./marked-pair";
import type { Describe, Report, Tally } from "./report";
import { columnsOf, padTo, printable } from "./terminal";
import type { Paint, Style } from "./terminal";

export interface HumanOptions {
  readonly describe: Describe;
  readonly describeUnchecked: (cause: UncheckedCause) => string;
  readonly paint: Paint;
  /** Whether `paint` paints; without colour the differing letters are marked on a line below. */
  readonly colour: boolean;
  readonly explain: boolean;
}

const ACTION_COLUMNS = 8;
const MIN_TYPED_COLUMNS = 20;
const MAX_TYPED_COLUMNS = 44;
const INDENT = " ".repeat(ACTION_COLUMNS);

const STYLES: Readonly<Record<Action, readonly Style[]>> = {
  allow: ["dim"],
  note: ["cyan"],
  prompt: ["bold", "yellow"],
  block: ["bold", "red"],
};

/** Aligned text for people: what was typed, what was meant, and why. */
export function humanReport(options: HumanOptions): Report {
  let typedColumns = MIN_TYPED_COLUMNS;
  return {
    lines(verdicts) {
      for (const { recipient } of verdicts) {
        const columns = columnsOf(printable(recipient.address));
        if (columns <= MAX_TYPED_COLUMNS) typedColumns = Math.max(typedColumns, columns);
      }
      return verdicts
        .flatMap((verdict) => verdictLines(verdict, typedColumns, options))
        .map((line) => `${line.trimEnd()}\n`)
        .join("");
    },
    summary: (tally) => `${summarise(tally)}\n`,
  };
}

function verdictLines(
  verdict: Verdict,
  typedColumns: number,
  options: HumanOptions,
): readonly string[] {
  const { action, recipient, findings, unchecked } = verdict;
  const { paint, explain } = options;
  const head = paint(action, ...STYLES[action]) + " ".repeat(ACTION_COLUMNS - action.length);
  if (unchecked !== null) {
    const typed = padTo(printable(recipient.address), typedColumns);
    return [
      `${head}${typed}  ${paint("not checked", "dim")}`,
      ...sentenceLines(options.describeUnchecked(unchecked)),
    ];
  }
  const [first] = findings;
  if (first === undefined) return [head + printable(recipient.address)];
  const sentences = findings.map((finding) => options.describe(finding, verdict));
  return [
    ...comparisonLines(head, verdict, first.suggestion, typedColumns, options),
    ...findings.flatMap((finding, index) => [
      ...alsoLines(sentences, index),
      ...(explain ? explainLines(finding) : []),
    ]),
  ];
}

/** What a finding adds: two known domains may be near for the same reason. */
function alsoLines(sentences: readonly string[], index: number): readonly string[] {
  const sentence = sentences[index] ?? "";
  if (index === 0) return sentenceLines(sentence);
  return sentences.indexOf(sentence) < index ? [] : sentenceLines("Also: " + sentence);
}

function sentenceLines(sentence: string): readonly string[] {
  return sentence.split("\n").map((line) => INDENT + printable(line));
}

function explainLines(finding: Finding): readonly string[] {
  return evidenceLines(finding).map((line) => `${INDENT}  ${printable(line)}`);
}

function comparisonLines(
  head: string,
  { recipient, action }: Verdict,
  suggestion: string | null,
  typedColumns: number,
  { paint, colour }: HumanOptions,
): readonly string[] {
  if (suggestion === null) return [head + printable(recipient.address)];
  const { typed, meant } = markPair(recipient.address, suggestion, {
    typed: (text) => paint(text, "bold", "underline", "red"),
    meant: (text) => paint(text, "bold", "underline", "green"),
  });
  const gap = " ".repeat(Math.max(0, typedColumns - typed.columns) + 2);
  const question = action === "note" ? "perhaps " : "did you mean ";
  const line = `${head}${typed.painted}${gap}${question}${meant.painted}?`;
  if (colour) return [line];
  return [line, `${INDENT}${typed.marks}${gap}${" ".repeat(question.length)}${meant.marks}`];
}

const COUNTED: readonly (readonly [action: Action, words: string])[] = [
  ["block", "blocked"],
  ["prompt", "to be asked about"],
  ["note", "worth a look"],
  ["allow", "allowed"],
];

/** "8 addresses: 6 to be asked about, 2 allowed." */
export function summarise({ actions, unchecked }: Tally): string {
  const all = COUNTED.reduce((sum, [action]) => sum + actions[action], 0);
  if (all === 0) return "No addresses given.";
  const parts = COUNTED.filter(([action]) => actions[action] > 0).map(
    ([action, words]) => `${actions[action]} ${words}`,
  );
  const aside = unchecked > 0 ? ` ${unchecked} could not be checked.` : "";
  return `${all === 1 ? "1 address" : `${all} addresses`}: ${parts.join(", ")}.${aside}`;
}

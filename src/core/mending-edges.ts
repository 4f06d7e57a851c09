/**
 * What clings to the ends of an address and its parts, taken away; steps like those of
 * `mending-steps.ts`.
 */
import { codePoint, isLabelCharacter } from "./characters";
import { narrow } from "./label";

/** 'jane@army.mil' in quotes or brackets of any kind. */
export function withoutWrapping(text: string): string {
  const close = WRAPPINGS.get(text.charAt(0)) ?? "";
  const last = text.charAt(text.length - 1);
  return text.length > 2 && close.indexOf(last) >= 0 ? text.slice(1, -1) : text;
}

/** "army-.mil" */
export function withoutEdgeHyphens(host: string): string {
  if (!/-\.|\.-/.test(host)) return host;
  return host
    .split(".")
    .map((label) =>
      label.slice(edgeLength(label, isHyphen, 1), -edgeLength(label, isHyphen, -1) || undefined),
    )
    .join(".");
}

/** ";jane", "<jane" */
export function withoutPunctuationBefore(localPart: string): string {
  const start = edgeLength(localPart, isBeforeLocalPart, 1);
  return start < localPart.length ? localPart.slice(start) : localPart;
}

/** "jane,": no dot belongs there. */
export function withoutCommaBehind(localPart: string): string {
  return localPart.replace(/, ?$/, "");
}

/** "army.mil>", "army.mil.,", "☺army.mil"; dots alone are the business of `singleDots`. */
export function withoutPunctuationAround(host: string): string {
  const start = edgeLength(host, isBeforeHost, 1);
  if (start === host.length) return host;
  const end = edgeLength(host, isAfterHost, -1);
  const isStray = /[^. \u3002\uff0e\uff61]/.test(host.slice(host.length - end));
  // The space before the first letter is the business of `spacesAtDots`.
  const from = /[^ ]/.test(host.slice(0, start)) ? start : 0;
  return host.slice(from, isStray ? host.length - end : undefined);
}

/** ".jane." */
export function withoutDotsAtEnds(text: string): string {
  return text.replace(/^\./, "").replace(/\.$/, "");
}

/** Opening marks, and those that may close each. */
const WRAPPINGS: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ["`", "'`"],
  ["\u2018", "\u2019"],
  ["\u201c", "\u201d"],
  ["\u201e", "\u201c\u201d"],
  ["\u00ab", "\u00bb"],
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

function isHyphen(character: string): boolean {
  return character === "-";
}

function isBeforeLocalPart(character: string): boolean {
  return /^[\s<>()[\]{};:,"`\u2018\u201c\u00ab]$/.test(character);
}

/** ASCII punctuation but the dot and the underscore, and what is never in a label. */
function isBeforeHost(character: string): boolean {
  const plain = narrow(character);
  if (plain <= "\x7f") return /[ !-\-/:-@[-^`{-~]/.test(plain);
  return !DOTS_OR_LETTERS.test(plain) && !isLabelCharacter(codePoint(plain));
}

/** An ellipsis, and what is drawn like a letter: \u2139, \u217d, \u24d0, and \ud835\udc1a in its first half. */
const DOTS_OR_LETTERS = /[\u2026\u2100-\u218b\u2460-\u24ff\ud835]/;

/** The same with the dot. */
function isAfterHost(character: string): boolean {
  return narrow(character) === "." || isBeforeHost(character);
}

/** How many UTF-16 units of a kind stand at the start (1) or at the end (-1). */
function edgeLength(
  text: string,
  isOfKind: (character: string) => boolean,
  direction: 1 | -1,
): number {
  const characters = Array.from(text);
  let length = 0;
  for (let i = 0; i < characters.length; i++) {
    const character = characters[direction > 0 ? i : characters.length - 1 - i] ?? "";
    if (!isOfKind(character)) break;
    length += character.length;
  }
  return length;
}

/**
 * What slips of hand and clipboards do to an address, undone one by one.
 *
 * Each takes text in which every stretch of space is one " " and gives it back unchanged when there
 * is nothing to undo. Each is linear in the length: no pattern starts with an open repetition.
 */
import { closingQuote } from "./addr-spec";
import { tldExists } from "./data/tlds";

export function trimmed(text: string): string {
  return text.slice(text.startsWith(" ") ? 1 : 0, text.endsWith(" ") ? -1 : undefined);
}

/** "jane(at)army.mil", "jane [at] army.mil", "jane at army.mil". */
export function spelledAtSign(text: string): string {
  if (text.indexOf("@") >= 0) return text;
  const parts = /^([^\s()[\]{}<>]+)(?: ?[([{<] ?at ?[)\]}>] ?| at )([^\s()[\]{}<>]+)$/i.exec(text);
  return parts === null ? text : `${parts[1] ?? ""}@${parts[2] ?? ""}`;
}

/** 'jane@army.mil' in quotes or brackets of any kind. */
export function withoutWrapping(text: string): string {
  const close = WRAPPINGS.get(text.charAt(0)) ?? "";
  const last = text.charAt(text.length - 1);
  return text.length > 2 && close.indexOf(last) >= 0 ? text.slice(1, -1) : text;
}

/** "jane@@army.mil", "@jane@army.mil", "jane@army.mil@army.mil". Of others, which "@" is right? */
export function oneAtSign(text: string): string {
  const single = text.replace(/@ ?@[@ ]*/g, "@");
  if (text.startsWith('"') && closingQuote(text) > 0) return single;
  if (single.indexOf("@") === single.lastIndexOf("@")) return single;
  const inner = single.replace(/^ ?@/, "").replace(/@ ?$/, "");
  const [localPart = "", host, again, ...more] = inner.split("@");
  if (host === undefined || again === undefined || more.length > 0) return inner;
  return trimmed(host).toLowerCase() === trimmed(again).toLowerCase()
    ? `${localPart}@${host}`
    : inner;
}

/** "jane @army .mil": space can only be beside the point there. */
export function spacesAtDots(text: string): string {
  return trimmed(text).replace(/ ?([.,]) ?/g, "$1");
}

/** "gmail com": one gap in a domain without a dot, before an existing top-level domain. */
export function gapToDot(host: string): string {
  return splitAtDot(host, /^([^\s.]+) ([^\s.]+)$/);
}

/** "army;mil", "gmail/com": keys that touch the dot, or are it with Shift; as `gapToDot`. */
export function punctuationToDot(host: string): string {
  return splitAtDot(host, /^([\w-]+)[!-,/:-@[-^`{-~]([a-z]+)$/i);
}

/** "gmail,com"; Arabic, full-width and ideographic commas too. One at an end is dropped. */
export function commasToDots(text: string): string {
  if (!COMMAS.test(text)) return text;
  const parts = text.split(COMMAS).filter((part) => part !== "");
  return parts
    .map((part, i) => {
      const start = i > 0 && part.startsWith(".") ? 1 : 0;
      return part.slice(start, i < parts.length - 1 && part.endsWith(".") ? -1 : undefined);
    })
    .join(".");
}

/** "army..mil", "army…mil", ".army.mil"; the one dot of the root at the end may stay. */
export function singleDots(text: string): string {
  return text
    .replace(/\u2026/g, "..")
    .replace(/[.\u3002\uff0e\uff61]{2,}/g, ".")
    .replace(/^[.\u3002\uff0e\uff61]/, "");
}

export function withoutDotsAtEnds(text: string): string {
  return text.replace(/^\./, "").replace(/\.$/, "");
}

/** What autocorrection makes of a hyphen. */
export function longDashesToHyphens(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, "-");
}

/** "army-.mil" */
export function withoutEdgeHyphens(host: string): string {
  if (!/-\.|\.-/.test(host)) return host;
  return host
    .split(".")
    .map((label) =>
      label.slice(edgeLength(label, HYPHEN, 1), -edgeLength(label, HYPHEN, -1) || undefined),
    )
    .join(".");
}

/** ";jane", "<jane" */
export function withoutPunctuationBefore(localPart: string): string {
  const start = edgeLength(localPart, BEFORE_LOCAL_PART, 1);
  return start < localPart.length ? localPart.slice(start) : localPart;
}

/** "army.mil>", "army.mil.,"; dots alone are the business of `singleDots`. */
export function withoutPunctuationAround(host: string): string {
  const start = edgeLength(host, BEFORE_HOST, 1);
  if (start === host.length) return host;
  const end = edgeLength(host, AFTER_HOST, -1);
  const isStray = /[^. ]/.test(host.slice(host.length - end));
  // The space before the first letter is the business of `spacesAtDots`.
  const from = /[^ ]/.test(host.slice(0, start)) ? start : 0;
  return host.slice(from, isStray ? host.length - end : undefined);
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

const COMMAS = /[,\u060c\uff0c\u3001]+/;
const HYPHEN = /-/;
const BEFORE_LOCAL_PART = /[\s<>()[\]{};:,"`\u2018\u201c\u00ab]/;
/** ASCII punctuation but the dot and the underscore, and opening quotes. */
const BEFORE_HOST = /[ !-\-/:-@[-^`{-~\u2018\u201c\u00ab]/;
/** The same with the dot, and closing quotes. */
const AFTER_HOST = /[ !-/:-@[-^`{-~\u2019\u201c\u201d\u00bb]/;

/** How many characters of a kind stand at the start (1) or at the end (-1). */
function edgeLength(text: string, kind: RegExp, direction: 1 | -1): number {
  let count = 0;
  const unit = (): string => text.charAt(direction > 0 ? count : text.length - 1 - count);
  while (count < text.length && kind.test(unit())) count++;
  return count;
}

function splitAtDot(host: string, pattern: RegExp): string {
  const parts = pattern.exec(host);
  const tail = (parts?.[2] ?? "").toLowerCase();
  return parts !== null && tldExists(tail) ? `${parts[1] ?? ""}.${tail}` : host;
}

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

/** What autocorrection makes of a hyphen. */
export function longDashesToHyphens(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, "-");
}

const COMMAS = /[,\u060c\uff0c\u3001]+/;

function splitAtDot(host: string, pattern: RegExp): string {
  const parts = pattern.exec(host);
  const tail = (parts?.[2] ?? "").toLowerCase();
  return parts !== null && tldExists(tail) ? `${parts[1] ?? ""}.${tail}` : host;
}

import type { Language } from "./language";
import { isRtl } from "./language";
import { cutEnd, cutStart, escapeMarkdown, hasRtl, safe, shortenAddress } from "./safe";

/** How text from outside is written into a sentence: safe, in its own direction. */
export interface Pen {
  /** An address; bold in Markdown, never a link. */
  readonly address: (text: string) => string;
  /** A domain in the place of an address; bold in Markdown. */
  readonly strong: (text: string) => string;
  /** A domain, an ending, a letter, a code: from left to right in every language. */
  readonly code: (text: string) => string;
  /** A name in its own direction, or a sentence, which is never cut. */
  readonly words: (text: string, kind?: "name" | "sentence") => string;
  /** What a button says: our own words; bold in Markdown. */
  readonly button: (label: string) => string;
}

/** `marked`: what is from outside stands between isolates, to be found again by `splitMarks`. */
export type PenStyle = "plain" | "markdown" | "marked";

/** Greatest lengths, in UTF-16 units. */
export interface PenLimits {
  readonly address: number;
  /** A domain longer than this keeps its end, which decides where mail goes. */
  readonly domain: number;
  readonly words: number;
}

export interface PenSetting {
  readonly language: Language;
  readonly style: PenStyle;
  /** "[hidden character]" in that language. */
  readonly hiddenMark: string;
  readonly limits?: PenLimits;
}

/** A part of a sentence written with a `marked` pen. */
export interface MarkedPart {
  /** `code` is to be set from left to right, `words` in its own direction, `text` is the sentence's. */
  readonly kind: "text" | "code" | "words";
  readonly text: string;
}

export function makePen({ language, style, hiddenMark, limits = NO_LIMITS }: PenSetting): Pen {
  const write = style === "markdown" ? escapeMarkdown : (text: string) => text;
  const bold = style === "markdown" ? (text: string) => `**${text}**` : (text: string) => text;
  const always = style === "marked" || isRtl(language);
  const show = (text: string) => safe(text, hiddenMark);
  const code = (text: string) => isolateCode(write(text), always);
  const domain = (text: string) => code(cutStart(show(text), limits.domain, hiddenMark));
  return {
    address: (text) => bold(code(fitAddress(show(text), limits, hiddenMark))),
    strong: (text) => bold(domain(text)),
    button: bold,
    code: domain,
    words: (text, kind = "name") => {
      const limit = kind === "name" ? limits.words : Infinity;
      const shown = write(cutEnd(show(text), limit, hiddenMark));
      return always || hasRtl(shown) ? OWN + shown + END : shown;
    },
  };
}

/**
 * A sentence written with a `marked` pen in its parts, in order, for an element around each. The
 * labels of a domain in right-to-left letters keep their isolates.
 */
export function splitMarks(sentence: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const letter = sentence.charAt(at);
    const opens = letter === LEFT_TO_RIGHT || letter === OWN;
    if (!opens && letter !== END) continue;
    depth += opens ? 1 : -1;
    if (depth > (opens ? 1 : 0)) continue;
    const kind = opens ? "text" : sentence.charAt(start - 1) === OWN ? "words" : "code";
    if (at > start) parts.push({ kind, text: sentence.slice(start, at) });
    start = at + 1;
  }
  if (start < sentence.length) parts.push({ kind: "text", text: sentence.slice(start) });
  return parts;
}

/** A code exactly as it is, for `splitMarks`; it holds no direction marks of its own. */
export function markCode(text: string): string {
  return LEFT_TO_RIGHT + text + END;
}

const NO_LIMITS: PenLimits = { address: Infinity, domain: Infinity, words: Infinity };

/** LEFT-TO-RIGHT ISOLATE, FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE. */
const LEFT_TO_RIGHT = "\u2066";
const OWN = "\u2068";
const END = "\u2069";

function fitAddress(text: string, limits: PenLimits, mark: string): string {
  const at = text.lastIndexOf("@") + 1;
  const domain = at === 0 ? "" : cutStart(text.slice(at), limits.domain, mark);
  return shortenAddress(at === 0 ? text : text.slice(0, at) + domain, limits.address, mark);
}

/** Each label in right-to-left letters stands alone, so that the labels keep their order. */
function isolateCode(text: string, always: boolean): string {
  if (!hasRtl(text)) return always ? LEFT_TO_RIGHT + text + END : text;
  const labels = text.replace(/[^.@]+/g, (label) => (hasRtl(label) ? OWN + label + END : label));
  return LEFT_TO_RIGHT + labels + END;
}

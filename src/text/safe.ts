/** What strangers and admins wrote, made safe to show: nothing hidden, nothing that becomes a link. */

import { codePoint, isHidden } from "../core/characters";

/**
 * Make text safe: each run of characters that cannot be seen becomes `mark`, and what mail programs
 * make links of is taken apart ("https: //", "www .").
 *
 * @param mark - "[hidden character]" in the reader's language
 */
export function safe(text: string, mark: string): string {
  let shown = "";
  let hidden = false;
  for (const letter of text) {
    if (!isUnseen(codePoint(letter))) shown += letter;
    else if (!hidden) shown += mark;
    hidden = isUnseen(codePoint(letter));
  }
  return shown
    .replace(/(:)(?=\/\/)|\b((?:mailto|https?|ftp|file):)(?=\S)/gi, "$1$2 ")
    .replace(/www\./gi, (www) => www.slice(0, 3) + " .");
}

/** Backslashes before everything that Markdown takes for a mark. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_[\]()\-#<>`~|!+]/g, "\\$&");
}

/** Does the text hold letters that run from right to left? */
export function hasRtl(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/.test(text);
}

/**
 * Shorten an address to at most `limit` UTF-16 units. The part after the @ stays; the part before
 * it keeps its beginning: at least `MIN_LEFT_UNITS`.
 *
 * @param text - made safe; without an @ it keeps both ends
 * @param limit - 72 reads `procurement.depart…@…`
 */
export function shortenAddress(text: string, limit: number, mark: string): string {
  if (text.length <= limit) return text;
  const at = text.lastIndexOf("@");
  if (at < 0) {
    const half = Math.floor(limit / 2);
    return cutEnd(text, half, mark) + cutStart(text, limit - half + 1, mark).slice(1);
  }
  const domain = text.slice(at);
  const room = Math.max(MIN_LEFT_UNITS, limit - domain.length - 1);
  return cutEnd(text.slice(0, at), room + 1, mark) + domain;
}

/** Keep the beginning: at most `limit` UTF-16 units, the last of them "…". */
export function cutEnd(text: string, limit: number, mark: string): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const glyph of glyphs(text, mark)) {
    if (kept.length + glyph.length >= limit) break;
    kept += glyph;
  }
  return kept + "…";
}

/** Keep the end, which decides where mail goes: at most `limit` UTF-16 units, the first "…". */
export function cutStart(text: string, limit: number, mark: string): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const glyph of glyphs(text, mark).reverse()) {
    if (kept.length + glyph.length >= limit) break;
    kept = glyph + kept;
  }
  return "…" + kept;
}

const MIN_LEFT_UNITS = 8;

/** The code points of a text, the mark for hidden characters counted as one. */
function glyphs(text: string, mark: string): string[] {
  const parts = text.split(mark);
  const all: string[] = [];
  parts.forEach((part, index) => {
    if (index > 0) all.push(mark);
    all.push(...Array.from(part));
  });
  return all;
}

/** What shows nothing, line ends and other controls included. */
function isUnseen(code: number): boolean {
  return code < 0x20 || code === 0x85 || code === 0x2028 || code === 0x2029 || isHidden(code);
}

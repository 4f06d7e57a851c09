/** What strangers and admins wrote, made safe to show: nothing hidden, nothing that becomes a link. */

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
    if (!isHidden(letter.codePointAt(0) ?? 0)) shown += letter;
    else if (!hidden) shown += mark;
    hidden = isHidden(letter.codePointAt(0) ?? 0);
  }
  return shown.replace(/:\/\//g, ": //").replace(/www\./gi, (www) => www.slice(0, 3) + " .");
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

function isHidden(code: number): boolean {
  for (const [first, last] of HIDDEN) if (code >= first && code <= last) return true;
  return false;
}

/**
 * Control, format, bidirectional and zero-width characters, blanks that are no space, surrogates
 * without their other half, and code points that are no characters.
 *
 * @see Unicode 17, general categories Cc, Cf, Cs, Zl, Zp and Default_Ignorable_Code_Point
 */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x0600, 0x0605],
  [0x061c, 0x061c],
  [0x06dd, 0x06dd],
  [0x070f, 0x070f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

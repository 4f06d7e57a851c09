/** Which characters cannot be seen, which are space, and which no domain label may hold. */

/**
 * Whether a code point shows nothing by itself: controls, soft hyphen, zero-width, bidirectional
 * and other format characters, fillers, variation selectors, tags, unpaired surrogates.
 *
 * Space of any kind is not among them; see `isSpace`.
 *
 * @see Unicode Default_Ignorable_Code_Point and General_Category Cc, Cf, Cs
 */
export function isHidden(point: number): boolean {
  return within(HIDDEN, point) && !isSpace(point);
}

/** Whether a code point is space: Unicode White_Space, tabs and line ends included. */
export function isSpace(point: number): boolean {
  return within(SPACE, point);
}

/** The text without space at its ends; unlike `trim`, a zero-width no-break space stays. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Whether RFC 5892 lets a character other than ASCII stand in a U-label that is lower-case and
 * composed.
 *
 * By block, not by character: punctuation, symbols, emoji, compatibility forms and private use are
 * refused; a few symbols in the midst of letters pass. No letter, mark or digit that RFC 5892
 * derives as PVALID is refused.
 */
export function isLabelCharacter(point: number): boolean {
  return !within(NEVER_IN_LABELS, point) && !within(HIDDEN, point);
}

/** First and last code point of each range, ascending. */
type Ranges = readonly number[];

function within(ranges: Ranges, point: number): boolean {
  let low = 0;
  let high = ranges.length;
  // Invariant: all before `low` are <= point, all from `high` on are > point.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1 || (low > 0 && ranges[low - 1] === point);
}

const SPACE: Ranges = [
  0x09, 0x0d, 0x20, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029,
  0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000,
];

const HIDDEN: Ranges = [
  0x00, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x034f, 0x034f, 0x061c, 0x061c, 0x115f, 0x1160, 0x17b4,
  0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x2800, 0x2800, 0x3164,
  0x3164, 0xd800, 0xdfff, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb, 0xfffe,
  0xffff, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff,
];

/** Blocks without a PVALID character, RFC 5892 under Unicode 17.0; ASCII is judged elsewhere. */
const NEVER_IN_LABELS: Ranges = [
  0x80, 0xb6, 0xb8, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x02b0, 0x02b8, 0x02c2, 0x02c5, 0x02d2, 0x02eb,
  0x02ef, 0x02ff, 0x037e, 0x037e, 0x0384, 0x0387, 0x0482, 0x0482, 0x055a, 0x055f, 0x0589, 0x058f,
  0x0600, 0x060f, 0x061b, 0x061f, 0x0640, 0x0640, 0x066a, 0x066d, 0x06d4, 0x06d4, 0x0700, 0x070f,
  0x0964, 0x0965, 0x0f01, 0x0f0a, 0x0f0c, 0x0f17, 0x10fb, 0x10fc, 0x1100, 0x11ff, 0x1360, 0x137c,
  0x17d4, 0x17d6, 0x1800, 0x180f, 0x1d2c, 0x1d2e, 0x1fbd, 0x1fc1, 0x1fcd, 0x1fcf, 0x1fdd, 0x1fdf,
  0x1fed, 0x1fef, 0x1ffd, 0x200b, 0x200e, 0x214d, 0x214f, 0x2183, 0x2185, 0x2bff, 0x2e00, 0x2e2e,
  0x2e30, 0x3004, 0x3008, 0x3029, 0x302e, 0x303b, 0x303d, 0x3040, 0x3131, 0x319f, 0x31c0, 0x31ef,
  0x3200, 0x33ff, 0x4dc0, 0x4dff, 0xa490, 0xa4cf, 0xd7b0, 0xf8ff, 0xfb00, 0xfb1d, 0xfb1f, 0xfe1f,
  0xfe30, 0xfe72, 0xfe74, 0xffff, 0x1d000, 0x1d9ff, 0x1ee00, 0x1eeff, 0x1f000, 0x1ffff, 0xe0000,
  0x10ffff,
];

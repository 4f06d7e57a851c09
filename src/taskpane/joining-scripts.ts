/**
 * Whether a text has letters whose shape depends on their neighbours: cutting between them would
 * change what is read. Arabic, Syriac, N'Ko, Mandaic, the Indic and Himalayan scripts, Myanmar,
 * Khmer, Mongolian and the Arabic presentation forms.
 */
export function joinsLetters(text: string): boolean {
  return [...text].some((letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    return JOINING_BLOCKS.some(([first, last]) => codePoint >= first && codePoint <= last);
  });
}

/** Unicode 16 blocks, first and last code point. */
const JOINING_BLOCKS = [
  [0x0600, 0x08ff],
  [0x0900, 0x0dff],
  [0x0f00, 0x109f],
  [0x1780, 0x18af],
  [0xa840, 0xa87f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
] as const;

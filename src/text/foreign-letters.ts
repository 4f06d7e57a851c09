/** A letter of another script than Latin, and that script by its Unicode name. */
export interface ForeignLetter {
  readonly letter: string;
  readonly script: string;
}

/**
 * The first letter of a script that has look-alikes of Latin letters.
 *
 * @param except - letters not to be told about, such as those that the meant address has as well
 * @returns null when there is none; Latin letters with marks are not foreign
 */
export function foreignLetter(text: string, except: string): ForeignLetter | null {
  for (const letter of text) {
    if (except.indexOf(letter) >= 0) continue;
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== "") return { letter, script };
  }
  return null;
}

function scriptOf(code: number): string {
  for (const [first, last, script] of BLOCKS) if (code >= first && code <= last) return script;
  return "";
}

/** Blocks that hold the letters of one script (Unicode 17, Blocks.txt). */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03e1, "Greek"],
  [0x03f0, 0x03ff, "Greek"],
  [0x0400, 0x052f, "Cyrillic"],
  [0x0530, 0x058f, "Armenian"],
  [0x0590, 0x05ff, "Hebrew"],
  [0x0600, 0x06ff, "Arabic"],
  [0x0750, 0x077f, "Arabic"],
  [0x10a0, 0x10ff, "Georgian"],
  [0x13a0, 0x13ff, "Cherokee"],
  [0x1c80, 0x1c8f, "Cyrillic"],
  [0x1c90, 0x1cbf, "Georgian"],
  [0x1f00, 0x1fff, "Greek"],
  [0x2d00, 0x2d2f, "Georgian"],
  [0xa640, 0xa69f, "Cyrillic"],
  [0xab70, 0xabbf, "Cherokee"],
];

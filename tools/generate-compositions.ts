/**
 * Generate src/core/data/compositions.ts: which letter a base letter and a mark make together.
 *
 * `node tools/run.js tools/generate-compositions.ts [--check]`
 *
 * Reads the Unicode data of the running Node; another Unicode version than the one in the file is
 * reported by --check as skipped, for what it says may differ and still be right.
 */
import { emit } from "./generated-file";
import { skipOtherUnicode, UNICODE_SOURCE } from "./unicode-source";

const PATH = "src/core/data/compositions.ts";
/** Not the ancient Greek ones from U+1F00: nobody writes mail to them. */
const LETTERS =
  /(?![\u1f00-\u1fff])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Behind ASCII. */
const FIRST = 0x80;
const SPACE = 0x20;
/** Of a mark's code point, what its place among those of its script tells; and what is added to it. */
const PLACE = 0x3f;
const DIGIT_ZERO = 48;

async function main(): Promise<void> {
  if (skipOtherUnicode(PATH)) return;
  let [steps, bases, marks] = ["", "", ""];
  let before = FIRST - 1;
  for (let unit = FIRST; unit < 0xd800; unit++) {
    const letter = String.fromCharCode(unit);
    // Lower-case letters that are their own composed form: nothing else stands in a U-label.
    if (!LETTERS.test(letter) || letter.normalize("NFKC") !== letter) continue;
    if (letter.toLowerCase() !== letter) continue;
    const decomposed = letter.normalize("NFD");
    if (decomposed.length < 2) continue;
    const mark = decomposed.slice(-1);
    const base = decomposed.slice(0, -1).normalize("NFC");
    if (base.length !== 1) throw new Error(`${letter}: a base of several letters`);
    const back = unit - base.charCodeAt(0);
    steps += String.fromCharCode(SPACE - 1 + unit - before);
    bases += back > 0 && back < 10 ? String(back) : base;
    marks += String.fromCharCode(DIGIT_ZERO + (mark.charCodeAt(0) & PLACE));
    before = unit;
  }
  await emit(
    PATH,
    {
      about: "Letters that canonical composition makes, in the order of their code points.",
      sources: [UNICODE_SOURCE],
      command: "node tools/run.js tools/generate-compositions.ts",
    },
    `
/** Per letter: how far it is from the one before, the first from U+007F; a space for 1. */
export const STEPS = ${JSON.stringify(steps)};

/** Per letter its base; a digit where the base stands so many code points before it. */
export const BASES = ${JSON.stringify(bases)};

/** Per letter its mark: "0" for U+0300, or for U+3080 from U+3000 on. */
export const MARKS_ABOVE = ${JSON.stringify(marks)};
`,
  );
}

void main();

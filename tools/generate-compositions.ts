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

async function main(): Promise<void> {
  if (skipOtherUnicode(PATH)) return;
  const groups = new Map<string, string>();
  for (let unit = 0x80; unit < 0xd800; unit++) {
    const letter = String.fromCharCode(unit);
    // Lower-case letters that are their own composed form: nothing else stands in a U-label.
    if (!LETTERS.test(letter) || letter.normalize("NFKC") !== letter) continue;
    if (letter.toLowerCase() !== letter) continue;
    const decomposed = letter.normalize("NFD");
    if (decomposed.length < 2) continue;
    const mark = decomposed.slice(-1);
    const base = decomposed.slice(0, -1).normalize("NFC");
    if (base.length !== 1) throw new Error(`${letter}: a base of several letters`);
    groups.set(mark, (groups.get(mark) ?? mark) + base + letter);
  }
  const packed = [...groups.values()].join(" ");
  await emit(
    PATH,
    {
      about:
        "Letters that canonical composition makes: a mark, then base and composed letter by turns.",
      sources: [UNICODE_SOURCE],
      command: "node tools/run.js tools/generate-compositions.ts",
    },
    `export const COMPOSITIONS = ${JSON.stringify(packed)};`,
  );
}

void main();

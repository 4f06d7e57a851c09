/**
 * Generate src/core/data/scripts.ts: which script a letter belongs to.
 *
 * `node tools/run.js tools/generate-scripts.ts [--check]`
 *
 * Reads the Unicode data of the running Node; see `generate-compositions.ts`.
 */
import { emit } from "./generated-file";
import { packRanges } from "./pack-ranges";
import { skipOtherUnicode, UNICODE_SOURCE } from "./unicode-source";

const PATH = "src/core/data/scripts.ts";

/** Those of UAX #31 tables 5 to 7 in which domains are registered; others read "Unknown". */
const SCRIPTS = [
  ..."Latin Greek Cyrillic Armenian Hebrew Arabic Syriac Thaana Nko Devanagari Bengali".split(" "),
  ..."Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan".split(" "),
  ..."Myanmar Georgian Hangul Ethiopic Cherokee Canadian_Aboriginal Mongolian Khmer".split(" "),
  ..."Hiragana Katakana Bopomofo Han Yi Tifinagh Coptic Lisu Vai Javanese Balinese".split(" "),
] as const;

/** Characters of no script of their own join a range of letters that goes on within this many. */
const MAX_GAP = 96;
const LAST = 0x3ffff;
/** "0" */
const FIRST_INDEX = 48;

interface Range {
  readonly first: number;
  last: number;
  /** Index into SCRIPTS; -1 for another script. */
  readonly script: number;
}

async function main(): Promise<void> {
  if (skipOtherUnicode(PATH)) return;
  const patterns = SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
  const ranges: Range[] = [];
  for (let point = 0x80; point <= LAST; point++) {
    const character = String.fromCodePoint(point);
    if (/[\p{Script=Common}\p{Script=Inherited}\p{Cn}\p{Co}\p{Cs}]/u.test(character)) continue;
    const script = patterns.findIndex((pattern) => pattern.test(character));
    const range = ranges[ranges.length - 1];
    if (range?.script === script && point - range.last <= MAX_GAP) range.last = point;
    else ranges.push({ first: point, last: point, script });
  }
  const known = ranges.filter(({ script }) => script >= 0);
  const scripts = known.map(({ script }) => String.fromCharCode(FIRST_INDEX + script)).join("");
  await emit(
    PATH,
    {
      about: "Ranges of letters by script; see ranges.ts for the packing.",
      sources: [UNICODE_SOURCE],
      command: "node tools/run.js tools/generate-scripts.ts",
    },
    `
/** Unicode names of scripts; a range gives the index. */
export const SCRIPT_NAMES = ${JSON.stringify(SCRIPTS.join(",").replaceAll("_", " "))};

/** As \`packRanges\` writes them. */
export const SCRIPT_RANGES = ${JSON.stringify(packRanges(known))};

/** For each range the index of its script, "0" for the first, in the order of UTF-16. */
export const SCRIPT_OF_RANGE = ${JSON.stringify(scripts)};
`,
  );
}

void main();

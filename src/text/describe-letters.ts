import type { Lookalike } from "../core/types";
import type { FindingOf, Setting } from "./setting";
import { meantDomain } from "./setting";

/** One letter in the place of another: a digit, a letter with a mark, a look-alike, or just another. */
export function describeSubstitution(finding: FindingOf<"substitution">, setting: Setting): string {
  const { typedLetter: typed, expected } = finding;
  const foreign = !isPlain(typed) && isPlain(expected);
  const alike = foreign || LOOKS_LIKE.indexOf(typed + expected) >= 0;
  return describePair({ typed, expected }, alike, finding, setting);
}

/** Letters that look like others, of the same script or of another. */
export function describeLookalikes(finding: FindingOf<"homoglyph">, setting: Setting): string {
  const { say, names, pen } = setting;
  const [plain] = finding.lookalikes;
  const letters = foreignLookalikes(finding, setting);
  const [first] = letters;
  if (first === undefined) {
    return plain === undefined ? "" : describePair(plain, true, finding, setting);
  }
  return say("finding.lookalike", {
    count: letters.length,
    letter: pen.code(first.typed),
    latin: pen.code(first.expected),
    script: pen.words(names.script(first.script)),
    meantDomain: meantDomain(finding, pen),
  });
}

/** The letters of another script in the place of Latin ones; where there are several, of the first that has a name. */
export function foreignLookalikes(
  { lookalikes }: FindingOf<"homoglyph">,
  { names }: Pick<Setting, "names">,
): readonly Lookalike[] {
  const foreign = lookalikes.filter(
    ({ typed, expected, script }) =>
      script !== "Latin" && names.script(script) !== "" && !isPlain(typed) && isPlain(expected),
  );
  return foreign.filter(({ script }) => script === foreign[0]?.script);
}

function describePair(
  { typed, expected }: Pick<Lookalike, "typed" | "expected">,
  alike: boolean,
  finding: FindingOf<"homoglyph" | "substitution">,
  { say, pen }: Setting,
): string {
  const typedLetter = pen.code(typed);
  const meantLetter = pen.code(expected);
  const marked = MARKED.test(typed) && !UNMARKED.test(typed) && isPlain(expected);
  if (marked || !alike) {
    return say(marked ? "finding.accent" : "finding.substitution", {
      typedLetter,
      meantLetter,
      meantDomain: meantDomain(finding, pen),
    });
  }
  const isDigit = /^\d$/.test(typed) && /^\D/.test(expected);
  return say(isDigit ? "finding.digit" : "finding.asciiLookalike", { typedLetter, meantLetter });
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Combining marks, and the Latin letters among which are those with a mark: á, ñ, ö, ş, ạ. */
const MARKED = /[\u0300-\u036f\u00e0-\u017e\u01cd-\u021b\u1e00-\u1eff]/;

/** Those among them without a mark: æ, ð, ÷, þ, ı, ij, ĸ, ŉ, ŋ, œ and the Latin digraphs. */
const UNMARKED =
  /[\u00e6\u00f0\u00f7\u00fe\u0131-\u0133\u0138\u0149-\u014b\u0152\u0153\u01dd\u01f1-\u01f3\u01f6\u01f7]/;

/** Digits and letters that are alike without being equal under UTS #39: typed, then meant. */
const LOOKS_LIKE = ["0o", "1l", "1i", "5s", "8b", "9g", "2z", "li", "il"];

import type { Lookalike } from "../core/types";
import { joinList } from "./language";
import type { FindingOf, Setting } from "./setting";
import { meantDomain } from "./setting";

/** One letter in the place of another: a digit, a letter with a mark, a look-alike, or just another. */
export function describeSubstitution(finding: FindingOf<"substitution">, setting: Setting): string {
  const { typedLetter, expected } = finding;
  const pair = { typed: typedLetter, expected };
  return isPlain(typedLetter) && LOOKS_LIKE.indexOf(typedLetter + expected) < 0
    ? different(pair, finding, setting)
    : describePair(pair, finding, setting);
}

/** Letters that look like others, of the same script or of another. */
export function describeLookalikes(finding: FindingOf<"homoglyph">, setting: Setting): string {
  const { say, names, pen, language } = setting;
  const foreign = finding.lookalikes.filter((pair) => isForeign(pair));
  const scripts = foreign
    .map(({ script }) => names.script(script))
    .filter((name, index, all) => name !== "" && all.indexOf(name) === index);
  const [first] = foreign;
  if (first === undefined || scripts.length === 0) {
    const [plain] = finding.lookalikes;
    return plain === undefined ? "" : describePair(plain, finding, setting);
  }
  return say("finding.lookalike", {
    count: foreign.length,
    letter: pen.code(first.typed),
    latin: pen.code(first.expected),
    script: pen.words(joinList(scripts, language)),
    meantDomain: meantDomain(finding, pen),
  });
}

type Pair = Pick<Lookalike, "typed" | "expected">;

/** A letter of another script in the place of a Latin one. */
function isForeign({ typed, expected, script }: Lookalike): boolean {
  return script !== "Latin" && !isPlain(typed) && isPlain(expected);
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function describePair(pair: Pair, finding: FindingOf<"homoglyph" | "substitution">, s: Setting) {
  const typedLetter = s.pen.code(pair.typed);
  const meantLetter = s.pen.code(pair.expected);
  if (hasMark(pair.typed) && isPlain(pair.expected)) {
    return s.say("finding.accent", {
      typedLetter,
      meantLetter,
      meantDomain: meantDomain(finding, s.pen),
    });
  }
  const isDigit = /^\d$/.test(pair.typed) && !/^\d/.test(pair.expected);
  return s.say(isDigit ? "finding.digit" : "finding.asciiLookalike", { typedLetter, meantLetter });
}

function different(pair: Pair, finding: FindingOf<"substitution">, s: Setting): string {
  return s.say("finding.substitution", {
    typedLetter: s.pen.code(pair.typed),
    meantLetter: s.pen.code(pair.expected),
    meantDomain: meantDomain(finding, s.pen),
  });
}

/** A Latin letter with an accent or another mark: á, ñ, ö, ş, ạ; or any letter with a mark set over it. */
function hasMark(text: string): boolean {
  return /[\u0300-\u036f\u00e0-\u00e5\u00e7-\u00ef\u00f1-\u00f6\u00f8-\u00fd\u00ff-\u0130\u0134-\u0137\u0139-\u0148\u014c-\u0151\u0154-\u017e\u01cd-\u01dc\u01e6-\u01ed\u0200-\u021b\u1e00-\u1eff]/.test(
    text,
  );
}

/** Digits and letters that are alike without being equal under UTS #39: typed, then meant. */
const LOOKS_LIKE = ["0o", "1l", "1i", "5s", "8b", "9g", "2z", "li", "il"];

import type { Edit, Finding, FindingKind, Lookalike } from "../core/types";
import { describeWith } from "./describe";
import { hasDigit } from "./describe-digits";
import { foreignLookalikes } from "./describe-letters";
import { joinList } from "./language";
import type { Catalogue } from "./pack";
import type { Say } from "./sentence";
import type { FindingOf, Setting } from "./setting";
import { domainPart, endingsOf, isHyphen, isOtherOrder, meantDomain } from "./setting";
import { spell } from "./spell";

/** All that a sentence for the ear is made of. */
export interface SpokenSetting extends Setting {
  readonly say: Say<Catalogue>;
  /** The address as it is in the message. */
  readonly typed: string;
}

/**
 * What differs, for the ear: only the part that differs, spelled in capitals. Where the sentence for
 * the eye is plain words, it is used.
 */
export function describeSpoken(finding: Finding, setting: SpokenSetting): string {
  // Each kind's function takes findings of that kind, which the compiler cannot follow through `kind`.
  const describe = SENTENCES[finding.kind] as Describe<Finding>;
  return describe(finding, setting);
}

type Describe<F> = (finding: F, setting: SpokenSetting) => string;

/** A kind without a sentence does not compile. */
const SENTENCES: { readonly [K in FindingKind]: Describe<FindingOf<K>> } = {
  omission: (f, { say }) =>
    hasDigit(f)
      ? say("spoken.digitOmission", { Digit: spell(f.expected, say) })
      : say("spoken.omission", { Letter: spell(f.expected, say) }),
  insertion: (f, { say }) =>
    hasDigit(f)
      ? say("spoken.digitInsertion", { Digit: spell(f.extra, say) })
      : say("spoken.insertion", { Letter: spell(f.extra, say) }),
  substitution: (f, { say }) =>
    say("spoken.substitution", {
      TypedLetter: spell(f.typedLetter, say),
      MeantLetter: spell(f.expected, say),
    }),
  transposition: (f, { say }) =>
    say("spoken.transposition", { First: spell(f.second, say), Second: spell(f.first, say) }),
  "two-edits": sayTwoEdits,
  homoglyph: sayLookalikes,
  "wrong-suffix": saySuffix,
  "missing-suffix": (f, { say }) =>
    say("spoken.suffixMissing", { MeantSuffix: spell(f.knownSuffix, say) }),
  "protected-suffix": saySuffix,
  "missing-dot": (f, { say, pen }) =>
    say("spoken.missingDot", { before: pen.code(f.before), after: pen.code(f.after) }),
  "moved-dot": sayMovedDot,
  hyphen: (f, { say, pen }) =>
    say("spoken.hyphen", { before: pen.code(f.before), state: say(`spoken.state.${f.change}`) }),
  embedding: (f, { say, pen }) =>
    say("spoken.embedding", { typedOwner: pen.code(f.owner), meantDomain: meantDomain(f, pen) }),
  combosquatting: (f, s) => s.say("spoken.combo", domains(f, s)),
  soundsquatting: sayAsShown,
  junk: (f, { say }) => say("spoken.junk", { Extra: spell(f.extra, say) }),
  "same-mailbox": (f, s) => s.say("spoken.person", domains(f, s)),
  "display-name": (_f, { say }) => say("spoken.nameShows"),
  malformed: sayAsShown,
  "unknown-suffix": (f, s) =>
    f.suffix === ""
      ? sayAsShown(f, s)
      : s.say("spoken.suffixUnknown", { TypedSuffix: spell(f.suffix, s.say) }),
  denied: sayAsShown,
};

function sayAsShown(finding: Finding, setting: SpokenSetting): string {
  return describeWith(finding, setting.typed, setting);
}

function sayMovedDot(finding: FindingOf<"moved-dot">, setting: SpokenSetting): string {
  const { say, pen, typed } = setting;
  const [before, after] = [pen.code(finding.before), pen.code(finding.after)];
  if (isHyphen(finding))
    return say("spoken.hyphen", { before, state: say("spoken.state.dropped") });
  if (isOtherOrder(finding, typed)) return say("spoken.combo", domains(finding, setting));
  return finding.after === ""
    ? say("spoken.movedDot", { before })
    : say("spoken.extraDot", { before, after });
}

function sayTwoEdits(finding: FindingOf<"two-edits">, setting: SpokenSetting): string {
  const { say, language, typed } = setting;
  const endings = endingsOf(finding, typed);
  if (endings !== null) return saySuffix(endings, setting);
  const list = joinList(
    finding.edits.map((edit) => sayEdit(edit, say)),
    language,
  );
  const key = finding.edits.some(hasDigit) ? "spoken.charactersTwoEdits" : "spoken.twoEdits";
  return say(key, { list });
}

function saySuffix(
  { typedSuffix, knownSuffix }: { readonly typedSuffix: string; readonly knownSuffix: string },
  { say }: SpokenSetting,
): string {
  return say("spoken.suffix", {
    TypedSuffix: spell(typedSuffix, say),
    MeantSuffix: spell(knownSuffix, say),
  });
}

function domains(finding: Finding, { pen, typed }: SpokenSetting) {
  const typedDomain = pen.code(domainPart(typed));
  return { typedDomain, meantDomain: meantDomain(finding, pen) };
}

function sayEdit(edit: Edit, say: Say<Catalogue>): string {
  switch (edit.kind) {
    case "omission":
      return say("spoken.edit.omission", { Letter: spell(edit.expected, say) });
    case "insertion":
      return say("spoken.edit.insertion", { Letter: spell(edit.extra, say) });
    case "substitution":
      return say("spoken.edit.substitution", {
        TypedLetter: spell(edit.typedLetter, say),
        MeantLetter: spell(edit.expected, say),
      });
    case "transposition":
      return say("spoken.edit.transposition", {
        First: spell(edit.second, say),
        Second: spell(edit.first, say),
      });
  }
}

function sayLookalikes(finding: FindingOf<"homoglyph">, setting: SpokenSetting): string {
  const { say, names } = setting;
  const letters = foreignLookalikes(finding, setting);
  const [first] = letters;
  if (first === undefined) return sayPlainPair(finding, say);
  const script = names.script(first.script);
  const Latin = spell(first.expected, say);
  const ordinal = say("spoken.ordinals").split("|")[first.at] ?? "";
  // A language that counts with numerals has no use for the sentence with the ordinal.
  return letters.length === 1 && !/^\D/.test(ordinal)
    ? say("spoken.lookalikeAt", { position: first.at + 1, Latin, script })
    : say("spoken.lookalike", { count: letters.length, ordinal, Latin, script });
}

function sayPlainPair({ lookalikes }: FindingOf<"homoglyph">, say: Say<Catalogue>): string {
  const pair: Pick<Lookalike, "typed" | "expected"> = lookalikes[0] ?? { typed: "", expected: "" };
  return say("spoken.asciiLookalike", {
    TypedLetter: spell(pair.typed, say),
    MeantLetter: spell(pair.expected, say),
  });
}

import type { Edit, Finding } from "../core/types";
import type { Catalogue } from "./pack";
import type { Pen } from "./pen";
import type { Say } from "./sentence";
import { endingsOf, meantDomain } from "./setting";

interface DigitSetting {
  readonly say: Say<Catalogue>;
  readonly pen: Pen;
  /** The address as it is in the message. */
  readonly typed: string;
}

/**
 * Why, for the eye, where a digit is concerned, which is no letter; the dialog has no sentences to
 * spare for it.
 *
 * @returns null where none is, or where the sentence for letters does not speak of them
 */
export function describeDigits(finding: Finding, { say, pen, typed }: DigitSetting): string | null {
  switch (finding.kind) {
    case "omission":
      if (!hasDigit(finding)) return null;
      return say("digit.omission", { digit: pen.code(finding.expected) });
    case "insertion":
      if (!hasDigit(finding)) return null;
      return say("digit.insertion", { digit: pen.code(finding.extra) });
    case "transposition":
      if (!hasDigit(finding)) return null;
      // The finding has them in the known order, the sentence in the order that is there.
      return say("digit.transposition", {
        first: pen.code(finding.second),
        second: pen.code(finding.first),
      });
    case "two-edits":
      if (!finding.edits.some(hasDigit) || endingsOf(finding, typed) !== null) return null;
      return say("digit.twoEdits", { meantDomain: meantDomain(finding, pen) });
    default:
      return null;
  }
}

/** Whether an edit is about a digit, on one side at least. */
export function hasDigit(edit: Edit): boolean {
  return lettersOf(edit).some((letter) => /^\d$/.test(letter));
}

function lettersOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "omission":
      return [edit.expected];
    case "insertion":
      return [edit.extra];
    case "substitution":
      return [edit.typedLetter, edit.expected];
    case "transposition":
      return [edit.first, edit.second];
  }
}

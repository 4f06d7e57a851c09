import type { ProtectedSuffix } from "../core/policy";
import type { AddressError, Finding, FindingKind } from "../core/types";
import type { AlertCatalogue } from "./alert-words";
import { alertWords } from "./alert-words";
import { describeLookalikes, describeSubstitution } from "./describe-letters";
import type { Language } from "./language";
import type { Names } from "./names";
import { nearNames } from "./near-names";
import type { Pen } from "./pen";
import { makePen } from "./pen";
import type { FindingOf, Setting } from "./setting";
import {
  beginsAlike,
  endingsOf,
  isHyphen,
  isOtherOrder,
  meantDomain,
  protectedOwner,
} from "./setting";

/** What a sentence about a finding needs beside the finding. */
export interface FindingContext {
  /** The address as it is in the message. */
  readonly typed: string;
  /** Whose policy it is; "" when the policy names nobody. */
  readonly organization: string;
  /** Of the policy, with its words for the owners of endings. */
  readonly protectedSuffixes?: readonly ProtectedSuffix[];
  /** Names of places and scripts; without it the few that the dialog needs. */
  readonly names?: Names;
  /** How text from outside is written; without it plainly. */
  readonly pen?: Pen;
}

/**
 * The one sentence (or two short ones) of why, for the eye: "The letter “a” is missing."
 *
 * @returns text safe to show; addresses and domains in it are never links
 */
export function describeFinding(
  finding: Finding,
  context: FindingContext,
  language: Language,
): string {
  const say = alertWords(language);
  const pen = context.pen ?? makePen({ language, style: "plain", hiddenMark: say("alert.hidden") });
  const names = context.names ?? nearNames(language);
  const { typed, organization, protectedSuffixes = [] } = context;
  const setting = { say, names, pen, language, organization, protectedSuffixes };
  return describeWith(finding, typed, setting);
}

/** As `describeFinding`, where all is at hand. */
export function describeWith(finding: Finding, typed: string, setting: Setting): string {
  // Each kind's function takes findings of that kind, which the compiler cannot follow through `kind`.
  const describe = SENTENCES[finding.kind] as Describe<Finding>;
  return describe(finding, setting, typed);
}

type Describe<F> = (finding: F, setting: Setting, typed: string) => string;

/** A kind without a sentence does not compile. */
const SENTENCES: { readonly [K in FindingKind]: Describe<FindingOf<K>> } = {
  omission: (f, { say, pen }) => say("finding.omission", { letter: pen.code(f.expected) }),
  insertion: (f, { say, pen }) => say("finding.insertion", { letter: pen.code(f.extra) }),
  substitution: describeSubstitution,
  // The finding has the letters in the known order, the sentence in the order that is there.
  transposition: (f, { say, pen }) =>
    say("finding.transposition", { first: pen.code(f.second), second: pen.code(f.first) }),
  "two-edits": describeTwoEdits,
  homoglyph: describeLookalikes,
  "wrong-suffix": describeWrongSuffix,
  "missing-suffix": (f, { say, pen }) =>
    say("finding.suffixMissing", {
      meantDomain: meantDomain(f, pen),
      meantSuffix: pen.code("." + f.knownSuffix),
    }),
  "protected-suffix": describeProtectedSuffix,
  "missing-dot": (f, { say, pen }) => say("finding.missingDot", { before: pen.code(f.before) }),
  "moved-dot": (f, { say, pen }, typed) => {
    const words = { before: pen.code(f.before), meantDomain: meantDomain(f, pen) };
    return say(dotSentence(f, typed), words);
  },
  hyphen: (f, { say, pen }) =>
    say(f.change === "added" ? "finding.hyphenExtra" : "finding.hyphenMissing", {
      before: pen.code(f.before),
    }),
  embedding: (f, { say, pen }, typed) =>
    say(beginsAlike(typed, f) ? "finding.embedding" : "finding.combo", {
      meantDomain: meantDomain(f, pen),
      typedOwner: pen.code(f.owner),
    }),
  combosquatting: (f, { say, pen }) => say("finding.combo", { meantDomain: meantDomain(f, pen) }),
  soundsquatting: (f, { say, pen }) => say("finding.sound", { meantDomain: meantDomain(f, pen) }),
  junk: (f, { say, pen }) =>
    say("finding.junk", { meantDomain: meantDomain(f, pen), extra: pen.code(f.extra) }),
  "same-mailbox": (f, { say, pen }) =>
    say("finding.personAt", { meantDomain: meantDomain(f, pen) }),
  "display-name": (f, { say, pen }, typed) =>
    say("alert.lead.nameShows", { shown: pen.code(f.shown), typed: pen.code(typed) }),
  malformed: describeMalformed,
  "unknown-suffix": describeUnknownSuffix,
  denied: (f, { say, pen, organization }) =>
    organization === ""
      ? say("alert.item.deny", { typed: pen.code(f.entry) })
      : say("alert.lead.deny", {
          organization: pen.words(organization),
          typed: pen.code(f.entry),
        }),
};

function dotSentence(
  finding: FindingOf<"moved-dot">,
  typed: string,
): "finding.missingDot" | "finding.extraDot" | "finding.hyphenMissing" | "finding.combo" {
  if (isHyphen(finding)) return "finding.hyphenMissing";
  if (isOtherOrder(finding, typed)) return "finding.combo";
  return finding.after === "" ? "finding.missingDot" : "finding.extraDot";
}

function describeTwoEdits(
  finding: FindingOf<"two-edits">,
  { say, pen }: Setting,
  typed: string,
): string {
  const domain = { meantDomain: meantDomain(finding, pen) };
  const endings = endingsOf(finding, typed);
  return endings === null
    ? say("finding.twoEdits", domain)
    : say("finding.suffixOther", {
        ...domain,
        typedSuffix: pen.code("." + endings.typedSuffix),
        meantSuffix: pen.code("." + endings.knownSuffix),
      });
}

function describeWrongSuffix(finding: FindingOf<"wrong-suffix">, setting: Setting): string {
  const { say, names, pen } = setting;
  const place = names.owner(finding.typedOwner);
  return finding.typedExists && place !== ""
    ? say("finding.suffixCountry", {
        typedSuffix: pen.code("." + finding.typedSuffix),
        place: pen.words(place),
        meantDomain: meantDomain(finding, pen),
        meantSuffix: pen.code("." + finding.knownSuffix),
      })
    : describeOtherSuffix(finding, setting);
}

function describeProtectedSuffix(finding: FindingOf<"protected-suffix">, setting: Setting): string {
  const { say, names, pen } = setting;
  const place = names.owner(finding.typedOwner);
  const owner = protectedOwner(finding, setting);
  return finding.typedExists && place !== "" && owner !== ""
    ? say("finding.protected", {
        typedSuffix: pen.code("." + finding.typedSuffix),
        place: pen.words(place),
        meantSuffix: pen.code("." + finding.knownSuffix),
        owner: pen.words(owner),
      })
    : describeOtherSuffix(finding, setting);
}

/** An ending that nobody has, or of which nobody knows whose it is. */
function describeOtherSuffix(
  finding: FindingOf<"wrong-suffix" | "protected-suffix">,
  { say, pen }: Setting,
): string {
  const typedSuffix = pen.code("." + finding.typedSuffix);
  return finding.typedExists
    ? say("finding.suffixOther", {
        typedSuffix,
        meantSuffix: pen.code("." + finding.knownSuffix),
        meantDomain: meantDomain(finding, pen),
      })
    : say("finding.suffixNone", { typedSuffix });
}

function describeUnknownSuffix(
  finding: FindingOf<"unknown-suffix">,
  { say, pen }: Setting,
): string {
  const typedSuffix = pen.code("." + finding.suffix);
  if (finding.suffix === "") return say("finding.suffixMissingAlone");
  return say(finding.known === null ? "finding.suffixUnknown" : "finding.suffixNone", {
    typedSuffix,
  });
}

function describeMalformed(finding: FindingOf<"malformed">, { say }: Setting): string {
  return finding.error === "hidden-character"
    ? say("finding.malformed.hidden", { count: finding.count })
    : say(MALFORMED[finding.error]);
}

const MALFORMED = {
  "no-at-sign": "finding.malformed.noAt",
  "several-at-signs": "finding.malformed.at",
  comma: "finding.malformed.comma",
  space: "finding.malformed.space",
  dots: "finding.malformed.dots",
  "stray-character": "finding.malformed.other",
  "bad-local-part": "finding.malformed.other",
  "bad-domain": "finding.malformed.other",
  "bad-punycode": "finding.malformed.other",
  "too-long": "finding.malformed.other",
} as const satisfies Readonly<
  Record<Exclude<AddressError, "hidden-character">, keyof AlertCatalogue>
>;

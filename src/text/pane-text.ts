import type { Policy } from "../core/policy";
import type { Finding } from "../core/types";
import { describeWith } from "./describe";
import { describeDigits } from "./describe-digits";
import { describeSpoken } from "./describe-spoken";
import type { Language } from "./language";
import { isRtl } from "./language";
import type { Names } from "./names";
import type { Catalogue, Pack } from "./pack";
import { packNames, packWords } from "./pack";
import type { Pen, PenStyle } from "./pen";
import { makePen } from "./pen";
import type { HolesOf, Say } from "./sentence";
import { organizationName } from "./setting";

/** The words of the pane, in one language and for one organisation. */
export interface PaneText {
  readonly language: Language;
  readonly rtl: boolean;
  readonly say: Say<Catalogue>;
  /** A sentence that names the organisation; says "your organisation" where the policy has no name. */
  readonly sayOwn: SayOwn;
  readonly pen: Pen;
  readonly names: Names;
  /** Why an address is flagged, for the eye. */
  readonly describe: (finding: Finding, recipient: DescribedRecipient) => string;
  /** What differs, for the ear: plain text, without marks. */
  readonly describeSpoken: (finding: Finding, typed: string) => string;
}

export interface DescribedRecipient {
  readonly address: string;
  /** "" when absent. */
  readonly displayName: string;
}

/** Keys with a twin for policies that name nobody: "policy.by" and "policy.byOwn". */
type OwnKey = {
  [K in keyof Catalogue]: `${K}Own` extends keyof Catalogue ? K : never;
}[keyof Catalogue];

export type SayOwn = <K extends OwnKey>(
  key: K,
  ...holes: HolesOf<Catalogue[`${K}Own` & keyof Catalogue]>
) => string;

/**
 * Make the words of the pane.
 *
 * @param style - of what is inserted: "marked" to be taken apart by `splitMarks`, or "plain"
 */
export function makePaneText(
  pack: Pack,
  policy: Pick<Policy, "organization" | "protectedSuffixes">,
  style: PenStyle = "marked",
): PaneText {
  const { language } = pack;
  const say = packWords(pack);
  const sayAny = say as (key: string, holes: object) => string;
  const hiddenMark = say("alert.hidden");
  const pen = makePen({ language, style, hiddenMark });
  const organization = organizationName(policy);
  const protectedSuffixes = policy.protectedSuffixes.add;
  const names = packNames(pack);
  const setting = { say, pen, names, language, organization, protectedSuffixes };
  const plain = { ...setting, pen: makePen({ language, style: "plain", hiddenMark }) };
  return {
    language,
    rtl: isRtl(language),
    say,
    sayOwn: (key, ...[holes]) =>
      organization === ""
        ? sayAny(`${key}Own`, { ...holes })
        : sayAny(key, { ...holes, organization: pen.words(organization) }),
    pen,
    names,
    describe: (finding, { address, displayName }) =>
      finding.kind === "same-mailbox" && isName(displayName)
        ? say("finding.person", {
            name: pen.words(displayName),
            meantDomain: pen.code(finding.known.domain.unicode),
            typedDomain: pen.code(address.slice(address.lastIndexOf("@") + 1)),
          })
        : (describeDigits(finding, { say, pen, typed: address }) ??
          describeWith(finding, address, setting)),
    describeSpoken: (finding, typed) => describeSpoken(finding, { ...plain, typed }),
  };
}

/** A name that is itself an address is never shown as a name. */
function isName(displayName: string): boolean {
  return displayName !== "" && displayName.indexOf("@") < 0;
}

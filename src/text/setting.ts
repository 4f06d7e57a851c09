import type { Policy, ProtectedSuffix } from "../core/policy";
import type { Finding, FindingKind } from "../core/types";
import type { AlertCatalogue } from "./alert-words";
import type { Language } from "./language";
import type { Names } from "./names";
import type { Pen } from "./pen";
import type { Say } from "./sentence";

/** All that the sentence about a finding is made of. */
export interface Setting {
  readonly say: Say<AlertCatalogue>;
  readonly names: Names;
  readonly pen: Pen;
  readonly language: Language;
  /** Whose policy it is; "" when the policy names nobody. */
  readonly organization: string;
  /** Endings that the policy protects beside the built-in ones, with its words for their owners. */
  readonly protectedSuffixes: readonly ProtectedSuffix[];
}

export type FindingOf<K extends FindingKind> = Extract<Finding, { readonly kind: K }>;

/** The name of an organisation; failing that its first domain; "" when the policy has neither. */
export function organizationName({ organization }: Pick<Policy, "organization">): string {
  return organization.name === "" ? (organization.domains[0] ?? "") : organization.name;
}

/** Who runs a protected ending: in the policy's words, or in ours; "" when unknown. */
export function protectedOwner(
  { knownSuffix, knownOwner }: FindingOf<"protected-suffix">,
  { protectedSuffixes, names }: Pick<Setting, "protectedSuffixes" | "names">,
): string {
  const own = protectedSuffixes.find(({ suffix }) => suffix === knownSuffix);
  return own === undefined || own.owner === "" ? names.owner(knownOwner) : own.owner;
}

/**
 * The endings, where a label behind the known one is one of two edits: the clearer sign.
 *
 * @param typed - the address; co.uk carries com on as com.ar does
 */
export function endingsOf(
  { edits, known }: FindingOf<"two-edits">,
  typed: string,
): { readonly typedSuffix: string; readonly knownSuffix: string } | null {
  for (const edit of edits) {
    if (edit.kind === "insertion" && edit.extra.length > 1) {
      const knownSuffix = known.domain.publicSuffix;
      const short = "co" + edit.extra;
      const isShort = typed.toLowerCase().indexOf("." + short) >= 0;
      return { typedSuffix: isShort ? short : knownSuffix + edit.extra, knownSuffix };
    }
  }
  return null;
}

/** Whether the dot too many stands for a hyphen: t.online.de. */
export function isHyphen({ before, after, known }: FindingOf<"moved-dot">): boolean {
  return after !== "" && known.domain.unicode.indexOf(before + "-" + after) === 0;
}

/** Whether no dot is missing, and the labels only stand in another order: citrix.eu.com. */
export function isOtherOrder({ before, after }: FindingOf<"moved-dot">, typed: string): boolean {
  return after === "" && typedHost(typed).split(".").indexOf(before) >= 0;
}

/** Whether the known domain stands at the start of the typed one; its dot may be a hyphen there. */
export function beginsAlike(typed: string, { known }: FindingOf<"embedding">): boolean {
  return firstPart(typedHost(typed)) === firstPart(known.domain.unicode);
}

function firstPart(host: string): string | undefined {
  return host.split(/[.-]/, 1)[0];
}

function typedHost(address: string): string {
  return domainPart(address).toLowerCase();
}

/**
 * The known domain of a finding, as written; "" when there is none. Where nobody knows the name, only
 * its letters were put right: then it is that which is suggested.
 */
export function meantDomain({ known, suggestion }: Finding, pen: Pen): string {
  if (known === null) return "";
  const guessed = known.source === "suffix" && suggestion !== null;
  return pen.code(guessed ? domainPart(suggestion) : known.domain.unicode);
}

/** The part after the last "@"; all of it when there is none. */
export function domainPart(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

import type { Confusion, Domain, KnownDomain } from "../types";
import { sameSuffix } from "./compared";
import { oneEdit, sharedPrefixLength } from "./edits";

/** Labels that organisations put in front of their domain for mail, and people then glue to it. */
export const HOST_LABELS = [
  "mail",
  "smtp",
  "mx",
  "email",
  "webmail",
  "exchange",
  "imap",
  "pop",
  "us",
];

/**
 * A dot left out, added or moved: mailarmy.mil, us.armymil, chromium.o.rg (doppelganger domains); or
 * typed for a hyphen: t.online.de.
 *
 * For a known registrable domain, a customary host label glued to it counts too, since its hosts
 * are covered without being listed.
 *
 * @see Godai Group 2011, Doppelganger Domains
 */
export function dots(typed: Domain, known: KnownDomain): Confusion | null {
  const { subdomain, name } = typed;
  // Of most pairs each is a name and the same suffix, and one name is no end of the other.
  const bare = subdomain + known.domain.subdomain === "" && sameSuffix(typed, known);
  if (bare && !name.endsWith(known.domain.name)) return null;
  if (otherOrder(typed.unicode, known.domain.unicode)) {
    return { kind: "moved-dot", before: firstLabel(known.domain.unicode), after: "", known };
  }
  if (subdomain !== "" && subdomain + "-" + typed.registrable === known.domain.unicode)
    return { kind: "moved-dot", before: subdomain, after: name, known };
  if (otherKeyForDot(typed, known.domain))
    return {
      kind: "missing-dot",
      before: known.domain.name,
      after: known.domain.publicSuffix,
      known,
    };
  const meant = dottedLike(typed.unicode, known.domain);
  if (meant === null || meant === typed.unicode) return null;
  const at = sharedPrefixLength(typed.unicode, meant);
  const before = lastLabel(meant.slice(0, at));
  const more = countDots(typed.unicode) - countDots(meant);
  if (more < 0)
    return { kind: "missing-dot", before, after: firstLabel(meant.slice(at + 1)), known };
  if (more > 0) return { kind: "moved-dot", before, after: firstLabel(meant.slice(at)), known };
  const belongs = lastLabel(meant.slice(0, meant.indexOf(".", at)));
  return { kind: "moved-dot", before: belongs, after: "", known };
}

/**
 * The typed host with its dots as the known domain has them.
 *
 * @returns null when the letters differ; the known host, with the labels in front of it that were
 *   typed (us.army.mil for us.armymil)
 */
export function dottedLike(typed: string, { unicode: known, subdomain }: Domain): string | null {
  const end = endOfFront(typed, known);
  if (end === 0) return known;
  if (end < 0 || subdomain !== "") return null;
  const front = typed.slice(0, typed.charAt(end) === "." ? end + 1 : end);
  const bare = front.split(".").join("");
  if (front.slice(-1) === "." && front.length > 1) return front + known;
  return HOST_LABELS.indexOf(bare) >= 0 ? bare + "." + known : null;
}

/** The same labels in another order: citrix.eu.com for eu.citrix.com. */
function otherOrder(typed: string, known: string): boolean {
  if (typed === known || typed.length !== known.length || sumOf(typed) !== sumOf(known))
    return false;
  return typed.split(".").sort().join(".") === known.split(".").sort().join(".");
}

/**
 * Where the letters of the known host begin in the typed one that ends in them, whatever dots there
 * are.
 *
 * @returns the end of what stands before them; -1 when they are not there
 */
function endOfFront(typed: string, known: string): number {
  let end = typed.length;
  for (let i = known.length - 1; i >= 0; i -= 1) {
    const letter = known.charCodeAt(i);
    if (letter === DOT) continue;
    do end -= 1;
    while (typed.charCodeAt(end) === DOT);
    if (typed.charCodeAt(end) !== letter) return -1;
  }
  while (end > 0 && typed.charCodeAt(end - 1) === DOT) end -= 1;
  return end;
}

const DOT = 46;

/** Same for the same letters in any order. */
function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

/**
 * A hyphen where the known domain has a dot, contoso-co.uk or contoso-com; or the letter beside its
 * key: contosolco.uk.
 */
function otherKeyForDot(typed: Domain, { subdomain, unicode }: Domain): boolean {
  if (subdomain !== "" || typed.unicode.length !== unicode.length) return false;
  if (countDots(typed.unicode) >= countDots(unicode)) return false;
  if (typed.unicode.split(".").join("-") === unicode.split(".").join("-")) return true;
  const edit = oneEdit(typed.unicode, unicode);
  return edit !== null && edit.kind === "substitution" && edit.typedLetter === "l";
}

function countDots(text: string): number {
  return text.split(".").length - 1;
}

function lastLabel(text: string): string {
  return text.replace(/\.$/, "").replace(/.*\./, "");
}

function firstLabel(text: string): string {
  return text.replace(/\..*/, "");
}

import type { Confusion, Domain, KnownDomain } from "../types";
import { sharedPrefixLength } from "./edits";

/** Labels that organisations put in front of their domain for mail, and people then glue to it. */
const HOST_LABELS = ["mail", "smtp", "mx", "email", "webmail", "exchange", "imap", "pop", "us"];

/**
 * A dot left out, added or moved: mailarmy.mil, us.armymil, chromium.o.rg (doppelganger domains).
 *
 * For a known registrable domain, a customary host label glued to it counts too, since its hosts
 * are covered without being listed.
 *
 * @see Godai Group 2011, Doppelganger Domains
 */
export function dots(typed: Domain, known: KnownDomain): Confusion | null {
  if (otherOrder(typed.unicode, known.domain.unicode)) {
    return { kind: "moved-dot", before: firstLabel(known.domain.unicode), after: "", known };
  }
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
  const letters = withoutDots(typed);
  const meant = withoutDots(known);
  if (letters === meant) return known;
  if (subdomain !== "" || letters.slice(-meant.length) !== meant) return null;
  const front = frontOf(typed, letters.length - meant.length);
  const bare = withoutDots(front);
  if (front.slice(-1) === "." && front.length > 1) return front + known;
  return HOST_LABELS.indexOf(bare) >= 0 ? bare + "." + known : null;
}

/** The same labels in another order: citrix.eu.com for eu.citrix.com. */
function otherOrder(typed: string, known: string): boolean {
  if (typed === known || typed.length !== known.length) return false;
  return typed.split(".").sort().join(".") === known.split(".").sort().join(".");
}

/** What stands before the last letters, with the dot between if there is one. */
function frontOf(typed: string, letters: number): string {
  let end = 0;
  for (let left = letters; left > 0; end += 1) if (typed.charAt(end) !== ".") left -= 1;
  return typed.charAt(end) === "." ? typed.slice(0, end + 1) : typed.slice(0, end);
}

function withoutDots(text: string): string {
  return text.split(".").join("");
}

function countDots(text: string): number {
  return text.split(".").length - 1;
}

function lastLabel(text: string): string {
  return text.replace(/\.$/, "").slice(text.replace(/\.$/, "").lastIndexOf(".") + 1);
}

function firstLabel(text: string): string {
  const end = text.indexOf(".");
  return end < 0 ? text : text.slice(0, end);
}

import type { Domain, KnownDomain } from "../types";

/** The parts of two domains that a slip of the fingers is judged on. */
export interface Compared {
  /** What stands left of the public suffix. */
  readonly typed: string;
  readonly known: string;
}

/**
 * Line up a typed domain with a known one.
 *
 * A known registrable domain covers all hosts below it, so only the names are compared; a known
 * host such as mail.army.mil is compared whole, unless both have the same labels in front.
 */
export function compared(typed: Domain, { domain: known }: KnownDomain): Compared {
  return known.subdomain === "" || known.subdomain === typed.subdomain
    ? { typed: typed.name, known: known.name }
    : { typed: withSubdomain(typed), known: withSubdomain(known) };
}

/** The host of the typed domain that corresponds to the known one: whole, or without its labels in front. */
export function typedHost(typed: Domain, { domain: known }: KnownDomain): string {
  return known.subdomain === "" ? typed.registrable : typed.unicode;
}

export function sameSuffix(typed: Domain, { domain: known }: KnownDomain): boolean {
  return typed.publicSuffix === known.publicSuffix;
}

function withSubdomain({ subdomain, name }: Domain): string {
  return subdomain === "" ? name : subdomain + "." + name;
}

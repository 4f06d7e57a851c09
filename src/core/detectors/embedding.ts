import { inPlainLetters } from "../foldings";
import type { Confusion, Domain, KnownDomain } from "../types";

/** Shortest known name that is recognised between hyphens: army-mil.example.com, x-army.mil-y.com. */
const MIN_HYPHENATED_UNITS = 4;

/** An ending without its dot, behind a name that stands out: googlecom-foo.com, not telecom-foo.com. */
const GLUED = /(\w{5})com\./g;

/**
 * A known domain inside another's host: army.mil.example.com, army-mil.example.com.
 *
 * @see Chromium, lookalike warnings: target embedding
 */
export function embedding(typed: Domain, known: KnownDomain): Confusion | null {
  const { unicode: target, name } = known.domain;
  if (target.indexOf(".") < 0 || name === "") return null;
  const host = inPlainLetters(typed.unicode);
  if (host.indexOf(name.split("-", 1)[0] ?? "") < 0) return null;
  const plain = ("." + host).indexOf("." + target + ".") >= 0;
  const front = host.slice(0, -typed.publicSuffix.length);
  return plain || hyphenated(front, target, name)
    ? { kind: "embedding", owner: typed.registrable, known }
    : null;
}

function hyphenated(typed: string, target: string, name: string): boolean {
  if (name.length < MIN_HYPHENATED_UNITS) return false;
  const parts = "." + dotted(typed);
  const inside = "." + dotted(target) + ".";
  return parts.indexOf(inside) >= 0 || parts.replace(GLUED, "$1.com.").indexOf(inside) >= 0;
}

function dotted(text: string): string {
  return text.split("-").join(".");
}

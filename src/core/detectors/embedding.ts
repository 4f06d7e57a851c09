import type { Confusion, Domain, KnownDomain } from "../types";

/** Shortest known name that is recognised with hyphens for dots: army-mil.example.com. */
const MIN_HYPHENATED_UNITS = 4;

/**
 * A known domain inside another's host: army.mil.example.com, army-mil.example.com.
 *
 * @see Chromium, lookalike warnings: target embedding
 */
export function embedding(typed: Domain, known: KnownDomain): Confusion | null {
  const { unicode: target, name } = known.domain;
  if (target.indexOf(".") < 0 || name === "") return null;
  const plain = ("." + typed.unicode).indexOf("." + target + ".") >= 0;
  return plain || hyphenated(typed.unicode, target, name)
    ? { kind: "embedding", owner: typed.registrable, known }
    : null;
}

function hyphenated(typed: string, target: string, name: string): boolean {
  if (name.length < MIN_HYPHENATED_UNITS) return false;
  const dashed = target.split(".").join("-");
  return ("." + typed).indexOf("." + dashed + ".") >= 0;
}

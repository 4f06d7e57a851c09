import { COMBO_WORDS, LURES } from "../data/combo-words";
import { inPlainLetters } from "../foldings";
import type { Confusion, Domain, KnownDomain } from "../types";
import { MIN_NAME_UNITS } from "./compared";

/**
 * A known name plus a word: contoso-support.com, mycontoso.com, contoso-inc.net.
 *
 * Between hyphens any other part counts; without one, only a word that organisations and
 * impostors do add.
 *
 * @see Kintis et al. 2017, Hiding in Plain Sight, CCS
 */
export function combosquatting(typed: Domain, known: KnownDomain): Confusion | null {
  const { name, subdomain } = known.domain;
  if (subdomain !== "" && subdomain !== typed.subdomain) return null;
  if (name.length < MIN_NAME_UNITS || typed.name.length <= name.length) return null;
  const extra = addedTo(inPlainLetters(typed.name), name);
  return extra === null ? null : { kind: "combosquatting", extra, known };
}

function addedTo(typed: string, name: string): string | null {
  if (typed.slice(0, name.length) === name) {
    const rest = typed.slice(name.length);
    if (rest.charAt(0) === "-" || COMBO_WORDS.indexOf(rest) >= 0) return rest;
  }
  if (typed.slice(-name.length) === name) {
    const front = typed.slice(0, -name.length);
    if (front.slice(-1) === "-" || COMBO_WORDS.indexOf(front) >= 0) return front;
  }
  const at = typed.indexOf("-" + name + "-");
  return at < 0 ? null : typed.slice(0, at + 1);
}

/** Whether one of COMBO_WORDS was added with a hyphen: "-group", "my-". */
export function isJoinedWord(extra: string): boolean {
  return extra !== wordOf(extra) && COMBO_WORDS.indexOf(wordOf(extra)) >= 0;
}

/** Whether what was added asks for trust, as impostors do: "-support", "login". */
export function isLure(extra: string): boolean {
  return LURES.indexOf(wordOf(extra)) >= 0;
}

function wordOf(extra: string): string {
  return extra.replace(/^-|-$/, "");
}

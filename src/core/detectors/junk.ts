import { tldExists } from "../data/tlds";
import { isBigProvider, MIN_TELLING_UNITS } from "../excuses";
import { isEndingAgain } from "../suffix-slip";
import type { Confusion, Domain, KnownDomain } from "../types";

/** Most characters around a good domain that can be a slip of pasting or of a stuck key. */
const MAX_EXTRA_UNITS = 6;

/** Shorter pieces are syllables, as in coco and cococo; a whole name doubled is another name. */
const MIN_TWICE_UNITS = 3;

/**
 * Something extra around a good domain: 2857gmail.com, wwwgmail.com, www.gmail.com, gmail.comm,
 * gmail.com.com, contoso.con.com, gmail.co.com, contoso.com.com.br.
 *
 * Letters in front are junk only when they are digits, "www" or one letter held down, the
 * beginning of the name once more, or for the biggest providers the end of a mailbox name
 * (a7gmail.com); behind, anything that makes an ending which does not exist, or repeats the ending,
 * and behind the name its own end (hotmailmail.com).
 */
export function junk(typed: Domain, known: KnownDomain): Confusion | null {
  const host = typed.unicode;
  const { unicode: target, name, publicSuffix } = known.domain;
  // Pasted twice: gmail.comgmail.com.
  if (host === target + target) return { kind: "junk", extra: target, known };
  const spare = host.length - target.length;
  if (spare < 1 || spare > MAX_EXTRA_UNITS + publicSuffix.length) return null;
  const big = isBigProvider(known);
  if (host.slice(spare) === target) {
    const extra = host.slice(0, spare);
    const mailbox = big && /^[a-z]{1,2}[0-9]+$/.test(extra);
    const twice = isTwice(extra, name.slice(0, extra.length), name);
    return mailbox || twice || isJunkInFront(extra) ? { kind: "junk", extra, known } : null;
  }
  const rest = typed.name.slice(name.length);
  if (
    typed.registrable === name + rest + "." + publicSuffix &&
    isTwice(rest, name.slice(-rest.length), name)
  )
    return { kind: "junk", extra: rest, known };
  // A country or a second ending between the name and its ending, or the ending or half of it twice.
  const between = typed.subdomain === name && typed.publicSuffix === publicSuffix;
  const second = big && name.length >= MIN_TELLING_UNITS && isShortTld(typed.name);
  const again = second || isEndingAgain(typed.name, publicSuffix);
  if (between && (again || publicSuffix.indexOf(typed.name + ".") === 0))
    return { kind: "junk", extra: "." + typed.name, known };
  if (host.slice(0, target.length) !== target) return null;
  const extra = host.slice(target.length);
  const repeatsSuffix = extra === "." + publicSuffix;
  return repeatsSuffix || !typed.suffixExists ? { kind: "junk", extra, known } : null;
}

/** Whether a piece at an end of a telling name was typed again: hotmailmail.com. */
function isTwice(extra: string, end: string, name: string): boolean {
  const units = extra.length;
  return (
    extra === end &&
    units >= MIN_TWICE_UNITS &&
    units < name.length &&
    name.length >= MIN_TELLING_UNITS
  );
}

function isShortTld(label: string): boolean {
  return label.length < 4 && tldExists(label);
}

function isJunkInFront(extra: string): boolean {
  return /^([0-9]+[-_]?|www\.?|(.)\2+|[-_]+)$/.test(extra) && extra.length <= MAX_EXTRA_UNITS;
}

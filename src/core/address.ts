/** addr-spec to `ParsedAddress`: read strictly, then unwrapped, then mended. */
import type { Reading } from "./addr-spec";
import {
  MAX_ADDR_SPEC_TEXT,
  MAX_ADDRESS_OCTETS,
  MAX_LOCAL_PART_OCTETS,
  readAddrSpec,
} from "./addr-spec";
import { readForm } from "./address-forms";
import type { Fault } from "./address-repair";
import { mend } from "./address-repair";
import { unwrap } from "./address-unwrap";
import { codePoint, isHidden, isSpace, trimSpace } from "./characters";
import { parseDomain } from "./domain";
import type { AddressError, ParsedAddress } from "./types";

/**
 * Read an address as Outlook hands it over (RFC 5321, 5322, 6531).
 *
 * Accepted without a word: space around the whole, a display name with angle brackets, comments,
 * "mailto:", a trailing dot, any case, IDN in either form, an SMTP address inside an IMCEA one.
 *
 * Malformed: `repaired` has every fault mended, and the first of ERROR_ORDER is named. When there is
 * no one plausible reading, `repaired` is null and the fault is the first that `readAddrSpec` meets:
 * of the "@", of lengths, of the local part, of the domain. `count` counts the hidden characters,
 * and is 1 for other errors.
 *
 * @param address - may be anything
 * @param displayName - tells a contact group (empty address, but a name) from an entry that the
 *   host did not resolve
 * @returns never throws; work grows linearly with the length
 */
export function parseAddress(address: string, displayName = ""): ParsedAddress {
  return parsePlain(address) ?? parseUnusualAddress(address, displayName);
}

/** The addr-spec of a local part (quotes and all, as `parseAddress` gives it) and a host. */
export function formatAddress(localPart: string, host: string): string {
  return `${localPart}@${host}`;
}

/** The slow path of `parseAddress`, which it agrees with on plain addresses; for tests. */
export function parseUnusualAddress(address: string, displayName = ""): ParsedAddress {
  if (isBlank(address)) {
    return { kind: "unchecked", cause: isBlank(displayName) ? "unresolved" : "contact-group" };
  }
  return parseText(address, 0);
}

/** Which of several mended faults is named: what breaks the address, what hides, then slips. */
const ERROR_ORDER: readonly AddressError[] = [
  "no-at-sign",
  "several-at-signs",
  "hidden-character",
  "comma",
  "space",
  "dots",
  "stray-character",
];

/** UTF-16 units of an address with all that may stand around it; Outlook's names end at 255. */
const MAX_TEXT = 1024;

/** dot-atom@host, all ASCII; forms with a meaning of their own start otherwise or look like this. */
const PLAIN = /^([\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)*)@([\w.-]+)$/;

function parsePlain(address: string): ParsedAddress | null {
  if (address.length > MAX_ADDRESS_OCTETS) return null;
  const parts = PLAIN.exec(address);
  const localPart = parts?.[1] ?? "";
  if (parts === null || localPart.length > MAX_LOCAL_PART_OCTETS) return null;
  if (readForm(address) !== null) return null;
  const domain = parseDomain(parts[2] ?? "");
  return domain === null ? null : { kind: "smtp", localPart, domain };
}

function parseText(address: string, depth: number): ParsedAddress {
  const outer = trimSpace(address);
  const outerForm = readForm(outer);
  if (outerForm === null && outer.length > MAX_TEXT)
    return malformed({ error: "too-long", count: 1 });
  const { text, stray } = unwrap(outer);
  const form = outerForm ?? readForm(text);
  if (form !== null) {
    if (form.kind === "unchecked") return form;
    // An encapsulated address inside another has no honest source.
    return depth > 0 ? { kind: "unchecked", cause: "x500" } : parseText(form.address, depth + 1);
  }
  const strayFaults = stray ? STRAY : [];
  const reading = readAddrSpec(text);
  if (reading.kind !== "fault")
    return strayFaults.length === 0 ? reading : name(strayFaults, reading);
  if (text.length > MAX_ADDR_SPEC_TEXT) return malformed({ error: reading.error, count: 1 });
  const mended = mend(text);
  const again = readAddrSpec(mended.text);
  const comma = text.lastIndexOf(",");
  // Words behind the address, not the end of it: "ann@contoso.com, Regards".
  if (again.kind === "smtp" && !again.domain.suffixExists && comma > text.lastIndexOf("@")) {
    const front = readAddrSpec(mend(text.slice(0, comma)).text);
    if (front.kind === "smtp" && front.domain.suffixExists) return name(STRAY, front);
  }
  if (again.kind === "smtp") return name([...strayFaults, ...mended.faults], again);
  const same = mended.faults.find((fault) => fault.error === reading.error);
  return malformed(same ?? { error: reading.error, count: 1 });
}

const STRAY: readonly Fault[] = [{ error: "stray-character", count: 1 }];

/** Name the fault that comes first in ERROR_ORDER, and give the mended reading if there is one. */
function name(faults: readonly Fault[], mended: Reading): ParsedAddress {
  const [first = { error: "stray-character" as const, count: 1 }] = [...faults].sort(
    (a, b) => ERROR_ORDER.indexOf(a.error) - ERROR_ORDER.indexOf(b.error),
  );
  if (mended.kind !== "smtp") return malformed(first);
  const { localPart, domain } = mended;
  return { kind: "malformed", ...first, repaired: { localPart, domain } };
}

function malformed({ error, count }: Fault): ParsedAddress {
  return { kind: "malformed", error, count, repaired: null };
}

/** Nothing in it that could be seen. */
function isBlank(text: string): boolean {
  for (const character of text) {
    const point = codePoint(character);
    if (!isSpace(point) && !isHidden(point)) return false;
  }
  return true;
}

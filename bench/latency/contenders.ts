/** What is timed: how each engine gets ready, and how it checks one message. */
import { parse } from "tldts";
import { createChecker } from "../../src/core/check";
import { unpackLearned } from "../../src/core/learned-packed";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { packLearned } from "../../src/policy/pack-learned";
import { withinEdits } from "../engines/distance";
import { mailcheckNearest, spellCheckerNearest } from "../engines/mailcheck";
import type { Nearest } from "../engines/speller";

/** Checks the domains of one message. @returns how many of them are questioned */
export type CheckMessage = (domains: readonly string[]) => number;

export interface Contender {
  readonly id: string;
  readonly name: string;
  /** What is made beforehand, where time does not matter, from known domains. */
  readonly prepare: (known: readonly string[]) => unknown;
  /** From what was prepared to the first check. */
  readonly build: (prepared: unknown) => CheckMessage;
}

export const secondLook: Contender = {
  id: "second-look",
  name: "Second Look",
  prepare: (known) => packKnown(known),
  build(prepared) {
    const check = addressCheck(prepared as string);
    return (domains) => check(domains.map((domain) => "someone@" + domain));
  },
};

/** Whole addresses of one message, whatever they are. @returns how many of them are questioned */
export function addressCheck(packed: string): (addresses: readonly string[]) => number {
  const check = createChecker({ trusted: [], learned: unpackLearned(packed) }, DEFAULT_POLICY);
  return (addresses) =>
    check({
      sender: "jane@northwind.example",
      recipients: addresses.map((address) => ({ field: "to", displayName: "", address })),
      unchecked: [],
      confirmed: [],
    }).verdicts.filter(({ action }) => action === "prompt").length;
}

/** Known domains as packaging stamps them, the first ones written to most. */
export function packKnown(known: readonly string[]): string {
  return packLearned(
    known.map((domain, i) => [domain, 1 + Math.floor((20 * known.length) / (i + 1))]),
    { top: known.length, key: 1 },
  );
}

export const oneEditLookUps: Contender = {
  id: "look-ups",
  name: "one-edit look-ups in a Set",
  prepare: (known) => known,
  build(prepared) {
    const known = new Set(prepared as readonly string[]);
    return (domains) =>
      domains.filter((domain) => !known.has(domain) && isNear(domain, known)).length;
  },
};

export const mailcheck = fromNearest("mailcheck", "mailcheck", mailcheckNearest);
export const spellChecker = fromNearest(
  "spell-checker",
  "email-spell-checker",
  spellCheckerNearest,
);
export const distanceScan = fromNearest("distance-1", "edit distance 1, scan", withinEdits(1));

/** How little can be done with a domain: find its suffix. */
export const bareParse: Contender = {
  id: "tldts",
  name: "bare tldts parse",
  prepare: () => null,
  build: () => (domains) =>
    domains.filter((domain) => parse(domain, LEAN).isIcann === false).length,
};

/** The same with what the package checks unasked. */
export const defaultParse: Contender = {
  id: "tldts-default",
  name: "tldts parse, default options",
  prepare: () => null,
  build: () => (domains) => domains.filter((domain) => parse(domain).isIcann === false).length,
};

export const CONTENDERS: readonly Contender[] = [
  secondLook,
  oneEditLookUps,
  mailcheck,
  spellChecker,
  distanceScan,
  bareParse,
  defaultParse,
];

const LEAN = {
  allowPrivateDomains: false,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
  mixedInputs: false,
};

function fromNearest(id: string, name: string, nearest: Nearest): Contender {
  return {
    id,
    name,
    prepare: (known) => known,
    build(prepared) {
      const known = prepared as readonly string[];
      return (domains) =>
        domains.filter((domain) => {
          const found = nearest(domain, known);
          return found !== null && found !== domain;
        }).length;
    },
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-.".split("");

/** Whether any text one edit away is known; all of them are looked up, as the first may be weak. */
function isNear(domain: string, known: ReadonlySet<string>): boolean {
  let near = 0;
  const look = (text: string): void => {
    if (known.has(text)) near += 1;
  };
  for (let at = 0; at <= domain.length; at += 1) {
    const front = domain.slice(0, at);
    const rest = domain.slice(at);
    const behind = rest.slice(1);
    for (const letter of LETTERS) look(front + letter + rest);
    if (rest === "") break;
    look(front + behind);
    for (const letter of LETTERS) look(front + letter + behind);
    if (behind !== "") look(front + behind.charAt(0) + rest.charAt(0) + behind.slice(1));
  }
  return near > 0;
}

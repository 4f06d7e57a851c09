/**
 * The contract with users: what must be told and what must be left alone. A report becomes a row.
 *
 * `policy` is "none", or "contoso" for test/support/contoso-policy.json. `meant` is the address, or
 * its host, to be suggested first; "-" for none.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checker } from "../../src/core/check";
import type { Policy } from "../../src/core/policy";
import { parsePolicy } from "../../src/policy/parse-policy";
import { readCorpus } from "../support/corpus";
import { NO_POLICY, brief, checker, partnersPolicy, verdictFor } from "../support/drafts";

const CONFUSIONS = readCorpus("confusions.tsv", [
  "typed",
  "meant",
  "kind",
  "policy",
  "action",
  "source",
]);
const INNOCENT = readCorpus("innocent.tsv", ["domain", "source"]);
const INNOCENT_PAIRS = readCorpus("innocent-pairs.tsv", ["typed", "known", "source"]);

const CHECKERS: Readonly<Record<string, Checker>> = {
  none: checker(NO_POLICY),
  contoso: checker(contoso()),
};

function contoso(): Policy {
  const path = join(__dirname, "..", "support", "contoso-policy.json");
  const parsed = parsePolicy(readFileSync(path, "utf8"));
  if (!("policy" in parsed)) throw new Error(`${path}: ${JSON.stringify(parsed)}`);
  return parsed.policy;
}

function checkerFor(policy: string): Checker {
  const check = CHECKERS[policy];
  if (check === undefined) throw new Error(`No policy of the name ${policy}.`);
  return check;
}

/** A host stands for an address at it; what has an "@", or is malformed, stands for itself. */
function addressOf(text: string, kind = ""): string {
  return text.includes("@") || kind === "malformed" ? text : `jane@${text}`;
}

test.each(CONFUSIONS)("$typed, policy $policy: $kind of $meant", (row) => {
  const { typed, meant, kind, policy, action } = row;
  const verdict = verdictFor(checkerFor(policy), addressOf(typed, kind));
  const suggestion = meant === "-" ? "-" : addressOf(meant);
  expect(verdict.findings.map(brief)[0]).toBe(`${kind} ${suggestion} ${action}`);
  expect(verdict.action).toBe(action);
});

test.each(INNOCENT)("$domain is left alone ($source)", ({ domain }) => {
  for (const check of Object.values(CHECKERS)) {
    const verdict = verdictFor(check, `jane@${domain}`);
    expect(verdict.findings.map(brief)).toEqual([]);
    expect(verdict.action).toBe("allow");
  }
});

test.each(INNOCENT_PAIRS)("$typed is not taken for $known ($source)", ({ typed, known }) => {
  const verdict = verdictFor(checker(partnersPolicy([known])), `jane@${typed}`);
  expect(["allow", "note"]).toContain(verdict.action);
});

test("no row says again what another says", () => {
  const keys = [
    ...CONFUSIONS.map(({ typed, policy }) => `${typed} ${policy}`),
    ...INNOCENT.map(({ domain }) => domain),
    ...INNOCENT_PAIRS.map(({ typed, known }) => `${typed} for ${known}`),
  ];
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("every kind but those that need records or two facts has a row", () => {
  const kinds = new Set(CONFUSIONS.map(({ kind }) => kind));
  const missing = Object.keys(NO_POLICY.actions).filter((kind) => !kinds.has(kind));
  expect(missing.sort()).toEqual(MISSING);
});

/** Told of a display name, of a mailbox known elsewhere, or beside likelier kinds only. */
const MISSING = ["combosquatting", "display-name", "same-mailbox", "soundsquatting"];

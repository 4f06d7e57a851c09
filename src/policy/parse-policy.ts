import type { Policy } from "../core/policy";
import { isProtectedSuffix } from "../core/protected-areas";
import { entryRules } from "./entry-rules";
import { placeOf, readJsonText } from "./json-text";
import type { JsonFault } from "./json-text";
import type { PolicyError, Problem } from "./policy-file";
import { resolvePolicy } from "./resolve-policy";
import { isPolicyFile, schemaProblems } from "./schema-problems";
import { settingRules } from "./setting-rules";

export type { PolicyError } from "./policy-file";

/** A policy text, judged. Errors and warnings stand in the order of the text. */
export type ParsedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** Whether the admin asked for a policy that stops nothing; `policy` is one already. */
      readonly monitor: boolean;
      /** Path of the CSV of learned domains, as written; "" when none. */
      readonly knownDomains: string;
      readonly warnings: readonly PolicyError[];
    }
  | {
      readonly ok: false;
      readonly errors: readonly PolicyError[];
      readonly warnings: readonly PolicyError[];
    };

/**
 * Read a policy as an admin writes it, and find everything that is wrong with it.
 *
 * @param text - JSON (RFC 8259), with or without a byte order mark; see `policy.schema.json`
 * @returns the policy complete with defaults, its entries in lower-case U-labels; or every error.
 *   Never throws.
 */
export function parsePolicy(text: string): ParsedPolicy {
  const json = readJsonText(text);
  if (!json.ok) return { ok: false, errors: [syntaxError(text, json.fault)], warnings: [] };

  const located = (problem: Problem, offset = offsetOf(json.offsets, problem.pointer)) => ({
    ...problem,
    ...placeOf(text, offset),
  });
  const root = json.value;
  const entries = entryRules(root);
  const settings = settingRules(root, isProtectedSuffix);
  const errors = [
    ...json.duplicates.map(({ pointer, offset }) => located(repeatedName(pointer), offset)),
    ...[...schemaProblems(root), ...entries.errors, ...settings.errors].map((each) =>
      located(each),
    ),
  ].sort(byPlace);
  const warnings = [...entries.warnings, ...settings.warnings]
    .map((each) => located(each))
    .sort(byPlace);

  if (errors.length > 0 || !isPolicyFile(root)) return { ok: false, errors, warnings };
  return {
    ok: true,
    policy: resolvePolicy(root),
    monitor: root.monitor ?? false,
    knownDomains: root.knownDomains ?? "",
    warnings,
  };
}

function syntaxError(text: string, { offset, found, allowed }: JsonFault): PolicyError {
  return {
    pointer: "",
    ...placeOf(text, offset),
    found,
    allowed,
    nearest: null,
    message: `This is not JSON: found ${found}, expected ${allowed}.`,
  };
}

function repeatedName(pointer: string): Problem {
  const name = pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replace(/~1/g, "/")
    .replace(/~0/g, "~");
  return {
    pointer,
    found: JSON.stringify(name),
    allowed: "each name once",
    nearest: null,
    message: `${JSON.stringify(name)} is set twice: keep one of the two.`,
  };
}

/** Where a value stands; for one that is missing, where it should be in. */
function offsetOf(offsets: ReadonlyMap<string, number>, pointer: string): number {
  const offset = offsets.get(pointer);
  if (offset !== undefined || pointer === "") return offset ?? 0;
  return offsetOf(offsets, pointer.slice(0, pointer.lastIndexOf("/")));
}

function byPlace(a: PolicyError, b: PolicyError): number {
  return a.line - b.line || a.column - b.column;
}

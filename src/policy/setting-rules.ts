import { DEFAULT_POLICY } from "../core/policy";
import type { FindingKind } from "../core/types";
import { listedTexts, readSuffix, valueAt } from "./entry-text";
import type { Listed } from "./entry-text";
import { plainUrls } from "./plain-urls";
import { showValue } from "./policy-file";
import type { Problem, RuleProblems } from "./policy-file";

/** Rules about the site, kinds, odds and endings that a schema cannot say. */
export function settingRules(
  root: unknown,
  isProtected: (suffix: string) => boolean,
): RuleProblems {
  const suffixes = suffixRules(root, isProtected);
  return {
    errors: [...plainUrls(root), ...trustNever(root), ...oddsOrder(root), ...suffixes.errors],
    warnings: [
      ...suffixes.warnings,
      ...trustBlocked(root),
      ...reasonForNothing(root),
      ...deniedAllowed(root),
    ],
  };
}

/** Kinds that a policy may not list here. */
const REFUSED: readonly FindingKind[] = ["denied", "homoglyph"];

function trustNever(root: unknown): readonly Problem[] {
  return listedTexts(root, ["userTrust", "kinds"])
    .filter(({ text }) => REFUSED.some((kind) => kind === text))
    .map(({ pointer, text }) => ({
      pointer,
      found: showValue(text),
      allowed: `any kind but ${REFUSED.join(" and ")}`,
      nearest: null,
      message:
        text === "denied"
          ? 'What the policy denies nobody can trust: take "denied" out of this list.'
          : 'Look-alike letters can be kept for one message, never trusted for good: take "homoglyph" out of this list.',
    }));
}

function trustBlocked(root: unknown): readonly Problem[] {
  const actions = valueAt(root, "actions");
  return listedTexts(root, ["userTrust", "kinds"])
    .filter(({ text }) => valueAt(actions, text) === "block")
    .map(({ pointer, text }) => ({
      pointer,
      found: showValue(text),
      allowed: 'a kind whose action is not "block"',
      nearest: null,
      message: `Nobody can trust an address at ${showValue(text)}: /actions/${text} blocks it.`,
    }));
}

/** Where only `promptOdds` is set, the default of the other gives way: see `resolvePolicy`. */
function oddsOrder(root: unknown): readonly Problem[] {
  const note = valueAt(root, "noteOdds");
  const prompt = valueAt(root, "promptOdds") ?? DEFAULT_POLICY.promptOdds;
  if (typeof note !== "number" || typeof prompt !== "number" || note <= prompt) return [];
  return [
    {
      pointer: "/noteOdds",
      found: String(note),
      allowed: `a number up to ${prompt}`,
      nearest: null,
      message: `noteOdds (${note}) is above promptOdds (${prompt}): nothing could be noted without stopping the send.`,
    },
  ];
}

const SUFFIX = 'an ending such as "mil" or "gov.uk"';

function suffixRules(root: unknown, isProtected: (suffix: string) => boolean): RuleProblems {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const add = listedTexts(root, ["protectedSuffixes", "add"], "suffix");
  const remove = listedTexts(root, ["protectedSuffixes", "remove"], "suffix");
  const seen = new Map<string, string>();
  const report = (to: Problem[], { pointer, text }: Listed, allowed: string, fault: string) =>
    to.push({
      pointer,
      found: showValue(text),
      allowed,
      nearest: null,
      message: `${showValue(text)} ${fault}`,
    });
  for (const listed of [...add, ...remove]) {
    const suffix = readSuffix(listed.text);
    const first = suffix === null ? undefined : seen.get(suffix);
    const adding = add.includes(listed);
    if (suffix === null) report(errors, listed, SUFFIX, suffixFault(listed.text));
    else if (first !== undefined && first.startsWith("/protectedSuffixes/add") !== adding) {
      report(errors, listed, "an ending in one of the two lists", `is added at ${first} too.`);
    } else if (first !== undefined) {
      report(warnings, listed, "each ending once", `is in this list already, at ${first}.`);
    } else if (!adding && !isProtected(suffix)) {
      report(errors, listed, "a built-in protected ending", "is not a protected ending.");
    }
    if (suffix !== null && first === undefined) seen.set(suffix, listed.pointer);
  }
  return { errors, warnings };
}

function suffixFault(text: string): string {
  if (text.startsWith("."))
    return `has a dot in front: write ${showValue(text.replace(/^\.+/, ""))}.`;
  return text.includes("@") ? "is an address, not an ending." : "cannot be read.";
}

function reasonForNothing(root: unknown): readonly Problem[] {
  const never = new Set(listedTexts(root, ["keep", "notFor"]).map(({ text }) => text));
  return listedTexts(root, ["keep", "reasonFor"])
    .filter(({ text }) => never.has(text))
    .map(({ pointer, text }) => ({
      pointer,
      found: showValue(text),
      allowed: "a kind that is not in /keep/notFor",
      nearest: null,
      message: `No reason will be asked for ${showValue(text)}: /keep/notFor does not let it be kept.`,
    }));
}

function deniedAllowed(root: unknown): readonly Problem[] {
  const action = valueAt(valueAt(root, "actions"), "denied");
  if (action !== "allow" || listedTexts(root, ["deny"]).length === 0) return [];
  return [
    {
      pointer: "/actions/denied",
      found: showValue(action),
      allowed: "note, prompt or block",
      nearest: null,
      message: 'The entries of "deny" have no effect while this is "allow".',
    },
  ];
}

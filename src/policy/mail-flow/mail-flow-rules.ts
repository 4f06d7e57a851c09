import type { Policy } from "../../core/policy";
import { isSuffix } from "../entry-lists";
import { covers, readEntry } from "../entry-text";
import type { PolicyEntry } from "../entry-text";
import { splitToLimits } from "./split-rules";

/** What a mail-flow rule compares recipients with; Exchange joins different ones by "and". */
export type Condition = "domains" | "patterns";

/** One mail-flow rule of Exchange Online, before it is written as PowerShell. */
export interface MailFlowRule {
  readonly condition: Condition;
  /** Domains (A-labels, with their subdomains), or patterns for whole addresses. */
  readonly values: readonly string[];
  readonly exceptDomains: readonly string[];
  readonly exceptPatterns: readonly string[];
  /** What the sender reads; at most MAX_TEXT_CHARS. */
  readonly text: string;
}

export interface MailFlowRules {
  readonly rules: readonly MailFlowRule[];
  /** Entries of `deny` that no rule holds, each with its reason. */
  readonly left: readonly string[];
}

/** Exchange Online takes 1,024 characters. */
export const MAX_TEXT_CHARS = 1000;

/**
 * The rules by which Exchange rejects what a policy denies, but for what it allows below that.
 *
 * `RecipientDomainIs` and `RecipientAddressMatchesPatterns` are about each recipient: one that is
 * rejected keeps the message from nobody else.
 *
 * @see ExchangePowerShell reference, New-TransportRule
 */
export function mailFlowRules(policy: Policy): MailFlowRules {
  const groups = new Map<string, MailFlowRule>();
  const entryOf = new Map<string, string>();
  const allowed = policy.allow.flatMap((text) => readEntry(text) ?? []);
  for (const { entry: text, reason } of policy.deny) {
    const entry = readEntry(text);
    if (entry === null) continue;
    const exceptions = allowed.filter((each) => isException(each, entry));
    const { condition, value } = conditionOf(entry);
    entryOf.set(value, text);
    const rule: MailFlowRule = {
      condition,
      values: [value],
      exceptDomains: exceptions.filter(({ kind }) => kind === "domain").map(asciiOf),
      exceptPatterns: exceptions.filter(({ kind }) => kind === "address").map(patternOf),
      text: rejectionText(reason, policy),
    };
    const { exceptDomains, exceptPatterns } = rule;
    const key = JSON.stringify([condition, exceptDomains, exceptPatterns, rule.text]);
    const group = groups.get(key);
    groups.set(key, group === undefined ? rule : { ...group, values: [...group.values, value] });
  }
  return splitToLimits([...groups.values()], entryOf);
}

/** An address before a domain, a longer domain before a shorter: as the core decides. */
function isException(allowed: PolicyEntry, denied: PolicyEntry): boolean {
  return allowed.canonical !== denied.canonical && covers(denied, allowed);
}

/** Of a top-level domain no reference says that `RecipientDomainIs` takes it. */
function conditionOf(entry: PolicyEntry): {
  readonly condition: Condition;
  readonly value: string;
} {
  if (entry.kind === "address") return { condition: "patterns", value: patternOf(entry) };
  const { ascii } = entry.domain;
  return isSuffix(entry) && !ascii.includes(".")
    ? { condition: "patterns", value: `\\.${inPattern(ascii)}$` }
    : { condition: "domains", value: ascii };
}

function asciiOf({ domain }: PolicyEntry): string {
  return domain.ascii;
}

function patternOf({ canonical, domain }: PolicyEntry): string {
  const mailbox = canonical.slice(0, canonical.lastIndexOf("@"));
  return `^${inPattern(mailbox)}@${inPattern(domain.ascii)}$`;
}

function inPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function rejectionText(reason: string, { organization, contact }: Policy): string {
  const who = organization.name === "" ? "your organization" : organization.name;
  const parts = [
    `Not delivered: ${who} does not allow mail to this address.`,
    reason === "" ? "" : asSentence(reason),
    "The other recipients of the message, if any, have received it.",
    "Check the address: is it the one you meant? Correct it and send again.",
    contact === "" ? "" : `Questions: ${contact}`,
  ];
  const text = parts.filter((part) => part !== "").join(" ");
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, MAX_TEXT_CHARS);
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

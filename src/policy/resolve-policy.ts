import { DEFAULT_POLICY } from "../core/policy";
import type { DenyEntry, Partner, Policy, ProtectedSuffix } from "../core/policy";
import { readEntry, readSuffix } from "./entry-text";
import type { PolicyFile } from "./policy-file";
import { suspendPolicy } from "./suspend-policy";

/** Weight of a partner for whom the admin gave none, in messages. */
export const PARTNER_WEIGHT = 100;

/**
 * The policy that a checked file stands for: defaults where it is silent, entries in one spelling
 * and once each, no trust at what it blocks, and in a monitoring policy no action that stops a
 * send.
 */
export function resolvePolicy(file: PolicyFile): Policy {
  const actions = { ...DEFAULT_POLICY.actions, ...file.actions };
  const policy: Policy = {
    version: 1,
    revision: file.revision ?? DEFAULT_POLICY.revision,
    deployment: {
      ...DEFAULT_POLICY.deployment,
      ...file.deployment,
      host: (file.deployment?.host ?? DEFAULT_POLICY.deployment.host).replace(/\/+$/, ""),
    },
    organization: {
      name: file.organization?.name ?? DEFAULT_POLICY.organization.name,
      domains: unique((file.organization?.domains ?? []).map(canonicalEntry), (entry) => entry),
    },
    partners: unique((file.partners ?? []).map(toPartner), ({ entry }) => entry),
    allow: unique((file.allow ?? []).map(canonicalEntry), (entry) => entry),
    deny: unique((file.deny ?? []).map(toDenyEntry), ({ entry }) => entry),
    protectedSuffixes: {
      add: unique((file.protectedSuffixes?.add ?? []).map(toSuffix), ({ suffix }) => suffix),
      remove: unique((file.protectedSuffixes?.remove ?? []).map(canonicalSuffix), (text) => text),
    },
    actions,
    promptOdds: file.promptOdds ?? DEFAULT_POLICY.promptOdds,
    noteOdds: file.noteOdds ?? Math.min(DEFAULT_POLICY.noteOdds, file.promptOdds ?? Infinity),
    couldNotCheck: { ...DEFAULT_POLICY.couldNotCheck, ...file.couldNotCheck },
    onError: file.onError ?? DEFAULT_POLICY.onError,
    userTrust: toTrust({ ...DEFAULT_POLICY.userTrust, ...file.userTrust }, actions),
    keep: { ...DEFAULT_POLICY.keep, ...file.keep },
    helpUrl: file.helpUrl ?? DEFAULT_POLICY.helpUrl,
    contact: file.contact ?? DEFAULT_POLICY.contact,
  };
  return file.monitor === true ? suspendPolicy(policy, "monitor") : policy;
}

/** What is blocked nobody can trust, and what was trusted before does not silence it. */
function toTrust(
  { kinds, domains }: Policy["userTrust"],
  actions: Policy["actions"],
): Policy["userTrust"] {
  return { kinds: kinds.filter((kind) => actions[kind] !== "block"), domains };
}

type Written<T, Key extends keyof T> = string | (Pick<T, Key> & Partial<T>);

function toPartner(written: Written<Partner, "entry">): Partner {
  const partner = typeof written === "string" ? { entry: written } : written;
  const entry = canonicalEntry(partner.entry);
  return { name: "", weight: PARTNER_WEIGHT, ...partner, entry };
}

function toDenyEntry(written: Written<DenyEntry, "entry">): DenyEntry {
  const denied = typeof written === "string" ? { entry: written } : written;
  return { reason: "", ...denied, entry: canonicalEntry(denied.entry) };
}

function toSuffix(written: Written<ProtectedSuffix, "suffix">): ProtectedSuffix {
  const added = typeof written === "string" ? { suffix: written } : written;
  return { owner: "", ...added, suffix: canonicalSuffix(added.suffix) };
}

/** The rules have read every entry before: text that cannot be read does not get here. */
function canonicalEntry(text: string): string {
  return readEntry(text)?.canonical ?? text;
}

function canonicalSuffix(text: string): string {
  return readSuffix(text) ?? text;
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const fresh = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return fresh;
  });
}

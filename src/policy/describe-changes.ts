import type { Policy } from "../core/policy";
import { became, careful, looser, other, stricter } from "./change";
import type { Change } from "./change";
import { changesOfLists } from "./changes-of-lists";
import { changesOfSettings } from "./changes-of-settings";

/** A policy, and what of its file is not in it. */
export interface ComparedPolicy {
  /** What holds once the policy no longer only monitors. */
  readonly policy: Policy;
  readonly monitor: boolean;
  /** Path of the CSV of learned domains, as written; "" when none. */
  readonly knownDomains: string;
}

/** What changes for people when one policy follows another; empty when nothing does. */
export function describeChanges(from: ComparedPolicy, to: ComparedPolicy): readonly Change[] {
  const changes = [
    ...changesOfMonitor(from, to),
    ...changesOfLists(from.policy, to.policy),
    ...changesOfSettings(from.policy, to.policy),
    ...changesOfWords(from.policy, to.policy),
    ...changesOfKnown(from, to),
  ];
  return [
    ...changes,
    ...changesOfDeployment(from.policy, to.policy),
    ...changesOfRevision(from.policy.revision, to.policy.revision, changes.length > 0),
  ];
}

function changesOfMonitor(from: ComparedPolicy, to: ComparedPolicy): readonly Change[] {
  if (from.monitor === to.monitor) return [];
  return to.monitor
    ? [looser("Nothing stops a send any more: the policy only monitors.")]
    : [stricter("Sends are stopped from now on: it no longer only monitors.")];
}

function changesOfWords(from: Policy, to: Policy): readonly Change[] {
  const texts = [
    ["The name people read", from.organization.name, to.organization.name],
    ["The contact for questions", from.contact, to.contact],
    ["The page about the policy", from.helpUrl, to.helpUrl],
  ] as const;
  return texts.flatMap(([what, before, after]) => became(what, before, after));
}

function changesOfKnown(from: ComparedPolicy, to: ComparedPolicy): readonly Change[] {
  return became("The file of learned domains", from.knownDomains, to.knownDomains);
}

function changesOfDeployment(
  { deployment: from }: Policy,
  { deployment: to }: Policy,
): readonly Change[] {
  const changes: Change[] = [];
  if (from.id !== to.id && from.id !== "") {
    changes.push(
      careful(
        "Another add-in id is another add-in: with the old one still deployed, both ask, and what people trust does not come along.",
      ),
    );
  }
  changes.push(
    ...became("The address of the site", from.host, to.host),
    ...became("The cloud", from.cloud, to.cloud),
    ...became("The version of the manifest", from.manifestVersion, to.manifestVersion),
  );
  const moved = from.host !== "" && from.host !== to.host;
  if (moved && from.manifestVersion === to.manifestVersion) {
    changes.push(
      careful("The manifest changes with the address: raise manifestVersion, or nobody gets it."),
    );
  }
  return changes;
}

function changesOfRevision(from: number, to: number, changed: boolean): readonly Change[] {
  if (to > from) {
    return [
      other(`Revision ${from} becomes ${to}: what people confirmed for a message is asked again.`),
    ];
  }
  if (to < from) {
    return [
      careful(
        `The revision falls from ${from} to ${to}: raise it above every one that was ever served.`,
      ),
    ];
  }
  if (!changed) return [];
  return [
    careful(
      `The revision is still ${to}: raise it above every one that was ever served, since policies are told apart by it.`,
    ),
  ];
}

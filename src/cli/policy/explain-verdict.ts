import { keepBar, needsReason, trustRight } from "../../core/rights";
import type { KeepBar } from "../../core/rights";
import type { Action, Finding, UncheckedCause, Verdict } from "../../core/types";
import { coveringEntries } from "../../policy/covering-entries";
import type { CoveringEntry } from "../../policy/covering-entries";
import type { EntryListName } from "../../policy/entry-lists";
import { oddsInWords } from "../evidence-lines";
import type { Describe } from "../report";
import { printable } from "../terminal";
import { uncheckedInEnglish } from "../words";
import type { PolicySource } from "./policy-source";

/**
 * What a policy does with one address, in aligned lines for people: outcome, what decides, why, and
 * what the sender may do.
 *
 * @param verdict - of `source.policy`, on the address alone
 */
export function explainVerdict(verdict: Verdict, source: PolicySource, describe: Describe): string {
  const { recipient, action, findings, unchecked } = verdict;
  const entries = coveringEntries(source.text, recipient.address);
  const [first] = findings;
  const rows: Row[] = [["On Send", OUTCOMES[action]]];
  if (unchecked !== null) rows.push(...uncheckedRows(unchecked, source));
  else if (first === undefined) rows.push(...silentRows(entries, source));
  findings.forEach((finding, index) => {
    rows.push(...decisionRows(finding, index === 0 ? "Decides" : "Also", entries, source));
    rows.push(["Why", describe(finding, verdict).split("\n").map(printable).join(" ")]);
    if (finding.suggestion !== null) rows.push(["Meant", `${printable(finding.suggestion)}?`]);
    if (finding.evidence.terms.length > 0) rows.push(["Odds", oddsText(finding, source)]);
  });
  const rights = first === undefined ? null : rightsText(verdict, source);
  if (rights !== null) rows.push(["May", rights]);
  if (source.monitor && action !== "allow") {
    rows.push([
      "For now",
      `nothing is stopped: the policy only monitors (${where("/monitor", source)})`,
    ]);
  }
  return [printable(recipient.address), ...rows.map(toLine), ""].join("\n");
}

type Row = readonly [label: string, text: string];

const LABEL_COLUMNS = 10;

const OUTCOMES: Readonly<Record<Action, string>> = {
  allow: "allow: it is sent, and nothing is said",
  note: "note: it is sent; the task pane mentions it",
  prompt: "prompt: the sender is asked first",
  block: "block: the message is not sent while this address is on it",
};

const ENTRY_WORDS: Readonly<Record<EntryListName, string>> = {
  own: "one of your own domains, never questioned",
  partner: "a partner, never questioned",
  allow: "an entry of allow, never questioned",
  deny: "an entry of deny",
};

function silentRows(entries: readonly CoveringEntry[], source: PolicySource): readonly Row[] {
  const vouching = entries.filter(({ list }) => list !== "deny");
  const denied = entries.find(({ list }) => list === "deny");
  const decisive = denied === undefined ? vouching[0] : exceptionTo(entries);
  if (decisive === undefined) {
    return [["Decides", "no entry: nothing known is near enough to be meant"]];
  }
  const words = `${entryText(decisive, source)}: ${ENTRY_WORDS[decisive.list]}`;
  return denied === undefined
    ? [["Decides", words]]
    : [["Decides", `${words}, and so an exception to ${entryText(denied, source)}`]];
}

function exceptionTo(entries: readonly CoveringEntry[]): CoveringEntry | undefined {
  return entries.find(({ list }) => list === "allow");
}

/** The entry, for what the policy denies, and the setting. */
function decisionRows(
  { kind, ...finding }: Finding,
  label: string,
  entries: readonly CoveringEntry[],
  source: PolicySource,
): readonly Row[] {
  const denied = "entry" in finding ? finding.entry : null;
  const entry = entries.find(({ list, canonical }) => list === "deny" && canonical === denied);
  if (entry === undefined) return [[label, settingText(kind, source)]];
  return [
    [label, `${entryText(entry, source)}: ${ENTRY_WORDS.deny}`],
    ["by", settingText(kind, source)],
  ];
}

function oddsText({ kind, odds, action }: Finding, { policy }: PolicySource): string {
  const words = `${oddsWords(odds)}; from ${policy.promptOdds} to 1 (promptOdds) a send is stopped`;
  const lowered = action === "note" && policy.actions[kind] !== "note";
  return lowered ? `${words}, so ${policy.actions[kind]} is lowered to note` : words;
}

function oddsWords(odds: number): string {
  return odds > 1e6 ? "over a million to 1" : oddsInWords(odds);
}

/** What the sender may do instead of changing the address; null where nothing was stopped. */
function rightsText(verdict: Verdict, { policy }: PolicySource): string | null {
  const { action } = verdict;
  if (action !== "prompt" && action !== "block") return null;
  const bar = keepBar(verdict, policy);
  if (bar !== null) return `change or remove the address${barText(bar)}`;
  const reason = needsReason(verdict, policy) ? ", giving a reason" : "";
  const { address, domain } = trustRight(verdict, policy);
  const trust = address
    ? `, or trust the address${domain === "" ? "" : ` or ${printable(domain)}`} for good`
    : "";
  return `keep it for this message${reason}${trust}`;
}

function barText(bar: KeepBar): string {
  switch (bar.cause) {
    case "blocked":
      return ", nothing else";
    case "denied":
      return ": what the policy denies is not kept";
    case "undeliverable":
      return ": nothing could be delivered there";
    case "policy":
      return `: keep.notFor has ${bar.kind}`;
  }
}

function uncheckedRows(cause: UncheckedCause, source: PolicySource): readonly Row[] {
  const action = source.policy.couldNotCheck[cause];
  return [
    ["Decides", `couldNotCheck.${cause} = ${action} (${where(`/couldNotCheck/${cause}`, source)})`],
    ["Why", uncheckedInEnglish(cause)],
  ];
}

function settingText(kind: Finding["kind"], source: PolicySource): string {
  return `actions.${kind} = ${source.policy.actions[kind]} (${where(`/actions/${kind}`, source)})`;
}

function entryText({ text, pointer }: CoveringEntry, source: PolicySource): string {
  return `"${printable(text)}" (${where(pointer, source)})`;
}

function where(pointer: string, source: PolicySource): string {
  return source.placeOf(pointer) ?? "the default";
}

function toLine([label, text]: Row): string {
  return `  ${label.padEnd(LABEL_COLUMNS)}${text}`;
}

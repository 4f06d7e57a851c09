import type { Policy } from "../core/policy";
import { NEVER_TRUSTED } from "../core/rights";
import { compareActions } from "../core/severity";
import type { Action, FindingKind } from "../core/types";
import { compare, looser, other, stricter } from "./change";
import type { Change } from "./change";
import schema from "./policy.schema.json";

/** What the settings of a policy change: actions, odds, rights of the sender. */
export function changesOfSettings(from: Policy, to: Policy): readonly Change[] {
  return [
    ...actionChanges(from.actions, to.actions, schema.properties.actions.properties),
    ...actionChanges(
      from.couldNotCheck,
      to.couldNotCheck,
      schema.properties.couldNotCheck.properties,
    ),
    ...actionChange("If the check itself fails", from.onError, to.onError),
    ...oddsChange("Sends are stopped", from.promptOdds, to.promptOdds),
    ...oddsChange("The pane mentions a finding", from.noteOdds, to.noteOdds),
    ...trustChanges(from.userTrust, to.userTrust),
    ...keepChanges(from.keep, to.keep),
  ];
}

type Titles<K extends string> = Readonly<Record<K, { readonly title: string }>>;

function actionChanges<K extends string>(
  from: Readonly<Record<K, Action>>,
  to: Readonly<Record<K, Action>>,
  titles: Titles<K>,
): readonly Change[] {
  const keys = Object.keys(titles) as K[];
  return keys.flatMap((key) => actionChange(`${titles[key].title} (${key})`, from[key], to[key]));
}

function actionChange(what: string, from: Action, to: Action): readonly Change[] {
  const order = compareActions(to, from);
  if (order === 0) return [];
  const text = `${what}: ${to}; it was ${from}.`;
  return [order > 0 ? stricter(text) : looser(text)];
}

function oddsChange(what: string, from: number, to: number): readonly Change[] {
  if (from === to) return [];
  const text = `${what} from odds of ${to} to 1; it was ${from} to 1.`;
  return [to < from ? stricter(text) : looser(text)];
}

function trustChanges(from: Policy["userTrust"], to: Policy["userTrust"]): readonly Change[] {
  const { added, removed } = compare(from.kinds, to.kinds, (kind) => kind);
  return [
    ...added.map(trustAdded),
    ...removed.map(trustRemoved),
    ...(from.domains === to.domains
      ? []
      : [
          to.domains
            ? looser("People may trust whole domains.")
            : stricter("People may trust single addresses only, no domains."),
        ]),
  ];
}

function trustAdded(kind: FindingKind): Change {
  return NEVER_TRUSTED.has(kind)
    ? other(`${kind}: what is trusted for another reason may be silent about it too.`)
    : looser(`People may trust an address for good at ${kind}.`);
}

function trustRemoved(kind: FindingKind): Change {
  return NEVER_TRUSTED.has(kind)
    ? other(`${kind}: what is trusted for another reason is not silent about it any more.`)
    : stricter(`People may no longer trust an address at ${kind}.`);
}

function keepChanges(from: Policy["keep"], to: Policy["keep"]): readonly Change[] {
  const reason = compare(from.reasonFor, to.reasonFor, (kind) => kind);
  const never = compare(from.notFor, to.notFor, (kind) => kind);
  return [
    ...reason.added.map((kind) => stricter(`To keep an address at ${kind} takes a reason.`)),
    ...reason.removed.map((kind) => looser(`To keep an address at ${kind} takes no reason.`)),
    ...never.added.map((kind) => stricter(`An address at ${kind} cannot be kept.`)),
    ...never.removed.map((kind) => looser(`An address at ${kind} can be kept for one message.`)),
  ];
}

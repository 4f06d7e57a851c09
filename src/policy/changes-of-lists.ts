import type { DenyEntry, Partner, Policy } from "../core/policy";
import { compare, looser, other, stricter } from "./change";
import type { Change } from "./change";
import { covers, readEntry } from "./entry-text";

/** What the lists of a policy gain and lose. */
export function changesOfLists(from: Policy, to: Policy): readonly Change[] {
  return [
    ...domainChanges(from, to),
    ...partnerChanges(from.partners, to.partners),
    ...allowChanges(from, to),
    ...denyChanges(from.deny, to.deny),
    ...suffixChanges(from, to),
  ];
}

function domainChanges(
  { organization: from }: Policy,
  { organization: to }: Policy,
): readonly Change[] {
  const { added, removed } = compare(from.domains, to.domains, (domain) => domain);
  return [
    ...added.map((domain) => other(`${domain} is one of your own domains.`)),
    ...removed.map((domain) => stricter(`${domain} is none of your own domains any more.`)),
  ];
}

function partnerChanges(from: readonly Partner[], to: readonly Partner[]): readonly Change[] {
  const { added, removed, both } = compare(from, to, ({ entry }) => entry);
  return [
    ...added.map(({ entry }) =>
      other(`${entry} is a partner: what is close to it is pointed out.`),
    ),
    ...removed.map(({ entry }) => stricter(`${entry} is no partner any more.`)),
    ...both.flatMap(([before, after]) => [
      ...(before.name === after.name
        ? []
        : [
            other(`The partner ${after.entry} is called "${after.name}"; it was "${before.name}".`),
          ]),
      ...(before.weight === after.weight
        ? []
        : [other(`The partner ${after.entry} weighs ${after.weight}; it was ${before.weight}.`)]),
    ]),
  ];
}

function allowChanges(from: Policy, to: Policy): readonly Change[] {
  const { added, removed } = compare(from.allow, to.allow, (entry) => entry);
  return [
    ...added.map((entry) => {
      const denied = deniedAround(entry, to);
      const exception = denied === null ? "" : `, an exception to ${denied}`;
      return looser(`${entry} is never questioned${exception}.`);
    }),
    ...removed.map((entry) => {
      const denied = deniedAround(entry, from);
      const exception = denied === null ? "" : `, no exception to ${denied}`;
      return stricter(`${entry} is questioned again${exception}.`);
    }),
  ];
}

function denyChanges(from: readonly DenyEntry[], to: readonly DenyEntry[]): readonly Change[] {
  const { added, removed, both } = compare(from, to, ({ entry }) => entry);
  return [
    ...added.map(({ entry, reason }) =>
      stricter(`${entry} is denied${reason === "" ? "." : `: "${reason}"`}`),
    ),
    ...removed.map(({ entry }) => looser(`${entry} is not denied any more.`)),
    ...both
      .filter(([before, after]) => before.reason !== after.reason)
      .map(([, { entry, reason }]) => other(`The reason for ${entry} is now: "${reason}"`)),
  ];
}

function suffixChanges(
  { protectedSuffixes: from }: Policy,
  { protectedSuffixes: to }: Policy,
): readonly Change[] {
  const add = compare(from.add, to.add, ({ suffix }) => suffix);
  const out = compare(from.remove, to.remove, (suffix) => suffix);
  return [
    ...add.added.map(({ suffix }) => stricter(`.${suffix} is a protected ending.`)),
    ...add.removed.map(({ suffix }) => looser(`.${suffix} is no protected ending any more.`)),
    ...out.added.map((suffix) => looser(`.${suffix} is no protected ending any more.`)),
    ...out.removed.map((suffix) => stricter(`.${suffix} is a protected ending again.`)),
  ];
}

/** The entry of `deny` that covers a narrower one of `allow`; null when none does. */
function deniedAround(entry: string, { deny }: Policy): string | null {
  const by = deny.find((denied) => denied.entry !== entry && coversText(denied.entry, entry));
  return by?.entry ?? null;
}

function coversText(entry: string, text: string): boolean {
  const [broad, narrow] = [readEntry(entry), readEntry(text)];
  return broad !== null && narrow !== null && covers(broad, narrow);
}

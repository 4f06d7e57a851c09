import type { Partner, Policy } from "../core/policy";
import { became, compare, looser, other, stricter } from "./change";
import type { Change } from "./change";
import { covers, readEntry } from "./entry-text";

/** What the lists of a policy gain and lose. */
export function changesOfLists(from: Policy, to: Policy): readonly Change[] {
  return [
    ...domainChanges(from, to),
    ...partnerChanges(from, to),
    ...allowChanges(from, to),
    ...denyChanges(from, to),
    ...suffixChanges(from, to),
  ];
}

function domainChanges(from: Policy, to: Policy): readonly Change[] {
  const { domains } = to.organization;
  const { added, removed } = compare(from.organization.domains, domains, (domain) => domain);
  return [
    ...added.map((domain) => other(`${domain} is one of your own domains.`)),
    ...removed.map((domain) => {
      const by = coverOf(domain, domains);
      return by === null
        ? left(`${domain} is none of your own domains any more`, domain, from, to)
        : other(`${domain} is still your own, by ${by}.`);
    }),
  ];
}

function partnerChanges(from: Policy, to: Policy): readonly Change[] {
  const { added, removed, both } = compare(from.partners, to.partners, ({ entry }) => entry);
  return [
    ...added.map(({ entry }) =>
      other(`${entry} is a partner: what is close to it is pointed out.`),
    ),
    ...removed.map(({ entry }) => {
      const by = coverOf(entry, knownEntries(to));
      return by === null || by === entry
        ? left(`${entry} is no partner any more`, entry, from, to)
        : other(`${entry} is still known, by ${by}.`);
    }),
    ...both.flatMap(([before, after]) => [
      ...(before.name === after.name ? [] : [other(renamed(before, after))]),
      ...(before.weight === after.weight
        ? []
        : [other(`The partner ${after.entry} weighs ${after.weight}; it was ${before.weight}.`)]),
    ]),
  ];
}

/** An entry that left a list: stricter only where it was good, and nothing else makes it so. */
function left(text: string, entry: string, from: Policy, to: Policy): Change {
  const by = goodBy(entry, to);
  if (by === null) return (goodBy(entry, from) === null ? other : stricter)(`${text}.`);
  return other(`${text}, but still not questioned${by === entry ? "" : `, by ${by}`}.`);
}

function renamed(before: Partner, { entry, name }: Partner): string {
  const was = before.name === "" ? "it had no name" : `it was "${before.name}"`;
  return name === ""
    ? `The partner ${entry} has no name any more; ${was}.`
    : `The partner ${entry} is called "${name}"; ${was}.`;
}

function allowChanges(from: Policy, to: Policy): readonly Change[] {
  const { added, removed } = compare(from.allow, to.allow, (entry) => entry);
  return [
    ...added.map((entry) => {
      const denied = deniedAround(entry, to);
      const exception = denied === null ? "" : `, an exception to ${denied}`;
      const by = goodBy(entry, from);
      if (by === null) return looser(`${entry} is never questioned${exception}.`);
      const before = by === entry ? ", as before" : `, as before by ${by}`;
      return other(`${entry} is never questioned${before}${exception}.`);
    }),
    ...removed.map((entry) => {
      const denied = deniedAround(entry, from);
      const by = goodBy(entry, to);
      if (by === entry) return other(`${entry} is still not questioned: it is known.`);
      if (by !== null) return other(`${entry} is still not questioned, by ${by}.`);
      const exception = denied === null ? "" : `, no exception to ${denied}`;
      return stricter(`${entry} is questioned again${exception}.`);
    }),
  ];
}

function denyChanges(from: Policy, to: Policy): readonly Change[] {
  const { added, removed, both } = compare(from.deny, to.deny, ({ entry }) => entry);
  return [
    ...added.map(({ entry, reason }) => {
      const by = deniedBy(entry, from);
      const before = by === null ? "" : `, as before by ${by}`;
      const text = `${entry} is denied${before}${reason === "" ? "." : `: "${reason}"`}`;
      return by === null ? stricter(text) : other(text);
    }),
    ...removed.map(({ entry }) => {
      const by = deniedBy(entry, to);
      return by === null
        ? looser(`${entry} is not denied any more.`)
        : other(`${entry} is still denied, by ${by}.`);
    }),
    ...both
      .filter(([before, after]) => before.reason !== after.reason)
      .map(([, { entry, reason }]) =>
        other(
          reason === ""
            ? `The denial of ${entry} has no reason any more.`
            : `The reason for ${entry} is now: "${reason}"`,
        ),
      ),
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
    ...add.both.flatMap(([before, after]) =>
      became(`The owner of .${after.suffix}`, before.owner, after.owner),
    ),
    ...out.added.map((suffix) => looser(`.${suffix} is no protected ending any more.`)),
    ...out.removed.map((suffix) => stricter(`.${suffix} is a protected ending again.`)),
  ];
}

/** The entry of `deny` that covers a narrower one of `allow`; null when none does. */
function deniedAround(entry: string, { deny }: Policy): string | null {
  const around = deny.filter((denied) => denied.entry !== entry);
  return coverOf(
    entry,
    around.map((denied) => denied.entry),
  );
}

/** The entry of `deny` by which an entry is denied whole; null when something allows it. */
function deniedBy(entry: string, { deny, allow }: Policy): string | null {
  const by = coverOf(
    entry,
    deny.map((denied) => denied.entry),
  );
  const exception = by === null ? null : coverOf(entry, allow);
  const excepted = exception !== null && by !== null && coverOf(exception, [by]) !== null;
  return excepted ? null : by;
}

/** The entry by which another one is not questioned: allowed, a partner's or one's own. */
function goodBy(entry: string, policy: Policy): string | null {
  if (deniedBy(entry, policy) !== null) return null;
  return coverOf(entry, [...policy.allow, ...knownEntries(policy)]);
}

function knownEntries({ partners, organization }: Policy): readonly string[] {
  return [...partners.map(({ entry }) => entry), ...organization.domains];
}

/** The longest entry of a list that covers a text, as in `rules.ts` of the core, or null. */
function coverOf(text: string, entries: readonly string[]): string | null {
  const narrow = readEntry(text);
  let longest: string | null = null;
  for (const entry of entries) {
    if (longest !== null && entry.length <= longest.length) continue;
    const broad = readEntry(entry);
    if (broad !== null && narrow !== null && covers(broad, narrow)) longest = entry;
  }
  return longest;
}

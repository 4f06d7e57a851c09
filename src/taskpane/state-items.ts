import type { Finding } from "../core/types";
import { compareFlagged, type Flagged } from "./flagged";
import type { CardItem, DoneItem, GroupItem, Item } from "./state";
import type { Check } from "./state-reconcile";

/** As many addresses with the same pair of domains are one decision. */
const MIN_GROUP_SIZE = 3;

/** As many cards are open; those behind them start folded. */
const OPEN_CARDS = 3;

/** Items being made, with the number of the next. */
export interface Numbered {
  readonly items: readonly Item[];
  readonly nextId: number;
}

/**
 * The items of a first check: cards and groups, worst first, then a row for each address that was
 * kept when the pane was open before, so that it can be taken back.
 *
 * @param blocked - whether a field cannot be written: its recipients stay single cards
 */
export function openItems(
  { flagged, kept }: Pick<Check, "flagged" | "kept">,
  blocked: (flagged: Flagged) => boolean,
  nextId: number,
): Numbered {
  const cards = flagged.map((each, index) => cardItem(each, nextId + index));
  const rows = kept.map((address, index) => keptRow(address, nextId + cards.length + index));
  return {
    items: [...groupCards(cards, blocked), ...rows],
    nextId: nextId + cards.length + rows.length,
  };
}

export function cardItem(flagged: Flagged, id: number): CardItem {
  return { kind: "card", id, flagged, unfolded: false, problem: null };
}

/** Show the first cards in full, and those that were so before. */
export function unfoldFirst(items: readonly Item[]): readonly Item[] {
  const first = items.filter(({ kind }) => kind !== "done").slice(0, OPEN_CARDS);
  return items.map((item) =>
    item.kind === "card" && !item.unfolded && first.includes(item)
      ? { ...item, unfolded: true }
      : item,
  );
}

/** The cards of a group, in the place of the group. */
export function ungroup(group: GroupItem, nextId: number): readonly CardItem[] {
  return group.members.map((flagged, index) => cardItem(flagged, nextId + index));
}

/** An address that was kept; not by this pane, or with its card forgotten. */
export function keptRow(address: string, id: number): DoneItem {
  return {
    kind: "done",
    id,
    deed: { kind: "kept", typed: address, trustable: false },
    undo: { kind: "keep", address },
    former: null,
    problem: null,
  };
}

/**
 * Put what is flagged anew where its weight belongs: into the group of its pair where there is one,
 * else as cards and groups of its own. Rows that are done stay where they are, and so do cards.
 *
 * @param nextId - as many numbers from here on may be used as there are newcomers
 */
export function insertByWeight(
  items: readonly Item[],
  newcomers: readonly Flagged[],
  blocked: (flagged: Flagged) => boolean,
  nextId: number,
): readonly Item[] {
  const groupFor = (flagged: Flagged): GroupItem | null => {
    const pair = blocked(flagged) ? null : pairOf(flagged);
    const own = (item: Item): item is GroupItem =>
      item.kind === "group" && item.typedDomain === pair?.[0] && item.meantDomain === pair[1];
    return items.find(own) ?? null;
  };
  const joined = items.map((item): Item => {
    const more = newcomers.filter((flagged) => groupFor(flagged) === item);
    if (item.kind !== "group" || more.length === 0) return item;
    return { ...item, members: [...item.members, ...more] };
  });
  const cards = newcomers
    .filter((flagged) => groupFor(flagged) === null)
    .map((flagged, index) => cardItem(flagged, nextId + index));
  return groupCards(cards, blocked).reduce(insertOne, joined);
}

function insertOne(items: readonly Item[], one: Item): readonly Item[] {
  const at = items.findIndex(
    (item) =>
      item.kind !== "done" &&
      one.kind !== "done" &&
      compareFlagged(firstOf(one), firstOf(item)) < 0,
  );
  return at < 0 ? [...items, one] : [...items.slice(0, at), one, ...items.slice(at)];
}

/** Put cards right behind an item. */
export function insertBehind(
  items: readonly Item[],
  id: number,
  cards: readonly CardItem[],
): readonly Item[] {
  const at = items.findIndex((item) => item.id === id) + 1;
  return [...items.slice(0, at), ...cards, ...items.slice(at)];
}

/** Kinds of which each case is its own decision, however many share a pair of domains. */
const SINGLE_KINDS: ReadonlySet<Finding["kind"]> = new Set([
  "same-mailbox",
  "display-name",
  "malformed",
  "unknown-suffix",
  "denied",
]);

/** The first card of each group stands for it: groups are as bad as their worst member. */
function groupCards(
  cards: readonly CardItem[],
  blocked: (flagged: Flagged) => boolean,
): readonly Item[] {
  const byPair = new Map<string, CardItem[]>();
  for (const card of cards) {
    const pair = blocked(card.flagged) ? null : pairOf(card.flagged);
    const key = pair === null ? `single ${String(card.id)}` : pair.join(" ");
    byPair.set(key, [...(byPair.get(key) ?? []), card]);
  }
  return [...byPair.values()].flatMap((members): readonly Item[] => {
    const [first] = members;
    const pair = first === undefined ? null : pairOf(first.flagged);
    if (first === undefined || pair === null || members.length < MIN_GROUP_SIZE) return members;
    return [
      {
        kind: "group",
        id: first.id,
        members: members.map((card) => card.flagged),
        typedDomain: pair[0],
        meantDomain: pair[1],
        problem: null,
      },
    ];
  });
}

/** Typed and meant domain of a correction that leaves the part before the "@" as it is. */
function pairOf({
  address,
  finding,
  level,
  suggestions,
}: Flagged): readonly [string, string] | null {
  const meant = suggestions[0];
  if (meant === undefined || level === "blocked" || SINGLE_KINDS.has(finding.kind)) return null;
  const at = address.lastIndexOf("@");
  const meantAt = meant.lastIndexOf("@");
  if (address.slice(0, at) !== meant.slice(0, meantAt)) return null;
  return [address.slice(at + 1).toLowerCase(), meant.slice(meantAt + 1)];
}

function firstOf(item: CardItem | GroupItem): Flagged {
  if (item.kind === "card") return item.flagged;
  const [first] = item.members;
  if (first === undefined) throw new Error("A group without members.");
  return first;
}

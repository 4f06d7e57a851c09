import { hashOf, mix, textHash } from "../../core/hash";
import { hostText, mailDomain, recipientHost, senderText } from "../trace/address-text";
import { ownText } from "./own-domains";
import type { IsOwn } from "./own-domains";
import { createSenderSets } from "./sender-sets";
import type { SenderSetOptions, SenderSets } from "./sender-sets";

/** How many senders wrote to a host, or to a registrable domain and all hosts below it. */
export interface Tallied {
  /** A-label form. */
  readonly host: string;
  /** U-label form. */
  readonly registrable: string;
  /** Whether hosts below count too. */
  readonly below: boolean;
  readonly senders: number;
}

/** Counts the senders of each recipient's host, and of registrable domains above hosts. */
export interface DomainTally {
  /** Texts as they stand in a trace. @returns whether it is mail from the organisation to others */
  add(sender: string, recipient: string): boolean;
  addAll(other: DomainTally): void;
  /** In no order; made anew each time they are gone through. */
  all(): Iterable<Tallied>;
  /** Hosts of few senders that were forgotten for want of room. */
  forgotten(): number;
  readonly contents: () => Contents;
}

/** What is in a tally: each set of senders, by its number, and what it belongs to. */
interface Contents {
  readonly sets: SenderSets;
  readonly owners: readonly Owner[];
}

type Owner = Omit<Tallied, "senders">;

export interface TallyOptions extends SenderSetOptions {
  readonly maxDomains?: number;
}

/** Some 100 bytes each. */
export const DEFAULT_MAX_DOMAINS = 500_000;

/** For the sender's hash: any fixed key does. */
const HASH = textHash(0);
const NOT_COUNTED = -1;

export function createDomainTally(isOwn: IsOwn, options: TallyOptions = {}): DomainTally {
  const maxDomains = options.maxDomains ?? DEFAULT_MAX_DOMAINS;
  const sets = createSenderSets(options);
  let owners: Owner[] = [];
  // By set: that of the registrable domain and all below it, if it has one.
  let above: number[] = [];
  /** Set of a host, as written in a trace. */
  let setOf = new Map<string, number>();
  let wholeOf = new Map<string, number>();
  let forgotten = 0;
  let lastSender = "";
  let lastHash = 0;

  return {
    add,
    addAll,
    all: () => ({ [Symbol.iterator]: tallied }),
    forgotten: () => forgotten,
    contents: () => ({ sets, owners }),
  };

  function* tallied(): Generator<Tallied, void> {
    let set = 0;
    for (const owner of owners) {
      yield { ...owner, senders: sets.count(set) };
      set += 1;
    }
  }

  function add(sender: string, recipient: string): boolean {
    const host = recipientHost(recipient);
    const found = setOf.get(host);
    if (found === NOT_COUNTED) return false;
    const hash = senderHash(sender);
    if (hash === 0) return false;
    const set = found ?? learn(host);
    if (set === NOT_COUNTED) return false;
    sets.add(set, hash);
    const whole = above[set] as number;
    if (whole !== NOT_COUNTED) sets.add(whole, hash);
    return true;
  }

  /** 0 where it is none of the organisation's. */
  function senderHash(sender: string): number {
    if (sender === lastSender) return lastHash;
    const text = isOwn(hostText(sender)) ? senderText(sender) : "";
    lastSender = sender;
    lastHash = text === "" ? 0 : mix(hashOf(text, HASH)) || 1;
    return lastHash;
  }

  function addAll(other: DomainTally): void {
    const from = other.contents();
    from.owners.forEach((owner, set) => {
      const { host, below } = owner;
      if (below) return;
      const mine = setOf.get(host) ?? learn(host);
      sets.addAll(mine, from.sets, set);
      const whole = above[mine] as number;
      if (whole !== NOT_COUNTED) sets.addAll(whole, from.sets, set);
    });
  }

  function learn(host: string): number {
    if (setOf.size >= 2 * maxDomains || owners.length >= maxDomains) makeRoom();
    const domain = mailDomain(host);
    if (domain === null || isOwn(domain.unicode)) {
      setOf.set(ownText(host), NOT_COUNTED);
      return NOT_COUNTED;
    }
    const { registrable } = domain;
    const ascii = ownText(domain.ascii);
    let set = setOf.get(ascii);
    if (set === undefined) {
      const shared = registrable === ascii ? ascii : ownText(registrable);
      set = create({ host: ascii, registrable: shared, below: false });
      setOf.set(ascii, set);
      if (domain.unicode !== registrable) nest(set, registrable);
      else above[set] = wholeOf.get(registrable) ?? NOT_COUNTED;
    }
    if (host !== ascii) setOf.set(ownText(host), set);
    return set;
  }

  /** From now on a host counts for its registrable domain too, and so does what went there. */
  function nest(set: number, text: string): void {
    const registrable = ownText(text);
    let whole = wholeOf.get(registrable);
    if (whole === undefined) {
      const host = mailDomain(registrable)?.ascii ?? registrable;
      whole = create({ host, registrable, below: true });
      wholeOf.set(registrable, whole);
      const direct = setOf.get(host);
      if (direct !== undefined && direct !== NOT_COUNTED) {
        above[direct] = whole;
        sets.addAll(whole, sets, direct);
      }
    }
    above[set] = whole;
  }

  function create(owner: Owner): number {
    owners.push(owner);
    above.push(NOT_COUNTED);
    return sets.create();
  }

  /** Forget hosts of the fewest senders, until a quarter is free. */
  function makeRoom(): void {
    let kept = owners.map((_, set) => set);
    for (let fewest = 2; kept.length > maxDomains * 0.75; fewest += 1) {
      kept = kept.filter((set) => sets.count(set) >= fewest);
    }
    forgotten += owners.length - kept.length;
    const places = new Map(kept.map((set, place) => [set, place]));
    above = kept.map((set) => places.get(above[set] as number) ?? NOT_COUNTED);
    owners = kept.map((set) => owners[set] as Owner);
    sets.keep(kept);
    setOf = new Map();
    wholeOf = new Map();
    owners.forEach(({ host, registrable, below }, set) => {
      if (below) wholeOf.set(registrable, set);
      else setOf.set(host, set);
    });
  }
}

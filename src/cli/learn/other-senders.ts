import { parseDomain } from "../../core/domain";
import { hostText } from "../trace/address-text";
import { ownText } from "./own-domains";
import type { IsOwn } from "./own-domains";

/** Sender domains of what does not count, to name the likely own ones where none was given right. */
export interface OtherSenders {
  add(sender: string): void;
  /** Most frequent first. */
  list(): readonly string[];
}

/** Further ones are passed over. */
const MAX_OTHERS = 1000;
const OTHERS_NAMED = 3;

export function createOtherSenders(isOwn: IsOwn): OtherSenders {
  const counts = new Map<string, number>();
  return {
    add(sender) {
      const host = hostText(sender);
      const count = counts.get(host) ?? 0;
      if (count === 0 && counts.size >= MAX_OTHERS) return;
      counts.set(count === 0 ? ownText(host) : host, count + 1);
    },
    list: () =>
      [...counts]
        .filter(([host]) => !isOwn(host) && parseDomain(host) !== null)
        .sort(([, a], [, b]) => b - a)
        .slice(0, OTHERS_NAMED)
        .map(([host]) => host),
  };
}

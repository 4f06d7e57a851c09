import type { Outcome } from "../trace/outcome";
import { createDomainTally } from "./domain-tally";
import type { DomainTally, TallyOptions } from "./domain-tally";
import type { IsOwn } from "./own-domains";

export interface Tallies {
  /** @returns whether it is mail from the organisation to others that was, or may have been, sent */
  add(sender: string, recipient: string, outcome: Outcome): boolean;
  endFile(): void;
  end(): DomainTally;
}

/**
 * Tracking logs tell of one message many times. What was handed to the outside counts; in a file
 * without any, what was handed on; and where no log tells of handing on, what was taken in. Traces
 * of another kind beside them are of other messages, and count by themselves.
 */
export function createTallies(isOwn: IsOwn, limits: TallyOptions = {}): Tallies {
  const delivered = createDomainTally(isOwn, limits);
  let hops: DomainTally | null = null;
  let intents: DomainTally | null = null;
  let sentInFile = false;
  let sentInAny = false;
  return {
    add(sender, recipient, outcome) {
      if (outcome === "sent") {
        sentInFile = true;
        sentInAny = true;
        hops = null;
        intents = null;
      }
      if (outcome === "sent" || outcome === "delivered") return delivered.add(sender, recipient);
      if (outcome === "hop") {
        sentInAny = true;
        intents = null;
        if (sentInFile) return false;
        hops ??= createDomainTally(isOwn, limits);
        return hops.add(sender, recipient);
      }
      if (outcome !== "intent" || sentInAny) return false;
      intents ??= createDomainTally(isOwn, limits);
      return intents.add(sender, recipient);
    },
    endFile() {
      if (hops !== null) delivered.addAll(hops);
      hops = null;
      sentInFile = false;
    },
    end() {
      if (intents !== null) delivered.addAll(intents);
      return delivered;
    },
  };
}

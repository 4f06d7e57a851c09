import { EXTENDED } from "../trace/formats";
import type { Format } from "../trace/formats";
import type { Outcome } from "../trace/outcome";
import { createDomainTally } from "./domain-tally";
import type { DomainTally, TallyOptions } from "./domain-tally";
import type { IsOwn } from "./own-domains";

export interface Tallies {
  /** What follows is of this format, until told again. */
  madeBy(format: Format): void;
  /** @returns whether it is mail from the organisation to others that was, or may have been, sent */
  add(sender: string, recipient: string, outcome: Outcome): boolean;
  endFile(): void;
  end(): DomainTally;
}

/** Where logs tell of the same messages. */
interface Place {
  intents: DomainTally | null;
  sent: boolean;
  hopsOfFile: DomainTally | null;
  sentInFile: boolean;
}

/**
 * Tracking logs tell of one message many times. What was handed to the outside counts; in a file
 * without any, what was handed on; and where no log tells of handing on, what was taken in. Traces
 * of another kind beside them are of other messages, and count by themselves; and so are the cloud's
 * extended reports beside an organisation's own logs.
 */
export function createTallies(isOwn: IsOwn, limits: TallyOptions = {}): Tallies {
  const delivered = createDomainTally(isOwn, limits);
  const cloud: Place = { intents: null, sent: false, hopsOfFile: null, sentInFile: false };
  const premises = { ...cloud };
  const places = [cloud, premises];
  let place = premises;
  return {
    madeBy(format) {
      place = format === EXTENDED ? cloud : premises;
    },
    add(sender, recipient, outcome) {
      if (outcome === "sent") {
        place.sentInFile = true;
        place.sent = true;
        place.intents = null;
        place.hopsOfFile = null;
      }
      if (outcome === "sent" || outcome === "delivered") return delivered.add(sender, recipient);
      if (outcome === "hop") {
        place.sent = true;
        place.intents = null;
        if (place.sentInFile) return false;
        place.hopsOfFile ??= createDomainTally(isOwn, limits);
        return place.hopsOfFile.add(sender, recipient);
      }
      if (outcome !== "intent" || place.sent) return false;
      place.intents ??= createDomainTally(isOwn, limits);
      return place.intents.add(sender, recipient);
    },
    endFile() {
      for (const each of places) {
        if (each.hopsOfFile !== null) delivered.addAll(each.hopsOfFile);
        each.hopsOfFile = null;
        each.sentInFile = false;
      }
    },
    end() {
      for (const { intents } of places) if (intents !== null) delivered.addAll(intents);
      return delivered;
    },
  };
}

/** Why a slip was missed, and what evidence would have decided it. */
import { parseDomain } from "../../src/core/domain";
import type { Miss } from "../tally";

export interface Explanation {
  /** What decided, as it stands. */
  readonly decided: string;
  /** What would decide for the domain that was meant. */
  readonly wanted: string;
}

export function explain(miss: Miss): Explanation {
  if (miss.stops && miss.suggested === "") {
    return {
      decided: `stopped, with no suggestion: ${because(miss)}`,
      wanted: "what is left when the error is mended",
    };
  }
  if (miss.stops) {
    return {
      decided: `stopped, but \`${miss.suggested}\` is suggested first (${because(miss)})`,
      wanted: "that the suggested domain is a slip itself: more mail to the one that was meant",
    };
  }
  if (miss.suggested === miss.meant && miss.odds > 0) {
    return { decided: `mentioned in the pane, not stopped: ${because(miss)}`, wanted: more(miss) };
  }
  if (miss.suggested !== "" || miss.odds > 0) {
    return {
      decided: `${miss.suggested === "" ? "it" : `\`${miss.suggested}\``} is mentioned: ${because(miss)}`,
      wanted: "the domain on the list of partners, or mail to it on record",
    };
  }
  const host = registrable(miss.typed);
  if (host !== "" && host === registrable(miss.meant)) {
    return {
      decided: `nothing said: both are hosts of \`${host}\`, and mail to either reaches the same organisation`,
      wanted: "a list of the hosts that exist there",
    };
  }
  if (miss.knownFrom === "message") {
    return {
      decided: "nothing said: both domains are new, and as many recipients are at each",
      wanted: "a record of mail, or a partner list, that has one of the two",
    };
  }
  if (miss.knownFrom === "nobody") {
    return {
      decided: "nothing said: the domain that was meant is not built in",
      wanted: "the domain on the list of partners, or mail to it on record",
    };
  }
  return {
    decided: "nothing said: too far from anything known, or an innocent pair by rule",
    wanted: "a block list that names the domain, or the same mailbox name on record",
  };
}

const registrable = (host: string): string => parseDomain(host)?.registrable ?? "";

/** Kind and odds, then the weights in decibans: tens of them are powers of ten. */
function because({ why }: Miss): string {
  const [, kind = why, odds = "", terms = ""] = /^(\S+) (\S+):1 \[(.*)\]$/.exec(why) ?? [];
  if (odds === "" || odds === "Infinity") return kind;
  return `${kind}, odds ${shortOdds(Number(odds))} (${terms.replace(/:/g, " ")})`;
}

function more({ why }: Miss): string {
  if (why.startsWith("wrong-suffix")) {
    return "the same mailbox name on record at the domain that was meant, or the domain on the list of partners with a higher weight";
  }
  return "more mail to the domain that was meant on record, or a higher weight on the list of partners";
}

function shortOdds(odds: number): string {
  const text = odds >= 1000 ? Math.round(odds).toLocaleString("en-US") : odds.toPrecision(2);
  return `${text}:1`;
}

import type { Language } from "./language";
import { formatNumber } from "./language";
import type { Catalogue } from "./pack";
import type { Say } from "./sentence";

/** From here on counts are told with two significant figures. */
const EXACT_BELOW = 100;

/**
 * How many messages, for a sentence about records: "no messages", "1 message", "57 messages",
 * "about 4,200 messages".
 */
export function messageCount(count: number, say: Say<Catalogue>, language: Language): string {
  const rounded = roundCount(count);
  // Thousands are parted here also below 10,000, except in Spanish (CLDR, minimumGroupingDigits).
  const number = formatNumber(rounded, language, language === "es" ? 10000 : 1000);
  const about = count < EXACT_BELOW ? number : say("why.about", { number });
  return say("why.messages", { count: rounded, about });
}

/** 4,236 becomes 4,200; what is below 100 stays. */
export function roundCount(count: number): number {
  if (count < EXACT_BELOW) return count;
  const step = Math.pow(10, String(Math.floor(count)).length - 2);
  return Math.round(count / step) * step;
}

/**
 * Of 100 addresses that differ like this one, how many were slips.
 *
 * @param odds - 9 reads nine to one
 * @returns a whole number from 50 to 99: neither certainty nor less than a toss
 */
export function slipsInHundred(odds: number): number {
  const share = odds === Infinity ? 1 : odds / (1 + odds);
  return Math.min(99, Math.max(50, Math.round(100 * share)));
}

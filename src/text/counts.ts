import type { Language } from "./language";
import { formatNumber } from "./language";
import type { Catalogue } from "./pack";
import type { Say } from "./sentence";

/** From here on counts are told with two significant figures. */
const EXACT_BELOW = 100;

/**
 * How many people wrote to a domain, for a sentence about records: "no entry", "1 sender",
 * "57 senders", "about 4,200 senders". That is what `learn` counts.
 */
export function senderCount(count: number, say: Say<Catalogue>, language: Language): string {
  const rounded = roundCount(count);
  // Thousands are parted here also below 10,000, except in Spanish (CLDR, minimumGroupingDigits).
  const number = formatNumber(rounded, language, language === "es" ? 10000 : 1000);
  const about = count < EXACT_BELOW ? number : say("why.about", { number });
  return say("why.senders", { count: rounded, about });
}

/** 4,236 becomes 4,200; what is below 100 stays. */
export function roundCount(count: number): number {
  if (count < EXACT_BELOW) return count;
  const step = Math.pow(10, String(Math.floor(count)).length - 2);
  return Math.round(count / step) * step;
}

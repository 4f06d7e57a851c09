/**
 * Words that are put before or behind an organisation's name to make another domain.
 *
 * Source: the words that Kintis et al. 2017 (Hiding in Plain Sight, CCS) and Chromium's
 * combosquatting heuristic name, and the legal and customary forms of company names.
 */

/** Words that ask for trust: impostors add them, organisations hardly ever to where they get mail. */
export const LURES: readonly string[] = (
  "account accounts activate active admin alert auth billing customer help invoice login " +
  "logon pay payment payments portal secure security service services signin support update " +
  "verify"
).split(" ");

/** Words that organisations add to their own names. */
const CUSTOMARY =
  "careers center cloud corp corporate email global group hq inc info international jobs " +
  "llc ltd mail my official online shop store team tech the usa us web www";

/** All of them. */
export const COMBO_WORDS: readonly string[] = LURES.concat(CUSTOMARY.split(" "));

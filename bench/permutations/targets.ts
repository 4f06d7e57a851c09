import type { Target } from "./generate";

/**
 * Thirty domains to make permutations of: the example organisations that Microsoft's documentation
 * uses, others made in their manner, and some that exist, under seventeen suffixes.
 */
export const TARGETS: readonly Target[] = [
  ["contoso", "com"],
  ["fabrikam", "com"],
  ["adatum", "com"],
  ["litware", "com"],
  ["proseware", "com"],
  ["relecloud", "com"],
  ["tailspintoys", "com"],
  ["wingtiptoys", "com"],
  ["northwindtraders", "com"],
  ["woodgrovebank", "com"],
  ["fourth-coffee", "com"],
  ["alpine-ski-house", "com"],
  ["treyresearch", "net"],
  ["vanarsdel", "net"],
  ["humanitarian", "org"],
  ["margiestravel", "org"],
  ["bellowscollege", "edu"],
  ["lamnahealth", "edu"],
  ["centcom", "mil"],
  ["southcom", "mil"],
  ["treasury", "gov"],
  ["weather", "gov"],
  ["graphicdesign", "de"],
  ["cohovineyard", "fr"],
  ["blueyonder", "nl"],
  ["lucerne", "ch"],
  ["southridge", "se"],
  ["cohowinery", "co.uk"],
  ["hokuriku-u", "ac.jp"],
  ["firstup", "com.au"],
].map(([name = "", suffix = ""]) => ({ name, suffix }));

/** Names of engines, protocols and kinds of slips, as charts and tables write them. */

/** Short enough for a chart, in the order of legends. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  "second-look": "Second Look",
  mailcheck: "mailcheck",
  "spell-checker": "email-spell-checker",
  "mailcheck-own": "mailcheck, as it comes",
  "spell-checker-own": "email-spell-checker, as it comes",
  "distance-1": "one edit",
  "distance-2": "two edits",
  lookalike: "lookalike rules",
};

/** How tables name the protocols. */
export const PROTOCOL_NAMES: Readonly<Record<string, string>> = {
  deployed: "as deployed",
  unboxed: "as unboxed",
  history: "with history",
  work: "work",
  signup: "sign-up",
  protected: "protected",
  chromium: "Chromium",
};

export interface Family {
  readonly name: string;
  readonly kinds: readonly string[];
}

/** What happened to the domain, in families of kinds large enough to be counted. */
export const FAMILIES: readonly Family[] = [
  { name: "A letter left out", kinds: ["omission"] },
  { name: "Two letters swapped", kinds: ["transposition"] },
  { name: "A letter too many", kinds: ["insertion", "insertion_key", "repetition"] },
  {
    name: "Another letter",
    kinds: ["subst_key", "subst_vowel", "subst_glyph", "subst_other", "non_ascii"],
  },
  { name: "Ending mistyped", kinds: ["tld_1", "suffix_change"] },
  { name: "A different ending", kinds: ["tld_n"] },
  { name: "Ending left out", kinds: ["bare_label"] },
  {
    name: "Dots and junk",
    kinds: ["missing_dot", "moved_dot", "extra_dot", "malformed", "prefix_junk"],
  },
  { name: "Two errors or more", kinds: ["multi2", "multi3+"] },
];

/** Longer ones are cut in tables. */
const MAX_NAME = 50;

export function quoted(domain: string): string {
  if (domain === "") return "any site";
  return `\`${domain.length > MAX_NAME ? `${domain.slice(0, MAX_NAME)}…` : domain}\``;
}

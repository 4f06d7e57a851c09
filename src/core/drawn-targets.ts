import { parseDomain } from "./domain";
import { foldings } from "./foldings";
import { isAscii } from "./punycode";
import { scriptsOf } from "./script";
import type { Domain, KnownDomain } from "./types";

/** Scripts with letters that are drawn like Latin ones. */
const LIKE_LATIN = ["Cyrillic", "Greek", "Armenian", "Cherokee"];
/** As for a suffix that one message in a hundred goes to. */
const WEIGHT = 1000;

/**
 * What a name shows that is drawn in letters of two scripts: "pаypal.com" with a Cyrillic letter.
 *
 * Registries give out no such names, and nobody types one; so the name need not be known.
 *
 * @see UTS #39, section 5.2, restriction levels
 * @see ICANN 2011, Guidelines for the Implementation of IDNs, version 3.0, item 4
 */
export function drawnTargets({ registrable, name }: Domain): readonly KnownDomain[] {
  if (isAscii(name)) return [];
  const scripts = scriptsOf(name);
  const mixed = scripts.indexOf("Latin") >= 0 && scripts.some((each) => LIKE_LATIN.includes(each));
  const [plain = ""] = mixed ? foldings(registrable) : [];
  const domain = isAscii(plain) ? parseDomain(plain) : null;
  if (domain === null || domain.name === "") return [];
  return [{ domain, source: "suffix", weight: WEIGHT, label: "" }];
}

import { probeEdits } from "./candidate-edits";
import { probeTexts } from "./candidate-texts";
import { probeTwoEdits } from "./candidate-two-edits";
import { prefixHashes } from "./hash";
import type { KnownIndex } from "./known-domains";
import type { Domain, KnownDomain } from "./types";

/** Longest host whose every edit is tried; longer ones are tried in the forms of `probeTexts`. */
const MAX_EDITED_UNITS = 64;
/** Shortest name in which two edits are looked for among all that was learned. */
const MIN_TWO_EDIT_UNITS = 9;
/** And longest: the pairs of edits grow with the square of the length. */
const MAX_TWO_EDIT_UNITS = 24;

/**
 * The known domains that the typed one may have been meant for, found from what was typed:
 * each way it could have come about is undone, and the result looked up. The cost depends on the
 * length of the host, not on how many domains were learned; of the listed ones a part is looked
 * through, see `near-listed.ts`.
 *
 * @returns each known domain once, in no order
 */
export function candidates(typed: Domain, index: KnownIndex): readonly KnownDomain[] {
  const found = new Map<string, KnownDomain>();
  const offer = (host: string): void => {
    if (host === typed.unicode || found.has(host)) return;
    const known = index.find(host);
    if (known !== null) found.set(host, known);
  };
  probeTexts(typed, index, offer);
  if (typed.unicode.length <= MAX_EDITED_UNITS) {
    const edited = target(typed, index);
    const { units } = edited;
    probeEdits(edited, index, offer);
    const worthwhile = units >= MIN_TWO_EDIT_UNITS && units <= MAX_TWO_EDIT_UNITS;
    if (worthwhile && index.learned !== null && found.size === 0) {
      probeTwoEdits(edited, index, offer);
    }
    for (const known of index.near(typed)) found.set(known.domain.unicode, known);
  }
  return [...found.values()];
}

/** A text to edit, with the labels that stand in front of it. */
export interface EditTarget {
  readonly text: string;
  /** Length of the name at the head of the text. */
  readonly units: number;
  readonly prefixes: Int32Array;
  /** "mail." or "". */
  readonly front: string;
  readonly frontPrefixes: Int32Array;
}

function target({ registrable, subdomain, name }: Domain, index: KnownIndex): EditTarget {
  const front = subdomain === "" ? "" : subdomain + ".";
  return {
    text: registrable,
    units: name.length,
    prefixes: prefixHashes(registrable, index.hash),
    front,
    frontPrefixes: prefixHashes(front, index.hash),
  };
}

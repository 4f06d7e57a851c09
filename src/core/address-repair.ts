/** Mending a malformed address, as far as there is one plausible reading. */
import { closingQuote } from "./addr-spec";
import { codePoint, isHidden, isSpace } from "./characters";
import {
  withoutCommaBehind,
  withoutDotsAtEnds,
  withoutEdgeHyphens,
  withoutPunctuationAround,
  withoutPunctuationBefore,
  withoutWrapping,
} from "./mending-edges";
import {
  commasToDots,
  gapToDot,
  longDashesToHyphens,
  oneAtSign,
  punctuationToDot,
  singleDots,
  spacesAtDots,
  spelledAtSign,
  trimmed,
} from "./mending-steps";
import type { AddressError } from "./types";

/** One fault that was mended. */
export interface Fault {
  readonly error: AddressError;
  /** Characters at fault for "hidden-character", else 1. */
  readonly count: number;
}

export interface Mended {
  /** Still to be read: what cannot be mended is left in place. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

/**
 * Mend what slips of hand and clipboards do to an address; see `mending-steps.ts` and `mending-edges.ts` for each.
 *
 * A quoted local part and an address literal are left as they are.
 *
 * @param text - an addr-spec without what may stand around it
 */
export function mend(text: string): Mended {
  const faults: Fault[] = [];
  const whole = applySteps(withoutHidden(text, faults), WHOLE, faults);
  const quoteEnd = whole.startsWith('"') ? closingQuote(whole) : -1;
  const at = quoteEnd > 0 ? whole.indexOf("@", quoteEnd) : whole.lastIndexOf("@");
  if (at < 0) return { text: whole, faults };
  const host = whole.slice(at + 1);
  const localPart = applySteps(whole.slice(0, at), quoteEnd > 0 ? QUOTED : LOCAL_PART, faults);
  const steps = /^ ?\[.*\] ?$/.test(host) ? QUOTED : HOST;
  return { text: `${localPart}@${applySteps(host, steps, faults)}`, faults };
}

/** What a step mends, and how; the same text means that there was nothing to mend. */
type Step = readonly [error: AddressError, step: (text: string) => string];

const WHOLE: readonly Step[] = [
  ["stray-character", (text) => text.replace(/[\uff20\ufe6b]/g, "@")],
  ["no-at-sign", spelledAtSign],
  ["stray-character", withoutWrapping],
  ["several-at-signs", oneAtSign],
];

const LOCAL_PART: readonly Step[] = [
  ["stray-character", withoutPunctuationBefore],
  ["stray-character", withoutCommaBehind],
  ["space", spacesAtDots],
  ["comma", commasToDots],
  ["dots", singleDots],
  ["dots", withoutDotsAtEnds],
];

const QUOTED: readonly Step[] = [["space", trimmed]];

const HOST: readonly Step[] = [
  ["stray-character", longDashesToHyphens],
  ["stray-character", withoutPunctuationAround],
  ["space", spacesAtDots],
  ["space", gapToDot],
  ["comma", commasToDots],
  ["stray-character", punctuationToDot],
  ["stray-character", withoutEdgeHyphens],
  ["dots", singleDots],
];

function applySteps(text: string, steps: readonly Step[], faults: Fault[]): string {
  let result = text;
  for (const [error, step] of steps) {
    const next = step(result);
    if (next !== result) faults.push({ error, count: 1 });
    result = next;
  }
  return result;
}

/** Every stretch of space becomes one plain space, which keeps the steps linear. */
function withoutHidden(text: string, faults: Fault[]): string {
  let kept = "";
  let count = 0;
  for (const character of text) {
    const point = codePoint(character);
    if (isHidden(point)) count++;
    else if (!isSpace(point)) kept += character;
    else if (!kept.endsWith(" ")) kept += " ";
  }
  if (count > 0) faults.push({ error: "hidden-character", count });
  return kept;
}

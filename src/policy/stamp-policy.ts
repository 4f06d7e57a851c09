import type { Policy } from "../core/policy";
import { parseSlots } from "../core/policy-slot";
import type { Stamped } from "../core/policy-slot";

/** A bundle whose slots are not as they must be: each just once, in a plain string literal. */
export class SlotError extends Error {
  override readonly name = "SlotError";
}

type SlotName = "policy" | "known";

interface Slot {
  /** Where what lies between the two marks begins and ends in the source. */
  readonly start: number;
  readonly end: number;
}

/**
 * Put a policy, and the learned domains if any, into the slots of a built bundle.
 *
 * What an earlier stamp left is replaced, so that stamping twice is as good as once. The result is
 * ASCII where the source was, and safe in any kind of string literal and inside a script element.
 *
 * @param source - text of a built bundle that holds both slots of `src/core/policy-slot.ts`
 * @param learned - packed domains, ASCII for the sake of size; left out, none are stamped
 * @returns the source with both slots filled
 * @throws SlotError naming the slot that is missing, doubled or quoted twice
 */
export function stampPolicy(source: string, policy: Policy, learned?: string): string {
  const stamped = fillSlot(source, "policy", policy);
  return fillSlot(stamped, "known", learned === undefined ? null : learned);
}

/**
 * What `stampPolicy` put into a bundle, whichever version of Second Look it is of.
 *
 * @throws SlotError naming the slot that is missing, doubled or quoted twice
 */
export function readStamp(source: string): Stamped {
  return parseSlots(slotText(source, "policy"), slotText(source, "known"));
}

function slotText(source: string, name: SlotName): string {
  const { start, end } = findSlot(source, name);
  const content = source.slice(start, end).replace(/\\(.)/g, "$1");
  return `{"<<${content}>>":0}`;
}

function fillSlot(source: string, name: SlotName, value: unknown): string {
  const { start, end } = findSlot(source, name);
  const content = inLiteral(`":${plainJson(value)},"`);
  return source.slice(0, start) + content + source.slice(end);
}

function findSlot(source: string, name: SlotName): Slot {
  const start = onlyPlace(source, `<<second-look:${name}`, name);
  const end = onlyPlace(source, `second-look:${name}>>`, name);
  const content = source.slice(start + `<<second-look:${name}`.length, end);
  if (!/^\\?":[^]*,\\?"$/.test(content)) {
    throw new SlotError(
      `The ${name} slot of this bundle is not a plain string literal: ` +
        "stamp a production build, not one whose modules are evaluated from strings.",
    );
  }
  return { start: start + `<<second-look:${name}`.length, end };
}

function onlyPlace(source: string, mark: string, name: SlotName): number {
  const at = source.indexOf(mark);
  if (at < 0) {
    throw new SlotError(`No ${name} slot in this file: it is not a bundle of Second Look.`);
  }
  if (source.indexOf(mark, at + 1) >= 0) {
    throw new SlotError(`More than one ${name} slot in this file, where there must be just one.`);
  }
  return at;
}

/**
 * JSON in ASCII without quotes, dollar signs and angle brackets of its own: those occur in JSON
 * only inside texts, where an escape may stand for them. So no value can hold a slot's mark, end a
 * literal or close a script element.
 */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /['`$<>]|[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function inLiteral(text: string): string {
  return text.replace(/[\\"]/g, "\\$&");
}

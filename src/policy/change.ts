/** Which way a change goes, seen from the sender. */
export type Direction = "stricter" | "looser" | "other" | "careful";

/** One change of a policy, in a sentence. */
export interface Change {
  readonly direction: Direction;
  readonly text: string;
}

export const stricter = (text: string): Change => ({ direction: "stricter", text });
export const looser = (text: string): Change => ({ direction: "looser", text });
export const other = (text: string): Change => ({ direction: "other", text });
export const careful = (text: string): Change => ({ direction: "careful", text });

export interface Comparison<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly both: readonly (readonly [before: T, after: T])[];
}

/** What two lists have and have not in common, in the order of the texts. */
export function compare<T>(
  from: readonly T[],
  to: readonly T[],
  keyOf: (item: T) => string,
): Comparison<T> {
  const before = new Map(from.map((item) => [keyOf(item), item]));
  const after = new Set(to.map(keyOf));
  return {
    added: to.filter((item) => !before.has(keyOf(item))),
    removed: from.filter((item) => !after.has(keyOf(item))),
    both: to.flatMap((item) => {
      const earlier = before.get(keyOf(item));
      return earlier === undefined ? [] : [[earlier, item] as const];
    }),
  };
}

/** A text of the policy that is another now; "" reads none. */
export function became(what: string, before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const shown = (text: string): string => (text === "" ? "none" : `"${text}"`);
  return [other(`${what} becomes ${shown(after)}; it was ${shown(before)}.`)];
}

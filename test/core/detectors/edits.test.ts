import fc from "fast-check";
import { oneEdit, sharedPrefixLength, twoEdits } from "../../../src/core/detectors/edits";
import type { Edit } from "../../../src/core/types";
import { distance } from "../../support/distance";

const omission = (at: number, expected: string): Edit => ({ kind: "omission", at, expected });
const insertion = (at: number, extra: string, nuance = ""): Edit => ({
  kind: "insertion",
  at,
  extra,
  repeated: nuance.includes("repeated"),
  adjacentKey: nuance.includes("key"),
});
const substitution = (at: number, expected: string, typedLetter: string, nuance = ""): Edit => ({
  kind: "substitution",
  at,
  typedLetter,
  expected,
  adjacentKey: nuance.includes("key"),
  oneBit: nuance.includes("bit"),
  vowels: nuance.includes("vowels"),
});
const transposition = (at: number, first: string, second: string): Edit => ({
  kind: "transposition",
  at,
  first,
  second,
});

const ONE: readonly (readonly [typed: string, known: string, edit: Edit | null])[] = [
  ["ontoso", "contoso", omission(0, "c")],
  ["conoso", "contoso", omission(3, "t")],
  ["contos", "contoso", omission(6, "o")],
  ["", "a", omission(0, "a")],
  // One of two equal letters: the last of the run, where the texts part.
  ["fabrikm", "fabrikam", omission(6, "a")],
  ["leter", "letter", omission(3, "t")],

  ["ccontoso", "contoso", insertion(1, "c", "repeated")],
  ["contosoo", "contoso", insertion(7, "o", "repeated")],
  ["xcontoso", "contoso", insertion(0, "x", "key")],
  ["conytoso", "contoso", insertion(3, "y", "key")],
  ["contosop", "contoso", insertion(7, "p", "key")],
  ["conqtoso", "contoso", insertion(3, "q")],
  ["contos.o", "contoso", insertion(6, ".")],
  ["a", "", insertion(0, "a")],

  ["cobtoso", "contoso", substitution(2, "n", "b", "key")],
  ["contosi", "contoso", substitution(6, "o", "i", "key vowels")],
  ["contesi", "contoso", null],
  ["conteso", "contoso", substitution(4, "o", "e", "vowels")],
  ["contoco", "contoso", substitution(5, "s", "c", "bit")],
  ["contnso", "contoso", substitution(4, "o", "n", "bit")],
  ["cknto", "conto", substitution(1, "o", "k", "key bit")],
  ["mast", "most", substitution(1, "o", "a", "vowels")],
  ["most1", "mosty", substitution(4, "y", "1")],
  ["1ook", "look", substitution(0, "l", "1")],

  ["ocntoso", "contoso", transposition(0, "c", "o")],
  ["cnotoso", "contoso", transposition(1, "o", "n")],
  ["contoos", "contoso", transposition(5, "s", "o")],

  // Equal, or further apart.
  ["contoso", "contoso", null],
  ["", "", null],
  ["cntso", "contoso", null],
  ["contosooo", "contoso", null],
  ["octnoso", "contoso", null],
  ["nocotso", "contoso", null],
  // The first and the third have changed places.
  ["notco", "conto", null],
  ["ab", "ccc", null],
];

test.each(ONE)("%p for %p", (typed, known, edit) => {
  expect(oneEdit(typed, known)).toEqual(edit);
});

const TWO: readonly (readonly [
  typed: string,
  known: string,
  edits: readonly [Edit, Edit] | null,
])[] = [
  ["cntso", "contoso", [omission(1, "o"), omission(4, "o")]],
  ["ontos", "contoso", [omission(0, "c"), omission(6, "o")]],
  ["ocntoos", "contoso", [transposition(0, "c", "o"), transposition(5, "s", "o")]],
  [
    "cobtosi",
    "contoso",
    [substitution(2, "n", "b", "key"), substitution(6, "o", "i", "key vowels")],
  ],
  ["ccontos", "contoso", [insertion(1, "c", "repeated"), omission(6, "o")]],
  ["contoco", "contoso", null],
  ["contoso", "contoso", null],
  ["cotnoso", "contoso", null],
  ["cnts", "contoso", null],
  ["xbcdefg", "abcdexyz", null],
  ["gamil", "gmail", null],
];

test.each(TWO)("%p for %p, in two", (typed, known, edits) => {
  expect(twoEdits(typed, known)).toEqual(edits);
});

const PREFIXES = [
  ["contoso", "contosi", 6],
  ["contoso", "contoso", 7],
  ["contoso", "cont", 4],
  ["cont", "contoso", 4],
  ["contoso", "fabrikam", 0],
  ["", "contoso", 0],
] as const;

test.each(PREFIXES)("%p and %p share %d", (a, b, length) => {
  expect(sharedPrefixLength(a, b)).toBe(length);
});

/** Short words of few letters meet each other often. */
const word = fc.string({ unit: fc.constantFrom(..."abco."), maxLength: 7 });

/** Undo an edit in the typed text, from its description alone. */
function undone(typed: string, edit: Edit): string {
  const head = typed.slice(0, edit.at);
  switch (edit.kind) {
    case "omission":
      return head + edit.expected + typed.slice(edit.at);
    case "insertion":
      return head + typed.slice(edit.at + 1);
    case "substitution":
      return head + edit.expected + typed.slice(edit.at + 1);
    case "transposition":
      return head + edit.first + edit.second + typed.slice(edit.at + 2);
  }
}

const INVERSE = {
  omission: "insertion",
  insertion: "omission",
  substitution: "substitution",
  transposition: "transposition",
} as const;

test("an edit, undone, gives the known text; the other way round it is the inverse kind", () => {
  let edits = 0;
  fc.assert(
    fc.property(word, word, (typed, known) => {
      const edit = oneEdit(typed, known);
      const back = oneEdit(known, typed);
      expect(back?.kind).toBe(edit === null ? undefined : INVERSE[edit.kind]);
      if (edit === null) return;
      edits += 1;
      expect(undone(typed, edit)).toBe(known);
    }),
    { numRuns: 5_000, seed: 7 },
  );
  expect(edits).toBeGreaterThan(50);
});

test("one edit and two edits are what the textbook's distance says", () => {
  const counts = [0, 0, 0];
  fc.assert(
    fc.property(word, word, (typed, known) => {
      const apart = distance(typed, known);
      expect(oneEdit(typed, known) !== null).toBe(apart === 1);
      // Overlapping edits count by the letters between: never more than the textbook allows.
      if (twoEdits(typed, known) !== null) expect(apart).toBeGreaterThanOrEqual(2);
      if (apart === 2) expect(twoEdits(typed, known)).not.toBeNull();
      if (apart < counts.length) counts[apart] = (counts[apart] ?? 0) + 1;
    }),
    { numRuns: 5_000, seed: 11 },
  );
  expect(Math.min(...counts)).toBeGreaterThan(25);
});

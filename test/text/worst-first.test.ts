import type { Finding, Verdict } from "../../src/core/types";
import { worstFirst } from "../../src/text/worst-first";
import { confusion, decision, observation, verdict } from "./sample";

const slip = (odds: number): Finding =>
  confusion("a.example", { kind: "omission", at: 0, expected: "a" }, { odds });
const ending = (typedExists: boolean): Finding =>
  confusion("a.com", {
    kind: "wrong-suffix",
    typedSuffix: "con",
    knownSuffix: "com",
    typedExists,
    typedOwner: "",
  });

const RANKED: readonly Verdict[] = [
  verdict("denied", [observation(null, { kind: "denied", entry: "x", reason: "" })], {
    action: "block",
  }),
  verdict("blocked", [slip(99)], { action: "block" }),
  verdict("lookalike", [confusion("a.mil", { kind: "homoglyph", lookalikes: [] })]),
  verdict("name", [observation(null, { kind: "display-name", shown: "x@y.example" })]),
  verdict("inside", [confusion("a.mil", { kind: "embedding", owner: "x.example" })]),
  verdict("protected", [
    confusion("a.mil", {
      kind: "protected-suffix",
      typedSuffix: "ml",
      knownSuffix: "mil",
      typedExists: true,
      typedOwner: "ml",
      knownOwner: "us-military",
    }),
  ]),
  verdict("nowhere", [ending(false)]),
  verdict("missing", [confusion("a.com", { kind: "missing-suffix", knownSuffix: "com" })], {
    field: "cc",
  }),
  verdict("malformed", [observation(null, { kind: "malformed", error: "comma", count: 1 })], {
    field: "bcc",
  }),
  verdict("certain", [slip(Infinity)], { field: "bcc" }),
  verdict("likely", [slip(50)]),
  verdict("ending", [{ ...ending(true), odds: 20 }], { field: "cc" }),
  verdict("to", [slip(10)]),
  verdict("required", [slip(10)], { field: "required" }),
  verdict("cc", [slip(10)], { field: "cc" }),
  verdict("optional", [slip(10)], { field: "optional" }),
  verdict("bcc", [slip(10)], { field: "bcc" }),
  verdict("note-lookalike", [confusion("a.mil", { kind: "homoglyph", lookalikes: [] })], {
    action: "note",
  }),
  verdict("note", [slip(99)], { action: "note" }),
];

test("the worst comes first, whatever the order was; equals keep theirs", () => {
  const names = (verdicts: readonly Verdict[]) =>
    verdicts.map(({ recipient }) => recipient.address);
  const sorted = names(RANKED);
  expect(names(worstFirst(decision(RANKED)))).toEqual(sorted);
  // Equal in all but their place: "to" and "required", "cc" and "optional".
  const backwards = sorted.slice().reverse();
  const expected = sorted.slice();
  expected.splice(12, 4, "required", "to", "optional", "cc");
  const shuffled = backwards.map((name) =>
    RANKED.find(({ recipient }) => recipient.address === name),
  );
  expect(names(worstFirst(decision(shuffled.filter((v) => v !== undefined))))).toEqual(expected);
});

test("what nothing is to be said about is left out", () => {
  expect(
    worstFirst(
      decision([
        verdict("allowed", [slip(1)], { action: "allow" }),
        verdict("group", [], { action: "prompt", unchecked: "contact-group" }),
      ]),
    ),
  ).toEqual([]);
});

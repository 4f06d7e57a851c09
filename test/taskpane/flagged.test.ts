import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Confirmation, Finding } from "../../src/core/types";
import { flaggedOf, type Flagged } from "../../src/taskpane/flagged";
import { recipient } from "../support/fake-port";
import { armyMl, checkByTable, finding, swapped } from "../support/findings";

function flagged(
  lines: readonly string[],
  table: Readonly<Record<string, readonly Finding[]>>,
  confirmed: readonly Confirmation[] = [],
): readonly Flagged[] {
  const draft = { sender: "", recipients: lines.map(recipient), unchecked: [], confirmed };
  return flaggedOf(checkByTable(table)(draft, []), confirmed, DEFAULT_POLICY);
}

const nearest = (meant: string, odds: number): Finding => swapped(meant, { odds });

describe("level", () => {
  test.each([
    [swapped("a@d.example", { action: "block" }), "blocked"],
    [swapped("a@d.example", { action: "prompt", odds: 1 }), "probable"],
    [swapped("a@d.example", { action: "note", odds: 8 }), "possible"],
    // A policy that never stops a send hides nothing of what is probable.
    [swapped("a@d.example", { action: "note", odds: 9 }), "probable"],
    [
      finding({ kind: "unknown-suffix", suffix: "corp" }, { action: "note", odds: Infinity }),
      "possible",
    ],
  ] as const)("%#", (found, level) => {
    expect(flagged(["to a@b.example"], { "a@b.example": [found] })[0]?.level).toBe(level);
  });

  test("what policy allows is no finding", () => {
    const allowed = swapped("a@d.example", { action: "allow" });
    expect(flagged(["to a@b.example"], { "a@b.example": [allowed] })).toEqual([]);
  });
});

describe("suggestions", () => {
  test.each([
    [
      "nearly as likely ones too",
      [nearest("a@c.example", 40), nearest("a@d.example", 5)],
      ["a@c.example", "a@d.example"],
    ],
    [
      "not the far less likely",
      [nearest("a@c.example", 40), nearest("a@d.example", 3)],
      ["a@c.example"],
    ],
    ["each once", [nearest("a@c.example", 40), nearest("a@c.example", 30)], ["a@c.example"]],
    [
      "a fact beside a guess",
      [nearest("a@c.example", Infinity), nearest("a@d.example", 900)],
      ["a@c.example"],
    ],
  ])("%s", (_name, findings, suggestions) => {
    expect(flagged(["to a@b.example"], { "a@b.example": findings })[0]?.suggestions).toEqual(
      suggestions,
    );
  });
});

describe("names", () => {
  test.each([
    ["to Jane Doe <a@b.example>", "Jane Doe"],
    ["to A@B.example <a@b.example>", ""],
    ["to jane@army.mil <a@b.example>", ""],
    ["to Jane (jane@army.mil) <a@b.example>", ""],
    ["to  <a@b.example>", ""],
  ])("%s", (line, name) => {
    expect(flagged([line], { "a@b.example": [nearest("a@c.example", 40)] })[0]?.name).toBe(name);
  });
});

test("equal addresses of one field are counted, by field", () => {
  const found = flagged(["to a@b.example", "cc a@b.example", "to x@y.example", "to a@b.example"], {
    "a@b.example": [nearest("a@c.example", 40)],
  });
  expect(found.map(({ field, place, at }) => [field, place, at])).toEqual([
    ["to", 0, 0],
    ["to", 1, 2],
    ["cc", 0, 0],
  ]);
});

describe("kept", () => {
  const two = [armyMl("jane@army.mil"), nearest("jane@navy.mil", 30)];
  const said = (kind: Finding["kind"], revision = 0, address = "jane@army.ml"): Confirmation => ({
    address,
    kind,
    revision,
  });

  test.each([
    ["all kinds", [said("protected-suffix"), said("transposition")], 0],
    ["one of two kinds", [said("protected-suffix")], 1],
    ["under another policy", [said("protected-suffix", 1), said("transposition", 1)], 1],
    [
      "another spelling",
      [said("protected-suffix", 0, "Jane@army.ml"), said("transposition", 0, "Jane@army.ml")],
      1,
    ],
  ])("%s", (_name, confirmed, count) => {
    expect(flagged(["to jane@army.ml"], { "jane@army.ml": two }, confirmed)).toHaveLength(count);
  });

  test("a block is never confirmed away", () => {
    const blocked = [armyMl("jane@army.mil", { action: "block" })];
    expect(
      flagged(["to jane@army.ml"], { "jane@army.ml": blocked }, [said("protected-suffix")]),
    ).toHaveLength(1);
  });
});

import { DEFAULT_POLICY, type Policy } from "../../src/core/policy";
import type { Finding } from "../../src/core/types";
import { flaggedOf, type Flagged } from "../../src/taskpane/flagged";
import { keepWay } from "../../src/taskpane/rights";
import { armyMl, checkByTable, finding, swapped } from "../support/findings";
import {
  denied,
  embedding,
  homoglyph,
  malformed,
  shown,
  undelivered,
} from "../support/findings-by-right";

const policy: Policy = { ...DEFAULT_POLICY, revision: 1 };

function flagged(address: string, ...findings: readonly Finding[]): Flagged {
  const recipient = { field: "to", displayName: "", address } as const;
  const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
  const [first] = flaggedOf(checkByTable({ [address]: findings })(draft, []), [], policy);
  if (first === undefined) throw new Error(`${address} is not flagged.`);
  return first;
}

const person = finding(
  { kind: "same-mailbox" },
  { meant: "sam@contoso.com", action: "note", source: "own" },
);

test.each([
  ["letters", flagged("ann@gmial.com", swapped("ann@gmail.com")), "at-once"],
  ["same person", flagged("sam@gmail.com", person), "at-once"],
  ["protected ending", flagged("jane@army.ml", armyMl("jane@army.mil")), "choose"],
  ["look-alike", flagged("r@\u0430rmy.mil", homoglyph), "choose"],
  ["known name inside another", flagged("r@army.mil.b.example", embedding), "choose"],
  ["name shows another", flagged("r@b.example", shown), "choose"],
  ["ending that does not exist", flagged("ann@gmail.con", undelivered), "never"],
  ["not complete", flagged("ann@gmail,com", malformed), "never"],
  ["denied", flagged("pat@rival.example", denied), "never"],
  [
    "blocked for its kind",
    flagged("jane@army.ml", armyMl("jane@army.mil", { action: "block" })),
    "never",
  ],
] as const)("keep, %s", (_name, each, way) => {
  expect(keepWay(each, policy)).toBe(way);
});

test("policy rules out keeping, by kind", () => {
  const ann = flagged("ann@gmial.com", swapped("ann@gmail.com"));
  const never = { ...policy, keep: { reasonFor: [], notFor: ["transposition"] } } as const;
  expect(keepWay(ann, never)).toBe("never");
});

import { planMove, planRemove, planReplace, planUndo } from "../../src/outlook/plan";
import type { Change, Plan } from "../../src/outlook/plan";
import type { Lists } from "../../src/outlook/entry-lists";
import type { RecipientField } from "../../src/core/types";

/** "Ann <a@x>" or "a@x". */
function lists(fields: Partial<Record<RecipientField, readonly string[]>>): Lists {
  return new Map(
    Object.entries(fields).map(([field, texts]) => [
      field as RecipientField,
      texts.map((text) => {
        const [, name, address] = /^(.+) <(.+)>$/.exec(text) ?? [text, text, text];
        return { displayName: String(name), address: String(address) };
      }),
    ]),
  );
}

function told(plan: Plan): unknown {
  if ("changedAddress" in plan) return plan.changedAddress;
  return Object.fromEntries(
    [...plan.next].map(([field, list]) => [
      field,
      list.map(({ displayName, address }) =>
        displayName === address ? address : displayName + " <" + address + ">",
      ),
    ]),
  );
}

function changesOf(plan: Plan): readonly Change[] {
  if ("changedAddress" in plan) throw new Error("refused: " + plan.changedAddress);
  return plan.changes;
}

const to = (address: string, place = 0) => ({ field: "to", address, place }) as const;

const REPLACED = [
  // list, wrong address and its number among equals, new address, list after
  [["Ann <a@army.ml>", "b@x"], ["a@army.ml", 0], "a@army.mil", ["Ann <a@army.mil>", "b@x"]],
  [["a@army.ml"], ["a@army.ml", 0], "a@army.mil", ["a@army.mil"]],
  [["b@x", "A@army.ml", "c@x"], ["A@army.ml", 0], "a@army.mil", ["b@x", "a@army.mil", "c@x"]],
  [["Ann <a@y> <a@y>"], ["a@y", 0], "a@z", ["Ann <a@z>"]],
  [["Ann (a@y)"], ["Ann (a@y)", 0], "a@z", ["Ann <a@z>"]],
  [["a@y", "b@x", "Ann <a@y>"], ["a@y", 1], "a@z", ["a@y", "b@x", "Ann <a@z>"]],

  // The new address is there already: the wrong one goes.
  [["a@y", "Ann <A@Z>"], ["a@y", 0], "a@z", ["Ann <A@Z>"]],
  [["A@army.ml", "b@x"], ["A@army.ml", 0], "a@ARMY.ml", ["a@ARMY.ml", "b@x"]],

  // Not as it was.
  [["a@z"], ["a@y", 0], "a@z", "a@y"],
  [["a@y"], ["A@y", 0], "a@z", "A@y"],
  [["a@y"], ["a@y", 1], "a@z", "a@y"],
  [[], ["a@y", 0], "a@z", "a@y"],
] as const;

test.each(REPLACED)("%j: replace %j by %s", (list, [address, place], corrected, expected) => {
  const plan = planReplace(lists({ to: list }), [{ ...to(address, place), corrected }]);
  expect(told(plan)).toEqual(typeof expected === "string" ? expected : { to: expected });
});

test("a group is replaced at once, each in its place", () => {
  const before = lists({ to: ["a@y", "b@x", "c@y", "a@y"], cc: ["d@y"] });
  const plan = planReplace(before, [
    { ...to("a@y", 1), corrected: "a2@z" },
    { ...to("a@y", 0), corrected: "a1@z" },
    { ...to("c@y"), corrected: "a1@z" },
    { field: "cc", address: "d@y", place: 0, corrected: "a1@z" },
  ]);
  expect(told(plan)).toEqual({ to: ["a1@z", "b@x", "a2@z"], cc: ["a1@z"] });
  expect(changesOf(plan).map(({ kind, at }) => [kind, at])).toEqual([
    ["replaced", 3],
    ["replaced", 0],
    ["merged", 2],
    ["replaced", 0],
  ]);
});

test("one of a group that is not as it was stops all", () => {
  const plan = planReplace(lists({ to: ["a@y", "b@y"] }), [
    { ...to("a@y"), corrected: "a@z" },
    { ...to("gone@y"), corrected: "gone@z" },
  ]);
  expect(told(plan)).toBe("gone@y");
});

test("remove takes out one of two equals", () => {
  expect(told(planRemove(lists({ to: ["Ann <a@y>", "a@y"] }), to("a@y", 0)))).toEqual({
    to: ["a@y"],
  });
});

const MOVED = [
  // Bcc before, Bcc after, what is told
  [[], ["Ann <a@y>"], "moved"],
  [["b@x"], ["b@x", "Ann <a@y>"], "moved"],
  [["A@Y"], ["A@Y"], "merged"],
] as const;

test.each(MOVED)("move into Bcc that holds %j", (bcc, after, kind) => {
  const plan = planMove(lists({ bcc, to: ["Ann <a@y>", "c@x"] }), to("a@y"), "bcc");
  expect(told(plan)).toEqual({ bcc: after, to: ["c@x"] });
  expect(changesOf(plan).map((change) => change.kind)).toEqual([kind]);
});

test("no move of a recipient that is gone meanwhile", () => {
  expect(told(planMove(lists({ to: ["c@x"], bcc: [] }), to("a@y"), "bcc"))).toBe("a@y");
});

describe("undo", () => {
  const before = { to: ["Ann <a@y>", "b@x", "c@y"] };
  const replaced = changesOf(
    planReplace(lists(before), [
      { ...to("a@y"), corrected: "a@z" },
      { ...to("c@y"), corrected: "c@z" },
    ]),
  );

  const UNDONE = [
    // as it is now, as it is then
    [
      ["Ann <a@z>", "b@x", "c@z"],
      ["Ann <a@y>", "b@x", "c@y"],
    ],
    [
      ["new@x", "c@z", "Ann <A@Z>"],
      ["new@x", "c@y", "Ann <a@y>"],
    ],
    [["Ann <a@z>", "b@x"], "c@y"],
    [["Ann <a@y>", "b@x", "c@z"], "a@y"],
  ] as const;

  test.each(UNDONE)("a replaced group in %j", (now, expected) => {
    const plan = planUndo(lists({ to: now }), replaced);
    expect(told(plan)).toEqual(typeof expected === "string" ? expected : { to: expected });
  });

  const RETURNED = [
    // as it is now, as it is then
    [
      ["a@x", "c@x"],
      ["a@x", "b@y", "c@x"],
    ],
    [["a@x"], ["a@x", "b@y"]],
    [[], ["b@y"]],
    [
      ["new@x", "a@x", "c@x"],
      ["new@x", "b@y", "a@x", "c@x"],
    ],
    // Put back by hand meanwhile.
    [["a@x", "c@x", "B@y"], "b@y"],
  ] as const;

  test.each(RETURNED)("a removed one into %j", (now, expected) => {
    const { changes } = {
      changes: changesOf(planRemove(lists({ to: ["a@x", "b@y", "c@x"] }), to("b@y"))),
    };
    const plan = planUndo(lists({ to: now }), changes);
    expect(told(plan)).toEqual(typeof expected === "string" ? expected : { to: expected });
  });

  test("one of two equals returns to its place", () => {
    const changes = changesOf(planRemove(lists({ to: ["Ann <a@y>", "b@x", "a@y"] }), to("a@y", 0)));
    expect(told(planUndo(lists({ to: ["b@x", "a@y"] }), changes))).toEqual({
      to: ["Ann <a@y>", "b@x", "a@y"],
    });
  });

  test("a group of which two were merged returns whole", () => {
    const list = ["z@z", "a@y", "b@x", "a@y", "c@y"];
    const changes = changesOf(
      planReplace(lists({ to: list }), [
        { ...to("a@y", 1), corrected: "z@z" },
        { ...to("c@y"), corrected: "c@z" },
        { ...to("a@y", 0), corrected: "z@z" },
      ]),
    );
    expect(told(planUndo(lists({ to: ["z@z", "b@x", "c@z"] }), changes))).toEqual({ to: list });
  });

  test("a moved one returns, and undoing the undoing moves it again", () => {
    const moved = changesOf(
      planMove(lists({ bcc: ["d@x"], to: ["a@y", "c@x"] }), to("a@y"), "bcc"),
    );
    const now = lists({ bcc: ["d@x", "a@y"], to: ["c@x"] });
    expect(told(planUndo(now, moved))).toEqual({ bcc: ["d@x"], to: ["a@y", "c@x"] });
    expect(told(planUndo(lists({ bcc: ["d@x"], to: ["c@x"] }), moved))).toBe("a@y");
  });
});

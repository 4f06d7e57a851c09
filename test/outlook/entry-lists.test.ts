import {
  addedByHand,
  addressesIn,
  addressesOut,
  groupNames,
  isComplete,
  journalOf,
  locate,
} from "../../src/outlook/entry-lists";
import type { Entry } from "../../src/outlook/stored";

const e = (address: string, displayName = address): Entry => ({ address, displayName });

test("locate counts among exact equals", () => {
  const list = [e("a@x"), e("A@x"), e("a@x", "Ann")];
  expect([locate(list, "a@x", 0), locate(list, "a@x", 1), locate(list, "a@x", 2)]).toEqual([
    0, 2, -1,
  ]);
  expect(locate(list, "b@x", 0)).toBe(-1);
});

test("the journal of a change holds what goes and what comes", () => {
  const former = [e("a@x"), e("b@y", "Bob"), e("a@x"), e("c@x")];
  const next = [e("a@x"), e("b@z", "Bob"), e("c@x")];
  const journal = journalOf("to", former, next);
  expect(journal).toEqual({ field: "to", former, removed: [1, 2], added: [e("b@z", "Bob")] });
  // One of two equals is removed: the address stays.
  expect(addressesOut(journal)).toEqual(["b@y"]);
  expect(addressesIn(journal)).toEqual(["b@z"]);
});

const COMPLETE = [
  // found, wanted, must be gone, complete
  [["a@x", "b@x"], ["a@x", "b@x"], [], true],
  [["b@x", "A@X"], ["a@x", "b@x"], [], true],
  [["a@x"], ["a@x", "b@x"], [], false],
  [[], [], [], true],
  [["a@x", "byhand@x"], ["a@x"], ["b@y"], true],
  [["a@x", "B@y"], ["a@x"], ["b@y"], false],
] as const;

test.each(COMPLETE)("%j for %j without %j: %p", (found, wanted, unwanted, complete) => {
  const list = (addresses: readonly string[]) => addresses.map((address) => e(address));
  expect(isComplete(list(found), list(wanted), unwanted)).toBe(complete);
});

test("an X.500 name that became an address is told by its display name", () => {
  const wanted = [e("/o=Org/cn=jane", "Jane Doe"), e("b@x", "Bob")];
  expect(isComplete([e("jane@org.example", "Jane Doe"), e("b@x", "Bob")], wanted, [])).toBe(true);
  expect(isComplete([e("b@x", "Jane Doe")], wanted, [])).toBe(false);
  expect(isComplete([e("jane@org.example", "Jane"), e("b@x", "Bob")], wanted, [])).toBe(false);
  expect(isComplete([e("c@x", ""), e("b@x")], [e("/o=Org/cn=c", ""), e("b@x")], [])).toBe(false);
});

test("what was added by hand is neither former nor new", () => {
  const journal = journalOf("to", [e("a@y"), e("b@x")], [e("a@z"), e("b@x")]);
  expect(addedByHand([e("A@Z"), e("byhand@x"), e("b@x")], journal)).toEqual([e("byhand@x")]);
});

test("contact groups are entries without an address", () => {
  expect(groupNames([e("a@x"), e("", "Project Falcon"), e("", "")])).toEqual([
    "Project Falcon",
    "",
  ]);
});

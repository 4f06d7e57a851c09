import {
  addedByHand,
  groupNames,
  isChanged,
  isRestored,
  isTooLong,
  isUntouched,
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
  expect(journalOf("to", former, next)).toEqual({
    field: "to",
    former,
    removed: [1, 2],
    added: [e("b@z", "Bob")],
  });
});

const list = (text: string) =>
  text
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => e(address));

const FOUND = [
  // before, after, as re-read, whether it is the list after, or the one before
  ["a@y b@x", "a@z b@x", "a@z b@x", true, false],
  ["a@y b@x", "a@z b@x", "B@X A@Z", true, false],
  ["a@y b@x", "a@z b@x", "a@z b@x byhand@x", true, false],
  ["a@y b@x", "a@z b@x", "a@y b@x", false, true],
  ["a@y b@x", "a@z b@x", "a@y b@x byhand@x", false, true],
  ["a@y b@x", "a@z b@x", "a@z", false, false],
  ["a@y b@x", "a@z b@x", "a@y a@z b@x", false, false],
  ["a@y b@x", "a@z b@x", "", false, false],
  ["a@y", "", "", true, false],

  // One of two equals goes.
  ["a@y a@y", "a@y", "a@y", true, true],
  ["a@y a@y", "a@y", "a@y a@y", false, true],
  ["a@y a@y", "a@y", "", false, false],

  // One becomes equal to another.
  ["a@y", "a@y A@Y", "a@y a@y", true, false],
  ["A@y", "a@y", "a@y", true, true],
] as const;

test.each(FOUND)("from %j to %j, found %j", (before, after, found, changed, restored) => {
  const journal = journalOf("to", list(before), list(after));
  expect([isChanged(list(found), journal), isRestored(list(found), journal)]).toEqual([
    changed,
    restored,
  ]);
});

const UNTOUCHED = [
  // as re-read, untouched
  ["a@y b@x", true],
  ["A@Y b@x byhand@x", true],
  ["b@x a@y", false],
  ["a@y", false],
  ["a@z b@x", false],
  ["a@y b@x a@z", false],
] as const;

test.each(UNTOUCHED)("from a@y b@x, found %j: untouched %p", (found, untouched) => {
  const journal = journalOf("to", list("a@y b@x"), list("a@z b@x"));
  expect(isUntouched(list(found), journal)).toBe(untouched);
});

test("an X.500 name that became an address is told by its display name", () => {
  const former = [e("/o=Org/cn=jane", "Jane Doe"), e("b@y", "Bob")];
  const journal = journalOf("to", former, [e("/o=Org/cn=jane", "Jane Doe"), e("b@x", "Bob")]);
  const changed = (...found: readonly Entry[]) => isChanged(found, journal);
  expect(changed(e("jane@org.example", "Jane Doe"), e("b@x", "Bob"))).toBe(true);
  expect(changed(e("b@x", "Jane Doe"))).toBe(false);
  expect(changed(e("jane@org.example", "Jane"), e("b@x", "Bob"))).toBe(false);
  const nameless = journalOf("to", [e("/o=Org/cn=c", ""), e("b@y")], [e("/o=Org/cn=c", "")]);
  expect(isChanged([e("c@x", "")], nameless)).toBe(false);
});

test("another person of the same name is not taken for one who is missing", () => {
  const former = [e("ann@x", "Ann Lee"), e("b@y")];
  const journal = journalOf("to", former, [e("ann@x", "Ann Lee"), e("b@x")]);
  expect(isChanged([e("ann@x", "Ann Lee"), e("b@x")], journal)).toBe(true);
  expect(isChanged([e("ann@z", "Ann Lee"), e("b@x")], journal)).toBe(false);
});

test("what was added by hand is neither former nor new", () => {
  const journal = journalOf("to", [e("a@y"), e("b@x")], [e("a@z"), e("b@x")]);
  expect(addedByHand([e("A@Z"), e("byhand@x"), e("b@x")], journal)).toEqual([e("byhand@x")]);
});

test.each([
  ["a".repeat(571), "", false],
  ["a".repeat(572), "", true],
  ["a@x", "A".repeat(255), false],
  ["a@x", "A".repeat(256), true],
])("too long to be taken back, case %#", (address, name, tooLong) => {
  expect(isTooLong({ address, displayName: name })).toBe(tooLong);
});

test("contact groups are entries without an address", () => {
  expect(groupNames([e("a@x"), e("", "Project Falcon"), e("", "")])).toEqual([
    "Project Falcon",
    "",
  ]);
});

import type { FieldEntry } from "../../../simulator/host";
import { contactGroup, mailbox, unresolved } from "../../../simulator/host";
import { entryText, isList, readRecipients } from "../../../simulator/page/recipient-text";

const CASES: readonly (readonly [string, readonly FieldEntry[]])[] = [
  ["", []],
  [" ; , \n ", []],
  ["jane@army.ml", [mailbox("jane@army.ml")]],
  ["  jane@army.ml  ", [mailbox("jane@army.ml")]],
  ["Jane Doe <jane@army.ml>", [mailbox("jane@army.ml", "Jane Doe")]],
  ["<jane@army.ml>", [mailbox("jane@army.ml")]],
  ['"Doe, Jane" <jane@army.ml>', [mailbox("jane@army.ml", "Doe, Jane")]],
  ['"Jane \\"J\\" Doe" <jane@army.ml>', [mailbox("jane@army.ml", 'Jane "J" Doe')]],
  ["a@x.com;b@y.com", [mailbox("a@x.com"), mailbox("b@y.com")]],
  ["a@x.com, b@y.com", [mailbox("a@x.com"), mailbox("b@y.com")]],
  ["a@x.com\r\nb@y.com\n", [mailbox("a@x.com"), mailbox("b@y.com")]],
  [
    "Doe, Jane <jane@x.com>; Baker, Tom <tom@y.com>",
    [mailbox("jane@x.com", "Doe, Jane"), mailbox("tom@y.com", "Baker, Tom")],
  ],
  ["a@x.com, Tom <tom@y.com>", [mailbox("a@x.com"), mailbox("tom@y.com", "Tom")]],
  ["<a@x.com\nb@y.com", [unresolved("<a@x.com"), mailbox("b@y.com")]],
  ["Maria", [unresolved("Maria")]],
  ["Maria, Tom", [unresolved("Maria"), unresolved("Tom")]],
  ["maria@", [unresolved("maria@")]],
  ["@army.ml", [unresolved("@army.ml")]],
  ["Maria <maria>", [unresolved("Maria <maria>")]],
  ["conference TEAM", [contactGroup("Conference team")]],
  ["jane@army..mil", [mailbox("jane@army..mil")]],
  ["/o=ExchangeLabs/cn=sam", [mailbox("/o=ExchangeLabs/cn=sam")]],
];

test.each(CASES)("%j becomes recipients", (text, entries) => {
  expect(readRecipients(text)).toEqual(entries);
});

test.each([
  ["jane@army.ml", false],
  ["Doe, Jane <jane@army.ml>", false],
  ["a@x.com, b@y.com", true],
  ["a@x.com\n", false],
  ["a@x.com;", true],
  ["Maria", false],
])("%j is a list: %s", (text, list) => {
  expect(isList(text)).toBe(list);
});

test.each([
  [mailbox("jane@army.ml"), "jane@army.ml"],
  [mailbox("jane@army.ml", "jane@army.ml"), "jane@army.ml"],
  [mailbox("jane@army.ml", "Jane Doe"), "Jane Doe <jane@army.ml>"],
  [mailbox("jane@army.ml", "Doe, Jane"), '"Doe, Jane" <jane@army.ml>'],
  [contactGroup("Conference team"), "Conference team"],
  [unresolved("Maria"), "Maria"],
])("%j is edited as %s", (entry, text) => {
  expect(entryText(entry)).toBe(text);
});

import { formatTrustFile, parseTrustFile } from "../../src/taskpane/trust-file";

const ENTRIES = [
  { entry: "sam@gmail.com", added: "2026-03-12" },
  { entry: "contoso.co", added: "" },
];

test("what is written is read again", () => {
  expect(parseTrustFile(formatTrustFile(ENTRIES))).toEqual(ENTRIES);
});

test.each([
  ["not JSON", "contoso.com"],
  ["no object", "[]"],
  ["no entries", '{"version":1}'],
  ["another version", '{"version":2,"entries":[]}'],
  ["entries that are no rows", '{"version":1,"entries":["contoso.com"]}'],
  ["an entry that is neither address nor domain", '{"version":1,"entries":[{"entry":"a b"}]}'],
  ["an entry that is an @ alone", '{"version":1,"entries":[{"entry":"@"}]}'],
])("refused as a whole: %s", (_name, text) => {
  expect(parseTrustFile(text)).toBeNull();
});

test("a day that is none is left out", () => {
  const text = '{"version":1,"entries":[{"entry":" contoso.com ","added":"<b>"}]}';
  expect(parseTrustFile(text)).toEqual([{ entry: "contoso.com", added: "" }]);
});

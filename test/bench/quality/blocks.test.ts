import { markdownTable, replaceBlocks } from "../../../bench/quality/blocks";

const DOCUMENT = "# A\n<!-- figures: one -->\nold\n<!-- end of figures -->\nB\n";

test("what stands between the comments is replaced, and nothing else", () => {
  expect(replaceBlocks(DOCUMENT, new Map([["one", "new"]]))).toBe(
    "# A\n<!-- figures: one -->\n\nnew\n\n<!-- end of figures -->\nB\n",
  );
});

test("what was not measured stays", () => {
  expect(replaceBlocks(DOCUMENT, new Map([["one", null]]))).toBe(DOCUMENT);
});

const MISTAKES = [
  ["no text for a place", DOCUMENT, [], /No figures are made for "one"/],
  ["no place for a text", DOCUMENT, ["one", "two"], /No place for two/],
  ["not closed", "<!-- figures: one -->\n", ["one"], /"one" is not closed/],
  [
    "one within the other",
    "<!-- figures: one -->\n<!-- figures: two -->\n<!-- end of figures -->",
    ["one", "two"],
    /"one" is not closed before "two"/,
  ],
] as const;

test.each(MISTAKES)("%s is refused", (_what, document, names, message) => {
  const blocks = new Map(names.map((name) => [name, "text"]));
  expect(() => replaceBlocks(document, blocks)).toThrow(message);
});

test("a table keeps its columns, whatever is in a cell", () => {
  expect(
    markdownTable([
      ["a", "b"],
      ["x|y", "1"],
    ]),
  ).toBe("| a | b |\n| --- | ---: |\n| x\\|y | 1 |");
});

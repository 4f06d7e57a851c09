import { csvRows } from "../../src/cli/csv-rows";

const CASES = [
  ["commas", "army.ml,Yes,Mali", ["army.ml", "Yes", "Mali"]],
  ["semicolons", "army.ml;Yes;Mali", ["army.ml", "Yes", "Mali"]],
  ["tabs", "army.ml\tYes\tMali", ["army.ml", "Yes", "Mali"]],
  ["one column", "army.ml\nnavy.ml", ["army.ml"]],
  [
    "semicolons, and more commas in free text",
    "@army.ml;Yes;Achtung, das ist Mali, nicht das Militär.",
    ["@army.ml", "Yes", "Achtung, das ist Mali, nicht das Militär."],
  ],
  [
    "commas, and more semicolons in quotation marks",
    '@army.ml,Yes,"Mali; not the military; really; look"',
    ["@army.ml", "Yes", "Mali; not the military; really; look"],
  ],
  [
    "semicolons, and a comma in the first cell, which is in quotation marks",
    '"Litware, ""the"" firm";litware.example',
    ['Litware, "the" firm', "litware.example"],
  ],
  [
    "semicolons, and a first cell over two lines with a comma in each",
    '"Litware, Inc.\n(Mali, West Africa)";litware.example\nx;y',
    ["Litware, Inc.\n(Mali, West Africa)", "litware.example"],
  ],
  [
    "semicolons, and commas only behind the first cell over two lines",
    '"Litware\r\nInc.";"Mali, West";litware.example',
    ["Litware\r\nInc.", "Mali, West", "litware.example"],
  ],
  ["semicolons below an empty line", "\r\nDomain;Name", ["Domain", "Name"]],
  ["an empty first cell before a tab", "\tName", ["", "Name"]],
  ["the line of Windows PowerShell", "#TYPE a,b,c\r\nDomain;Name", ["Domain", "Name"]],
] as const;

test.each(CASES)("the first row of a table: %s", (_, text, cells) => {
  expect(csvRows("list.csv", text)[0]?.cells).toEqual(cells);
});

test("a stray quotation mark in front of a long list is told as such", () => {
  const text = '"domain,"count"\n' + '"example.com","5"\n'.repeat(1_600_000);
  expect(() => csvRows("known.csv", text)).toThrow(
    "known.csv:1: a quotation mark stands in the midst of a cell. Take it out.",
  );
});

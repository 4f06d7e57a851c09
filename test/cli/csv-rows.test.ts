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
  ["the line of Windows PowerShell", "#TYPE a,b,c\r\nDomain;Name", ["Domain", "Name"]],
] as const;

test.each(CASES)("the first row of a table: %s", (_, text, cells) => {
  expect(csvRows("list.csv", text)[0]?.cells).toEqual(cells);
});

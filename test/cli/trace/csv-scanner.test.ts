import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { createCsvScanner } from "../../../src/cli/trace/csv-scanner";

function scan(parts: readonly string[], delimiter = ","): readonly (readonly string[])[] {
  const records: string[][] = [];
  const scanner = createCsvScanner({
    delimiter,
    unitBytes: 1,
    firstByte: 0,
    onRecord: (record) => {
      records.push(Array.from({ length: record.size }, (_, index) => record.cell(index)));
    },
  });
  for (const part of parts) scanner.push(part);
  scanner.end();
  return records;
}

test.each([
  [
    "LF and CRLF",
    "a,b\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["no last line end", "a,b", [["a", "b"]]],
  [
    "empty cells",
    ",\n,,\n",
    [
      ["", ""],
      ["", "", ""],
    ],
  ],
  ["blank lines are no records", "\n\r\na\n\n", [["a"]]],
  ["quoted", '"a","b, c"\r\n', [["a", "b, c"]]],
  ["quotes doubled", '"a ""b"""\n', [['a "b"']]],
  ["a line end within quotes", '"a\nb",c\n', [["a\nb", "c"]]],
  ["quotes within a cell that does not begin so", 'a "b" c,d"\n', [['a "b" c', 'd"']]],
  ["nothing in quotes", '"",""\n', [["", ""]]],
  ["what follows a quote breaks the line, not the next", '"a"b,c\nd\n', [[], ["d"]]],
  ["a lone CR is a letter", "a\rb,c\n", [["a\rb", "c"]]],
] as const)("%s", (_, text, records) => {
  expect(scan([text])).toEqual(records);
  expect(scan(text.split(""))).toEqual(records);
});

test("reads what csv-parse reads, however it is cut into parts", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "b", '"', ",", ";", "\n", "é", " ") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(",", ";"),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 9 }),
      (rows, delimiter, lineEnd, partChars) => {
        const text = rows
          .map((cells) => cells.map((each) => (/[",;\n]/.test(each) ? quoted(each) : each)))
          .map((cells) => cells.join(delimiter) + lineEnd)
          .join("");
        const parts = text.match(new RegExp(`[^]{1,${partChars}}`, "g")) ?? [];
        const known = parse(text, { delimiter, relax_column_count: true }) as string[][];
        expect(scan(parts, delimiter)).toEqual(known);
      },
    ),
  );
});

describe("a quotation that is never closed", () => {
  const LINE = `${"x".repeat(99)}\n`;
  const BLOCK = `"a\n${LINE.repeat(11_000)}`;

  test("costs its line, once it is longer than any record", () => {
    expect(scan([BLOCK, "b\n"])).toHaveLength(11_002);
    expect(scan([BLOCK, "b\n"])[0]).toEqual([]);
  });

  test("ends it all where there are many: memory is not for them", () => {
    const blocks = Array.from({ length: 21 }, () => BLOCK);
    expect(() => scan(blocks)).toThrow("quotation marks are opened and never closed.");
  });
});

import type { CliIo } from "../../src/cli/io";
import { readKnownFile } from "../../src/cli/known-file";
import { memoryIo } from "../support/cli-io";

function ioWith(...parts: readonly (string | Buffer)[]): CliIo {
  async function* openFile(): AsyncGenerator<Uint8Array> {
    for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
  }
  return { ...memoryIo(), openFile };
}

const GOOD = [
  [
    "plain",
    "army.mil,4200\nnavy.mil,7\n",
    [
      ["army.mil", 4200],
      ["navy.mil", 7],
    ],
  ],
  ["a header", "domain,count\narmy.mil,4200\n", [["army.mil", 4200]]],
  [
    "a header with more columns",
    "count,first seen,Domain\n7,2026-01-02,navy.mil\n",
    [["navy.mil", 7]],
  ],
  ["a mark, CRLF, blank lines", "\ufeffdomain,count\r\n\r\narmy.mil,1\r\n\r\n", [["army.mil", 1]]],
  ["quotes and spaces", '"army.mil" , "42"\n', [["army.mil", 42]]],
  ["semicolons", "army.mil;42\n", [["army.mil", 42]]],
  ["tabs", "army.mil\t42\n", [["army.mil", 42]]],
  ["no last line end", "army.mil,42", [["army.mil", 42]]],
  ["an empty file", "", []],
  ["a header alone", "domain,count\n", []],
] as const;

test.each(GOOD)("%s", async (_, text, rows) => {
  expect(await readKnownFile(ioWith(text), "known.csv")).toEqual(rows);
});

test("a row across chunks", async () => {
  expect(await readKnownFile(ioWith("army.m", "il,4", "2\n"), "known.csv")).toEqual([
    ["army.mil", 42],
  ]);
});

const TABLE = "domain,count\r\nbücher.example,42\r\n";

test.each([
  ["UTF-8", Buffer.from(TABLE)],
  ["UTF-16, as Windows PowerShell writes it", Buffer.from(`\ufeff${TABLE}`, "utf16le")],
  ["UTF-16 without its mark", Buffer.from(TABLE, "utf16le")],
  ["Windows-1252, as Excel saves a CSV", Buffer.from(TABLE, "latin1")],
])("%s", async (_encoding, bytes) => {
  expect(await readKnownFile(ioWith(bytes), "known.csv")).toEqual([["bücher.example", 42]]);
});

const BAD = [
  [
    "one column",
    "army.mil\n",
    "known.csv:1: 1 column, where there must be two. Write: example.com,42",
  ],
  [
    "three columns",
    "army.mil,1,x\n",
    "known.csv:1: 3 columns, where there must be two. Write: example.com,42",
  ],
  [
    "an address",
    "a.mil,1\njane@army.mil,1\n",
    'known.csv:2: "jane@army.mil" is an address. Write its domain alone.',
  ],
  [
    "no domain",
    "domain,count\n\nar my,1\n",
    'known.csv:3: "ar my" is not a domain. Correct it or take the line out.',
  ],
  ["no count", "army.mil,\n", 'known.csv:1: "" is not a count. Write a whole number from 1.'],
  ["zero", "army.mil,0\n", 'known.csv:1: "0" is not a count. Write a whole number from 1.'],
  [
    "a fraction",
    "army.mil,1.5\n",
    'known.csv:1: "1.5" is not a count. Write a whole number from 1.',
  ],
  ["a negative", "army.mil,-1\n", 'known.csv:1: "-1" is not a count. Write a whole number from 1.'],
  ["an open quote", 'a.mil,1\n"army.mil,1\n', "known.csv:2: a quotation mark is never closed."],
  [
    "an open quote above other lines",
    'a.mil,1\n"army.mil,1\nb.mil,1\nc.mil,1\n',
    "known.csv:2: a quotation mark is never closed.",
  ],
  [
    "an open quote below empty lines",
    'a.mil,1\r\n\r\n \r\n"army.mil,1\r\nb.mil,1\r\n',
    "known.csv:4: a quotation mark is never closed.",
  ],
  [
    "an open quote behind others",
    '"a.mil","1"\n"b\n""c""\n",""\n\n"d.mil","1\n',
    "known.csv:6: a quotation mark is never closed.",
  ],
  [
    "an open quote far above",
    `a.mil,1\n\n"${"b.mil,1\n".repeat(20_000)}`,
    "known.csv:3: this line is far too long. Is a quotation mark missing?",
  ],
  [
    "a stray quote",
    'a.mil,1\nar"my.mil,1\n',
    "known.csv:2: a quotation mark stands in the midst of a cell.",
  ],
  [
    "a long text in quotes",
    `a.mil,1\n"${"x,".repeat(60_000)}",1\n`,
    "known.csv:2: this line is far too long. Is a quotation mark missing?",
  ],
] as const;

test.each(BAD)("%s: refused with file, line and remedy", async (_, text, message) => {
  await expect(readKnownFile(ioWith(text), "known.csv")).rejects.toThrow(message);
});

test("the line of PowerShell is counted, and what follows it is read", async () => {
  const typed = "#TYPE Selected.Row\r\ndomain,count\r\n";
  expect(await readKnownFile(ioWith(`${typed}a.mil,1\r\n`), "k.csv")).toEqual([["a.mil", 1]]);
  for (const [line, fault] of [
    ['a"b.mil,1', "a quotation mark stands in the midst of a cell"],
    ['"b.mil,1', "a quotation mark is never closed"],
    ["b.mil,0", '"0" is not a count'],
  ])
    await expect(readKnownFile(ioWith(`${typed}${line}\r\n`), "k.csv")).rejects.toThrow(
      `k.csv:3: ${fault}`,
    );
});

test("every bad row is named, up to ten", async () => {
  const text = "army.mil,0\n".repeat(12);
  const error = await readKnownFile(ioWith(text), "k.csv").catch((caught: unknown) => caught);
  const lines = String((error as Error).message).split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[9]).toBe('k.csv:10: "0" is not a count. Write a whole number from 1.');
  expect(lines[10]).toBe("2 more lines like these.");
});

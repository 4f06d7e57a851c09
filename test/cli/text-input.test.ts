import { lineBatches, MAX_BATCH_LINES, MAX_LINE_CHARS, readText } from "../../src/cli/text-input";

async function* chunks(
  ...parts: readonly (string | Uint8Array)[]
): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield part;
}

async function linesOf(...parts: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of lineBatches(chunks(...parts), "input")) lines.push(...batch);
  return lines;
}

async function* fileOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ["LF", ["a\nb\n"], ["a", "b"]],
  ["CRLF", ["a\r\nb\r\n"], ["a", "b"]],
  ["no end", ["a\nb"], ["a", "b"]],
  ["blank lines stay", ["a\n\nb\n"], ["a", "", "b"]],
  ["a line across chunks", ["ja", "ne@army", ".ml\nb"], ["jane@army.ml", "b"]],
  ["CRLF across chunks", ["a\r", "\nb"], ["a", "b"]],
  ["a mark in text", ["\ufeffa\nb"], ["a", "b"]],
  ["a mark in bytes", [bytes(0xef, 0xbb, 0xbf, 0x61)], ["a"]],
  ["a letter across chunks", [bytes(0xc3), bytes(0xa9, 0x0a)], ["é"]],
  ["bytes that are no text", [bytes(0x61, 0xff, 0x62)], ["a\ufffdb"]],
  [
    "UTF-16, as PowerShell writes it",
    [bytes(0xff, 0xfe, 0x61, 0, 0x0d, 0), bytes(0x0a, 0, 0x62, 0)],
    ["a", "b"],
  ],
  ["UTF-16, the other way", [bytes(0xfe, 0xff, 0, 0x61)], ["a"]],
  ["nothing", [], []],
  ["empty chunks", ["", bytes(), "a"], ["a"]],
])("%s", async (_, parts, lines) => {
  expect(await linesOf(...parts)).toEqual(lines);
});

test("a chunk of many lines comes in batches", async () => {
  const sizes: number[] = [];
  for await (const batch of lineBatches(chunks("x\n".repeat(2500)), "input"))
    sizes.push(batch.length);
  expect(MAX_BATCH_LINES).toBe(1024);
  expect(sizes).toEqual([1024, 1024, 452]);
});

test("an endless line is cut, not gathered", async () => {
  const lines = await linesOf(...Array<string>(50).fill("x".repeat(1000)), "\nnext\n");
  expect(lines).toEqual(["x".repeat(MAX_LINE_CHARS), "next"]);
  expect(MAX_LINE_CHARS).toBe(4096);
});

test.each([
  [
    "gzip",
    bytes(0x1f, 0x8b, 8, 0),
    "list.txt: this is compressed with gzip. Unpack it first: gunzip list.txt",
  ],
  [
    "zip",
    bytes(0x50, 0x4b, 3, 4),
    "list.txt: this is a zip archive or a workbook. Save it as text or CSV.",
  ],
])("%s is refused with a remedy", async (_, first, message) => {
  await expect(readText(fileOf(first), "list.txt")).rejects.toThrow(message);
});

test("one byte that is no UTF-8 spoils no other line", async () => {
  const file = Buffer.concat([
    Buffer.from("\ufeffMüller\r\n"),
    Buffer.from("José\nZoë", "latin1"),
    Buffer.from("\n日本\n"),
  ]);
  expect(await readText(fileOf(file), "list.txt")).toBe("Müller\r\nJosé\nZoë\n日本\n");
});

test("a failed read says which input and why", async () => {
  // eslint-disable-next-line require-yield
  async function* missing(): AsyncGenerator<Uint8Array> {
    throw Object.assign(new Error("ENOENT: x"), { code: "ENOENT" });
  }
  await expect(readText(missing(), "list.txt")).rejects.toThrow(
    "list.txt: there is no such file. Check the path.",
  );
});

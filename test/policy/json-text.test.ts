import fc from "fast-check";
import { placeOf, pointerStep, readJsonText } from "../../src/policy/json-text";

const FAULTS = [
  // text                      line, column, found, allowed
  ["", 1, 1, "the end of the file", "a value"],
  ["{", 1, 2, "the end of the file", "a name in double quotes"],
  ['{"a":1,}', 1, 8, "}, perhaps after a comma too many", "a name in double quotes"],
  ['{"a":[1,]}', 1, 9, "], perhaps after a comma too many", "a value"],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"', '"," or "}"'],
  ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3, '"', '"," or "}"'],
  ["{\n  // hello\n}", 2, 3, "a comment, which JSON does not have", "a name in double quotes"],
  ["{'a': 1}", 1, 2, "' instead of \"", "a name in double quotes"],
  ["{“a”: 1}", 1, 2, '“ instead of "', "a name in double quotes"],
  ["{a: 1}", 1, 2, "a", "a name in double quotes"],
  ['{"a" 1}', 1, 6, "1", '":" after the name'],
  ['{"a": tru}', 1, 7, "tru", "a value"],
  ['{"a": 01}', 1, 7, "01", "a value"],
  ['{"a": "b\n"}', 1, 7, '"', 'a text closed by " on the same line'],
  ['{"a": "\\x"}', 1, 7, '"', 'a text closed by " on the same line'],
  ["[1 2]", 1, 4, "2", '"," or "]"'],
  ["{} {}", 1, 4, "{", "nothing more after the policy"],
  ["\ufeff{x}", 1, 2, "x", "a name in double quotes"],
] as const;

test.each(FAULTS)("%j", (text, line, column, found, allowed) => {
  const read = readJsonText(text);
  if (read.ok) throw new Error("was read");
  expect(placeOf(text, read.fault.offset)).toEqual({ line, column });
  expect({ found: read.fault.found, allowed: read.fault.allowed }).toEqual({ found, allowed });
});

test("knows where each value stands, a member at its name", () => {
  const read = readJsonText('\ufeff{"a": [true, {"b/c": null}],\n "~": "x"}');
  if (!read.ok) throw new Error("was not read");
  expect(read.value).toEqual({ a: [true, { "b/c": null }], "~": "x" });
  expect([...read.offsets]).toEqual([
    ["", 1],
    ["/a", 2],
    ["/a/0", 8],
    ["/a/1", 14],
    ["/a/1/b~1c", 15],
    ["/~0", 31],
  ]);
  expect(read.duplicates).toEqual([]);
});

test("reports names used twice in one object, and only those", () => {
  const read = readJsonText('{"a": {"x": 1}, "b": {"x": 1}, "a": 2, "\\u0061": 3}');
  if (!read.ok) throw new Error("was not read");
  expect(read.duplicates).toEqual([
    { pointer: "/a", offset: 31 },
    { pointer: "/a", offset: 39 },
  ]);
});

test("a thousand brackets are a fault, not a crash", () => {
  const read = readJsonText("[".repeat(100_000));
  expect(read.ok ? null : read.fault.allowed).toBe("at most 64 brackets inside one another");
});

test.each([
  ["a/b", "/p/a~1b"],
  ["~1", "/p/~01"],
  [3, "/p/3"],
])("pointer step %s", (step, pointer) => {
  expect(pointerStep("/p", step)).toBe(pointer);
});

test("accepts what JSON.parse accepts, with the same value", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      expect(readJsonText(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
    }),
  );
});

test("refuses what JSON.parse refuses", () => {
  const damaged = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('"', ",", "}", "\\", "\n", "0", "e", ""),
    )
    .map(([text, at, letter]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + letter + text.slice(cut + 1);
    });
  fc.assert(
    fc.property(damaged, (text) => {
      expect(readJsonText(text).ok).toBe(parses(text));
    }),
    { numRuns: 1000 },
  );
});

test("a string of millions of escapes is read", () => {
  const text = `"${"\\n".repeat(5_000_000)}"`;
  expect(readJsonText(text).ok).toBe(true);
  expect(readJsonText(text.slice(0, -1)).ok).toBe(false);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

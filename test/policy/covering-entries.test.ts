import { coveringEntries } from "../../src/policy/covering-entries";

const POLICY = `{
  "version": 1,
  "organization": { "domains": ["Contoso.com"] },
  "partners": ["litware.example", { "entry": "jane@litware.example", "name": "Jane" }],
  "allow": ["bamako.ml", "BAMAKO.ml"],
  "deny": [{ "entry": "ml", "reason": "Mali" }, "xn--bcher-kva.example", "evil.ml"]
}`;

const CASES = [
  ["ann@mail.contoso.com", [["own", "Contoso.com", "/organization/domains/0", 3, 33]]],
  [
    "Jane@litware.example",
    [
      ["partner", "jane@litware.example", "/partners/1/entry", 4, 37],
      ["partner", "litware.example", "/partners/0", 4, 16],
    ],
  ],
  ["joe@litware.example", [["partner", "litware.example", "/partners/0", 4, 16]]],
  [
    "x@post.bamako.ml",
    [
      ["allow", "bamako.ml", "/allow/0", 5, 13],
      ["deny", "ml", "/deny/0/entry", 6, 14],
    ],
  ],
  ["x@bücher.example", [["deny", "xn--bcher-kva.example", "/deny/1", 6, 49]]],
  [
    "x@evil.ml",
    [
      ["deny", "evil.ml", "/deny/2", 6, 74],
      ["deny", "ml", "/deny/0/entry", 6, 14],
    ],
  ],
  ["x@evilcontoso.com", []],
  ["x@contoso.com.evil.example", []],
  ["not an address", []],
] as const;

test.each(CASES)("%s", (address, expected) => {
  const found = coveringEntries(POLICY, address);
  expect(found.map((e) => [e.list, e.text, e.pointer, e.line, e.column])).toEqual(expected);
});

test("the form in which the core knows an entry", () => {
  expect(coveringEntries(POLICY, "x@bücher.example")[0]?.canonical).toBe("bücher.example");
});

import fc from "fast-check";
import { psCommand, psList, psText } from "../../../src/cli/backstop/power-shell";
import { readPowerShell, unescaped } from "../../support/power-shell";

test.each([
  ["plain", "'plain'"],
  ["it's", "'it''s'"],
  ['$(Get-Date) `n "x"', "'$(Get-Date) `n \"x\"'"],
  ["a\\b", "'a\\b'"],
  ["‘curly’ Ö\\", "([regex]::Unescape('\\u2018curly\\u2019 \\u00d6\\\\'))"],
])("%s", (text, written) => {
  expect(psText(text)).toBe(written);
});

test.each([
  ["rules.ps1", "./rules.ps1"],
  ["../out/rules.ps1", "./../out/rules.ps1"],
  ["C:\\out\\rules.ps1", "C:\\out\\rules.ps1"],
  ["/out/rules.ps1", "/out/rules.ps1"],
  ["my rules.ps1", "& './my rules.ps1'"],
  ["C:\\Jane’s $out\\it's.ps1", "& 'C:\\Jane’’s $out\\it''s.ps1'"],
])("the script %s is run by %s", (file, typed) => {
  expect(psCommand(file)).toBe(typed);
});

test("whatever the text: one literal in ASCII, and the same text when it is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const written = psText(text);
      const { literals, code } = readPowerShell(written);
      const [literal = ""] = literals;
      expect(literals).toHaveLength(1);
      if (code === "''") expect(literal).toBe(text);
      else {
        expect(code).toBe("([regex]::Unescape(''))");
        expect(unescaped(literal)).toBe(text);
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test("lists", () => {
  expect(psList([], "")).toBe("@()");
  expect(psList(["a", "b'c"], "")).toBe("@('a', 'b''c')");
  expect(psList(["a", "b", "c", "d"], "  ")).toBe("@(\n    'a',\n    'b',\n    'c',\n    'd'\n  )");
});

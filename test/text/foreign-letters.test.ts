import { COMMON, scriptOf, UNKNOWN } from "../../src/core/script";
import { foreignLetter } from "../../src/text/foreign-letters";

test.each([
  ["j\u0430ne@army.ml", "", { letter: "\u0430", script: "Cyrillic" }],
  ["\u03bfk\u0430y", "", { letter: "\u03bf", script: "Greek" }],
  // Told of already, or meant.
  ["j\u0430ne@army.ml", "j\u0430ne@army.mil", null],
  // Latin with marks, other scripts, plain.
  ["m\u00fcller@b\u00fccher.example", "", null],
  ["\u6f22@army.ml", "", null],
  ["jane@army.ml", "", null],
  ["", "", null],
])("in %j, but for %j", (text, except, found) => {
  expect(foreignLetter(text, except)).toEqual(found);
});

test("scripts are those of the check", () => {
  const differing: string[] = [];
  for (let point = 0x80; point <= 0xffff; point += 1) {
    const found = foreignLetter(String.fromCharCode(point), "")?.script;
    const script = scriptOf(point);
    const known = script !== COMMON && script !== UNKNOWN;
    if (found !== undefined && known && found !== script) differing.push(point.toString(16));
  }
  expect(differing).toEqual([]);
});

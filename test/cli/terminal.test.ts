import { PassThrough } from "node:stream";
import type { Sink } from "../../src/cli/io";
import { columnsOf, hasColour, padTo, paintFor, printable } from "../../src/cli/terminal";

const terminal: Sink = Object.assign(new PassThrough(), { isTTY: true });
const pipe: Sink = new PassThrough();

test.each([
  ["a terminal", terminal, {}, true],
  ["a pipe", pipe, {}, false],
  ["a terminal, NO_COLOR", terminal, { NO_COLOR: "1" }, false],
  ["a terminal, empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
  ["a terminal that is dumb", terminal, { TERM: "dumb" }, false],
  ["a pipe, FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, true],
  ["a pipe, empty FORCE_COLOR", pipe, { FORCE_COLOR: "" }, true],
  ["a terminal, FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
  ["both", pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
])("colour on %s", (_, sink, env, expected) => {
  expect(hasColour(sink, env)).toBe(expected);
});

test("paints, and takes each style back", () => {
  expect(paintFor(terminal, {})("ml", "bold", "red")).toBe(
    "\u001b[31m\u001b[1mml\u001b[22m\u001b[39m",
  );
  expect(paintFor(pipe, {})("ml", "bold", "red")).toBe("ml");
});

test.each([
  ["jane@army.ml", "jane@army.ml"],
  ["x@аrmy.mil", "x@аrmy.mil"], // Cyrillic letters are shown
  ["a\u001b[31mb", "a<U+001B>[31mb"],
  ["a\u0007\r\nb", "a<U+0007><U+000D><U+000A>b"],
  ["a\u009b31mb", "a<U+009B>31mb"],
  ["moc\u202elim", "moc<U+202E>lim"],
  ["ar\u200bmy", "ar<U+200B>my"],
  ["a\u2028b", "a<U+2028>b"],
  ["a\ud800b", "a<U+D800>b"],
])("%j is shown without steering the terminal", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each([
  ["jane", 4],
  ["jäne", 4],
  ["ja\u0308ne", 4],
  ["漢字.jp", 7],
  ["ｇｍａｉｌ", 10],
  ["🙂", 2],
  ["", 0],
])("%s takes %d columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test("pads by columns, and cuts nothing", () => {
  expect(padTo("漢字", 6)).toBe("漢字  ");
  expect(padTo("jane", 2)).toBe("jane");
});

import { mend } from "../../src/core/address-repair";

test.each([
  ["jane@army..mil", "jane@army.mil", ["dots"]],
  ["jane..doe.@army.mil", "jane.doe@army.mil", ["dots", "dots"]],
  ["ann@gmail,com", "ann@gmail.com", ["comma"]],
  ["jane @ army . mil", "jane@army.mil", ["space", "space"]],
  ["jane\u00a0\u3000@army.mil", "jane@army.mil", ["space"]],
  ["jane＠army.mil", "jane@army.mil", ["stray-character"]],
  ["@jane@army,mil;", "jane@army.mil", ["several-at-signs", "stray-character", "comma"]],
  ['"jane  doe" @army..mil', '"jane doe"@army.mil', ["space", "dots"]],
  ['"a@b,c"@army,mil', '"a@b,c"@army.mil', ["comma"]],
  ["jane@ [192.0.2.1]", "jane@[192.0.2.1]", ["space"]],
  ["jane(at)army.mil", "jane@army.mil", ["no-at-sign"]],
  // Nothing to mend, or nobody knows how.
  ["jane@army.mil", "jane@army.mil", []],
  ["jane doe@army.mil", "jane doe@army.mil", []],
  ["a@b@c.mil", "a@b@c.mil", []],
  ["Jane Doe", "Jane Doe", []],
])("%s becomes %s", (text, mended, errors) => {
  const result = mend(text);
  expect(result.text).toBe(mended);
  expect(result.faults.map(({ error }) => error)).toEqual(errors);
});

test.each([
  ["ja\u200bne@army.mil", "jane@army.mil", 1],
  ["ja\u200b\u00adne@ar\u202emy.mil\ufeff", "jane@army.mil", 4],
  ["jane@army\u{e0041}.mil", "jane@army.mil", 1],
  ["jane@army.mil\ud800", "jane@army.mil", 1],
])("%j becomes %s and counts %d", (text, mended, count) => {
  expect(mend(text)).toEqual({ text: mended, faults: [{ error: "hidden-character", count }] });
});

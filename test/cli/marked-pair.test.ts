import { markPair } from "../../src/cli/marked-pair";

const BRUSHES = { typed: (text: string) => `<${text}>`, meant: (text: string) => `[${text}]` };

test.each([
  ["jane@army.ml", "jane@army.mil", "jane@army.ml", "jane@army.m[i]l"],
  ["ann@gmial.com", "ann@gmail.com", "ann@gm<ia>l.com", "ann@gm[ai]l.com"],
  ["q@gmail", "q@gmail.com", "q@gmail", "q@gmail[.com]"],
  ["x@аrmy.mil", "x@army.mil", "x@<а>rmy.mil", "x@[a]rmy.mil"], // Cyrillic
  ["JANE@ARMY.ML", "JANE@army.mil", "JANE@ARMY.ML", "JANE@army.m[i]l"],
  [
    "Ann <ann@gmial.com> (home)",
    "ann@gmail.com",
    "Ann <ann@gm<ia>l.com> (home)",
    "ann@gm[ai]l.com",
  ],
  ["jane.army.mil", "jane@army.mil", "jane<.>army.mil", "jane[@]army.mil"],
  ["a@b@army.mil", "b@army.mil", "<a@>b@army.mil", "b@army.mil"],
  ["x@ar\u200bmy.mil", "x@army.mil", "x@ar<<U+200B>>my.mil", "x@army.mil"],
  ["x@İ.ml", "x@i.mil", "x@<İ>.ml", "x@[i].m[i]l"], // its lower case is longer
])("%s, %s", (typed, meant, typedMarked, meantMarked) => {
  const pair = markPair(typed, meant, BRUSHES);
  expect([pair.typed.painted, pair.meant.painted]).toEqual([typedMarked, meantMarked]);
});

test("marks stand below the letters that differ, in columns", () => {
  const plain = { typed: (text: string) => text, meant: (text: string) => text };
  expect(markPair("x@漢字.ml", "x@漢字.mil", plain)).toEqual({
    typed: { painted: "x@漢字.ml", marks: "         ", columns: 9 },
    meant: { painted: "x@漢字.mil", marks: "        ^ ", columns: 10 },
  });
});

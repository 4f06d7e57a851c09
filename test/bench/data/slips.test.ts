import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readData } from "../../../bench/data";
import type { Slip } from "../../../bench/data";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const HEAD = "typed\tintended\tkind\tconfidence\trepos\n";
const ROW = "fabirkam.com\tfabrikam.com\ttransposition\tsure\tone,two\n";
const UNSURE = "fabircam.com\t\tmulti2\tunsure\t\n";

function slipsOf(text: string, name = "git_typos.tsv"): readonly Slip[] {
  writeFileSync(join(folder(), name), text);
  const { workSlips, signupSlips } = readData(folder());
  return [...workSlips, ...signupSlips];
}

test.each([
  ["as it should be", HEAD + ROW],
  ["with empty lines", `${HEAD}\n${ROW}\n \t\n\n`],
  ["with carriage returns and a byte order mark", `\uFEFF${HEAD}${ROW}`.replace(/\n/g, "\r\n")],
  ["with spaces around what is in a column", HEAD + ROW.replace(/\t/g, " \t ")],
  ["without a line break at its end", HEAD + ROW.trim()],
  ["with a slip that nobody is sure of", HEAD + UNSURE + ROW],
])("a table %s is read", (_what, text) => {
  expect(slipsOf(text)).toEqual([
    {
      ...{ typed: "fabirkam.com", intended: "fabrikam.com", kind: "transposition" },
      projects: ["one", "two"],
    },
  ]);
});

const MISTAKES = [
  // what, table, message behind the name of the file
  ["no domain that was meant", `${HEAD}${ROW}\na.com\t\tx\tsure\t\n`, ':4: nothing in column "in'],
  ["no domain that was typed", `${HEAD}\ta.com\tx\tsure\t\n`, ':2: nothing in column "typed"'],
  ["no judgement", `${HEAD}a.com\tb.com\tomission\n`, ':2: nothing in column "confidence"'],
  ["spaces between", (HEAD + ROW).replace(/\t/g, " "), ': no column "typed"; the first line'],
  [
    "spaces in a row",
    HEAD + ROW.replace(/\t/g, " "),
    ':2: nothing in column "confidence"; columns',
  ],
  ["no first line", ROW, ': no column "typed"; the first line names the columns'],
  ["no column of judgements", HEAD.replace("confidence", "sure"), ': no column "confidence"'],
  ["nothing at all", "", ': no column "typed"'],
] as const;

test.each(MISTAKES)("a table with %s is refused by name", (_what, text, message) => {
  expect(() => slipsOf(text)).toThrow(`${join(folder(), "git_typos.tsv")}${message}`);
});

test("slips of sign-up forms need no judgement, but both domains", () => {
  const table = "typed\tintended\n\ngmial.com\tgmail.com\n\n";
  expect(slipsOf(table, "signup_typos.tsv").map(({ typed }) => typed)).toEqual(["gmial.com"]);
  expect(() => slipsOf("typed\tintended\ngmial.com\n", "signup_typos.tsv")).toThrow(
    'signup_typos.tsv:2: nothing in column "intended"',
  );
});

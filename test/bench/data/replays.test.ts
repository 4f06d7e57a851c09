import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readData } from "../../../bench/data";
import type { ReplayMessage } from "../../../bench/data";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const ROW = "S\t2020-02-01\tm0@contoso.com\tm1@fabrikam.com,m2@contoso.com\n";
const ADDED = "T\t2020-02-02\tm0@contoso.com\tm3@northwindtraders.com\n";

function messagesOf(text: string): readonly ReplayMessage[] {
  mkdirSync(join(folder(), "replay"), { recursive: true });
  writeFileSync(join(folder(), "replay/letters.tsv.gz"), gzipSync(text));
  return readData(folder()).replays.flatMap(({ messages }) => messages);
}

test.each([
  ["as it should be", ROW + ADDED],
  ["with carriage returns and a byte order mark", `\uFEFF${ROW}${ADDED}`.replace(/\n/g, "\r\n")],
  ["with empty lines", `\n${ROW}\n \n${ADDED}\n`],
  ["with spaces between recipients", ROW.replace(",", ", ") + ADDED],
])("a replay %s is read", (_what, text) => {
  expect(messagesOf(text)).toEqual([
    {
      ...{ sampled: true, date: "2020-02-01", sender: "m0@contoso.com" },
      recipients: ["m1@fabrikam.com", "m2@contoso.com"],
    },
    {
      ...{ sampled: false, date: "2020-02-02", sender: "m0@contoso.com" },
      recipients: ["m3@northwindtraders.com"],
    },
  ]);
});

const MISTAKES = [
  // what, text, line
  ["spaces between the columns", ROW + ROW.replace(/\t/g, " "), 2],
  ["commas between the columns", ROW.replace(/\t/g, ","), 1],
  ["another flag", `${ROW}\n${ROW.replace("S", "s")}`, 3],
  ["a column too many", ROW.replace("\t2020", "\t7\t2020"), 1],
  ["no recipients", ROW.replace(/\tm1.*/, ""), 1],
  ["a name for a sender", ROW.replace("@contoso.com\t", "\t"), 1],
  ["a date that sorts wrongly", ROW.replace("2020-02-01", "1.2.2020"), 1],
] as const;

test.each(MISTAKES)("a replay with %s is refused by line", (_what, text, line) => {
  expect(() => messagesOf(text)).toThrow(
    `${join(folder(), "replay/letters.tsv.gz")}:${line}: not S or T, a date as 2026-11-22, ` +
      "sender and recipients, with tabs between.",
  );
});

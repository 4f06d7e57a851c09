import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readData } from "../../../bench/data";
import { openFolder } from "../../../bench/data/open";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();

function write(name: string, text: string): void {
  mkdirSync(join(folder(), "negatives"), { recursive: true });
  writeFileSync(join(folder(), "negatives", name), text);
}

test("a list has a domain a line, or in the first column under a head", () => {
  write("banks.txt", "\uFEFFfabrikam.com\r\n\r\ncontoso.com\r\n");
  write("gov_domains.tsv", "domain\tname\nwingtip.gov\tWingtip\n");
  expect([...readData(folder()).negatives]).toEqual([
    ["banks", ["fabrikam.com", "contoso.com"]],
    ["gov_domains", ["wingtip.gov"]],
  ]);
});

test("what else is there is no list, and is named", () => {
  write("banks.txt", "fabrikam.com\n");
  for (const name of ["README.md", "banks.txt~", "banks.csv", ".DS_Store"]) write(name, "Lists.\n");
  mkdirSync(join(folder(), "negatives/old"));
  const { data, notes } = openFolder(undefined, folder());
  expect([...data.negatives.keys()]).toEqual(["banks"]);
  expect(notes.filter((note) => note.endsWith("not read."))).toEqual(
    ["README.md", "banks.csv", "banks.txt~", "old"].map(
      (name) => `${join("negatives", name)} is no list (.txt, .tsv): not read.`,
    ),
  );
});

test("a folder that is called like a list is refused by name", () => {
  const path = join(folder(), "negatives/banks.txt");
  mkdirSync(path, { recursive: true });
  expect(() => readData(folder())).toThrow(`${path} cannot be read: `);
});

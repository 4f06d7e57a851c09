/** Files are written whole or not at all, and nothing that is there is lost. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { CliError } from "../../src/cli/io";
import { refuseExisting, replaceFile, writeMessage, writeNewFile } from "../../src/cli/new-file";
import { tempFolder } from "../support/temp-folder";
import { testUnlessWindows } from "../support/unless-windows";

const folder = tempFolder();
const at = (name: string): string => join(folder(), name);
const read = (name: string): string => readFileSync(at(name), "utf8");

test("a new file, and nothing beside it", async () => {
  await writeNewFile(at("a.csv"), "new", false);
  expect([readdirSync(folder()), read("a.csv")]).toEqual([["a.csv"], "new"]);
});

test("a file that is there stays, unless it is to be replaced", async () => {
  writeFileSync(at("a.csv"), "old");
  await expect(writeNewFile(at("a.csv"), "new", false)).rejects.toThrow(/is there already/);
  expect([readdirSync(folder()), read("a.csv")]).toEqual([["a.csv"], "old"]);
  await writeNewFile(at("a.csv"), "new", true);
  expect([readdirSync(folder()), read("a.csv")]).toEqual([["a.csv"], "new"]);
});

test("a file of the user's with a name like a draft's stays", async () => {
  writeFileSync(at("policy.json"), "old");
  writeFileSync(at("policy.json.new"), "mine");
  await replaceFile(at("policy.json"), "new");
  expect([read("policy.json"), read("policy.json.new")]).toEqual(["new", "mine"]);
});

testUnlessWindows("permissions stay, and a link stays a link", async () => {
  writeFileSync(at("policy.json"), "old");
  chmodSync(at("policy.json"), 0o600);
  symlinkSync(at("policy.json"), at("link.json"));
  await replaceFile(at("link.json"), "new");
  expect(lstatSync(at("link.json")).isSymbolicLink()).toBe(true);
  expect([read("policy.json"), statSync(at("policy.json")).mode & 0o777]).toEqual(["new", 0o600]);
});

testUnlessWindows(
  "a link to nothing stays, whatever is asked for, before any work is done",
  async () => {
    symlinkSync("none/policy.json", at("link.json"));
    const message =
      /link\.json: this is a link to none\/policy\.json, where no file is\. Make that/;
    await expect(replaceFile(at("link.json"), "new")).rejects.toThrow(message);
    await expect(writeNewFile(at("link.json"), "new", true)).rejects.toThrow(message);
    for (const replace of [true, false])
      expect(() => refuseExisting(at("link.json"), replace)).toThrow(message);
    expect(readdirSync(folder())).toEqual(["link.json"]);
    expect(lstatSync(at("link.json")).isSymbolicLink()).toBe(true);
  },
);

test("what cannot take its place leaves nothing behind", async () => {
  mkdirSync(at("folder"));
  await expect(replaceFile(at("folder"), "new")).rejects.toThrow(/folder: /);
  await expect(writeNewFile(at("none/a.csv"), "new", false)).rejects.toThrow(/no such folder/);
  writeFileSync(at("file"), "");
  for (const write of [writeNewFile(at("file/a.csv"), "new", false), replaceFile(at("file/b"), "")])
    await expect(write).rejects.toThrow(CliError);
  expect(readdirSync(folder()).sort()).toEqual(["file", "folder"]);
});

test.each([
  ["linux", "EACCES", "a.csv: you may not write here. Choose another place."],
  [
    "win32",
    "EPERM",
    "a.csv: you may not write here, or another program has it open. Close it there, or choose another place.",
  ],
  ["win32", "EBUSY", "a.csv: another program has it open. Close it there."],
])("on %s %s is told with its remedy", (name, code, message) => {
  const platform = process.platform;
  Object.defineProperty(process, "platform", { value: name });
  try {
    expect(writeMessage("a.csv", Object.assign(new Error(code), { code }))).toBe(message);
  } finally {
    Object.defineProperty(process, "platform", { value: platform });
  }
});

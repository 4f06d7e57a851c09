import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { associatedNames, folderSite } from "../../src/cli/folder-site";

const folder = mkdtempSync(join(tmpdir(), "second-look-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "commands.html"), "<p>");
writeFileSync(join(folder, "commands.js"), 'Office.actions.associate("onSend", () => 1)');
afterAll(() => rmSync(folder, { recursive: true }));

test("files of a folder", () => {
  const site = folderSite(folder);
  expect(site.exists("commands.html")).toBe(true);
  expect(site.exists("assets")).toBe(false);
  expect(site.exists("taskpane.html")).toBe(false);
  expect(site.text("commands.html")).toBe("<p>");
  expect(site.text("taskpane.html")).toBeNull();
  expect(site.pngSize("commands.html")).toBeNull();
  expect(site.pngSize("taskpane.html")).toBeNull();
  expect(site.associated("commands.js")).toEqual({ names: ["onSend"], error: "" });
});

test("the true size of a picture", () => {
  const assets = folderSite(resolve(__dirname, "../../assets"));
  expect(assets.pngSize("icon-80.png")).toEqual({ width: 80, height: 80 });
});

test.each([
  ["nothing", "", { names: [], error: "" }],
  [
    "two handlers through a function of its own",
    'function on(name) { Office.actions.associate(name, () => 1); } on("a"); on("b");',
    { names: ["a", "b"], error: "" },
  ],
  [
    "a handler only once Office is ready, which classic Outlook never says",
    'Office.onReady().then(() => Office.actions.associate("a", () => 1));',
    { names: [], error: "" },
  ],
  [
    "a document",
    'Office.actions.associate("a", () => 1); document.title;',
    { names: ["a"], error: "ReferenceError: document is not defined" },
  ],
  [
    "the context, which is not there at load time",
    "Office.context.mailbox;",
    { names: [], error: "TypeError: Cannot read properties of undefined (reading 'mailbox')" },
  ],
  ["no JavaScript", "<html>", { names: [], error: "SyntaxError: Unexpected token '<'" }],
])("a script that asks for %s", (_, script, associated) => {
  expect(associatedNames(script)).toEqual(associated);
});

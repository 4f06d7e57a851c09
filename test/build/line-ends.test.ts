/** A clone has the same bytes everywhere, whatever Git for Windows was told about line ends. */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

test("core.autocrlf=true leaves LF as it is", () => {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync("git", ["-c", "core.autocrlf=true", "-c", "core.safecrlf=false", ...args], {
      cwd: folder(),
    });
  const files: readonly (readonly [string, Buffer])[] = [
    ["a.ts", Buffer.from("one\ntwo\n")],
    ["noname", Buffer.from("one\ntwo\n")],
    ["a.png", Buffer.from("\x89PNG\r\n\x1a\n\0\n", "latin1")],
  ];
  git("init", "-q");
  copyFileSync(join(__dirname, "../../.gitattributes"), join(folder(), ".gitattributes"));
  for (const [name, bytes] of files) writeFileSync(join(folder(), name), bytes);
  git("add", ".");
  for (const [name] of files) rmSync(join(folder(), name));
  git("checkout-index", "--all");
  for (const [name, bytes] of files) expect(readFileSync(join(folder(), name))).toEqual(bytes);
});

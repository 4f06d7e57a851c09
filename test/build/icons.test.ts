import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { addPngText, readPngText } from "../../tools/png-text";
import { readFileSync } from "node:fs";

const ROOT = resolve(__dirname, "../..");

test("every icon was drawn from its present source", () => {
  const check = [resolve(ROOT, "tools/run.js"), "tools/generate-icons.ts", "--check"];
  expect(execFileSync(process.execPath, check, { cwd: ROOT, encoding: "utf8" })).toBe(
    "5 icons are up to date.\n",
  );
});

test("a text written into a picture is found by its keyword", () => {
  const png = readFileSync(resolve(ROOT, "assets/icon-16.png"));
  const marked = addPngText(png, "Remark", "second look");
  expect(readPngText(marked, "Remark")).toBe("second look");
  expect(readPngText(marked, "Rem")).toBeNull();
  expect(readPngText(png, "Remark")).toBeNull();
});

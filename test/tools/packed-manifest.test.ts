import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packedManifest, restoreManifest, slimManifest } from "../../tools/packed-manifest";
import whole from "../../package.json";
import { tempFolder } from "../support/temp-folder";

const PROGRAM = 'const e=require("ajv/dist/2020"),t=require("commander"),n=require("node:fs");';

test("keeps the libraries that the command line loads, and nothing to build with", () => {
  const packed = packedManifest(whole, PROGRAM);
  expect(packed.dependencies).toEqual({
    ajv: whole.dependencies.ajv,
    commander: whole.dependencies.commander,
  });
  expect(packed).not.toHaveProperty("devDependencies");
  expect(packed).not.toHaveProperty("scripts");
});

test("keeps what tells npm what to install and to run", () => {
  const { name, version, bin, files, engines, license } = whole;
  expect(packedManifest(whole, PROGRAM)).toMatchObject({
    ...{ name, version, bin, files, engines, license },
  });
});

test("does not take a library for another whose name begins alike", () => {
  const dependencies = { react: "1.0.0", "react-dom": "1.0.0" };
  expect(packedManifest({ dependencies }, 'require("react-dom")').dependencies).toEqual({
    "react-dom": "1.0.0",
  });
});

describe("in a repository", () => {
  const folder = tempFolder();
  const WHOLE = `${JSON.stringify(whole, null, 2)}\n`;
  const manifest = (): string => join(folder(), "package.json");
  const read = (): string => readFileSync(manifest(), "utf8");

  beforeEach(() => {
    mkdirSync(join(folder(), "lib"));
    writeFileSync(join(folder(), "lib/second-look.js"), PROGRAM);
    writeFileSync(manifest(), WHOLE);
  });

  test("the whole file comes back, also when it was made slim twice", () => {
    for (const times of [1, 2]) {
      for (let time = 0; time < times; time += 1) slimManifest(folder());
      expect(JSON.parse(read())).toEqual(packedManifest(whole, PROGRAM));
      restoreManifest(folder());
      expect(read()).toBe(WHOLE);
    }
  });

  test("what was changed after a run that was cut short is not undone", () => {
    slimManifest(folder());
    const changed = WHOLE.replace("0.1.0", "0.2.0");
    writeFileSync(manifest(), changed);
    slimManifest(folder());
    restoreManifest(folder());
    expect(read()).toBe(changed);
  });
});

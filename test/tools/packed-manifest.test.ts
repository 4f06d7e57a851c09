import { packedManifest } from "../../tools/packed-manifest";
import whole from "../../package.json";

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

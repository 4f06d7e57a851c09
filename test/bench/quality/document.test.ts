import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceBlocks } from "../../../bench/quality/blocks";
import { blocksOf } from "../../../bench/quality/document";

const DOCS = join(__dirname, "../../../docs");
const DOCUMENT = readFileSync(join(DOCS, "quality.md"), "utf8");
const NOTHING = {
  accuracy: { made: "2026-01-01", missing: [], results: [] },
  latency: null,
  calibration: { sets: [], leftOut: null },
};

test("every figure has its place in the document, and every place its figure", () => {
  expect(() => replaceBlocks(DOCUMENT, blocksOf(NOTHING))).not.toThrow();
});

test("every chart that the document shows is there, for light and for dark", () => {
  const shown = [...DOCUMENT.matchAll(/charts\/[a-z-]+\.svg/g)].map(([path]) => path);
  expect(shown).toHaveLength(6);
  expect(shown.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceBlocks } from "../../../bench/quality/blocks";
import { byNameBlocks } from "../../../bench/quality/by-name";
import { blocksOf } from "../../../bench/quality/document";
import { runOf } from "./run-of";

const DOCS = join(__dirname, "../../../docs");
const DOCUMENT = readFileSync(join(DOCS, "quality.md"), "utf8");
const BY_NAME = readFileSync(join(DOCS, "quality-misses.md"), "utf8");
const NOTHING = {
  accuracy: runOf(),
  latency: null,
  calibration: { sets: [], leftOut: null, refit: null },
};

test("every figure has its place in the document, and every place its figure", () => {
  expect(() => replaceBlocks(DOCUMENT, blocksOf(NOTHING))).not.toThrow();
  expect(() => replaceBlocks(BY_NAME, byNameBlocks(NOTHING.accuracy))).not.toThrow();
});

test("every chart that the document shows is there, for light and for dark", () => {
  const shown = [...DOCUMENT.matchAll(/charts\/[a-z-]+\.svg/g)].map(([path]) => path);
  expect(shown).toHaveLength(6);
  expect(shown.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
});

/** The text of a block as it stands in a document. */
const blockOf = (document: string, name: string): string =>
  document.split(`<!-- figures: ${name} -->`)[1]?.split("<!-- end of figures -->")[0] ?? "";

const notMet = (name: string): readonly string[] =>
  [...blockOf(DOCUMENT, name).matchAll(/^\| (.*?) +\|.*\*\*not met\*\* \|$/gm)].map(
    ([, what = ""]) => what,
  );

test("every bound on accuracy that is not met is explained", () => {
  const explained = [...blockOf(DOCUMENT, "shortfalls").matchAll(/^#### (.*)$/gm)];
  expect(explained.map(([, what]) => what)).toEqual(notMet("bounds"));
});

test("every bound on speed that is not met is explained", () => {
  const [, text = ""] = DOCUMENT.split("### What keeps it from the bounds on speed");
  expect(notMet("latency").filter((what) => !text.includes(`**${what}**`))).toEqual([]);
});

test("every miss that is counted is named, under its reason", () => {
  const blocks = [...byNameBlocks(NOTHING.accuracy).keys()].filter((name) => name !== "all-alarms");
  const counts = blocks.map((name) => {
    const text = blockOf(BY_NAME, name);
    const reasons = [...text.matchAll(/^### .* \((\d+)\)$/gm)].map(([, count]) => Number(count));
    return [name, /(\d+) missed\./.exec(text)?.[1], String(reasons.reduce((a, b) => a + b, 0))];
  });
  expect(counts.filter(([, missed, listed]) => missed !== listed)).toEqual([]);
});

/** The anchors that GitHub makes of headings. */
const anchorsOf = (document: string): readonly string[] =>
  [...document.matchAll(/^#+ (.*)$/gm)].map(([, head = ""]) =>
    head
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replace(/ /g, "-"),
  );

test("links between the two documents lead somewhere", () => {
  const linked = (document: string, to: string): readonly string[] =>
    [...document.matchAll(new RegExp(`\\(${to}#([^)]+)\\)`, "g"))].map(([, anchor = ""]) => anchor);
  const there = anchorsOf(BY_NAME);
  expect(linked(DOCUMENT, "quality-misses.md").filter((one) => !there.includes(one))).toEqual([]);
  const back = anchorsOf(DOCUMENT);
  expect(linked(BY_NAME, "quality.md").filter((one) => !back.includes(one))).toEqual([]);
});

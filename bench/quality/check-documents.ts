import { accessSync, constants, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorText } from "../error-text";
import { replaceBlocks } from "./blocks";
import { byNameBlocks } from "./by-name";
import { blocksOf } from "./document";

const NOTHING = {
  accuracy: { made: "", missing: [], results: [] },
  latency: null,
  calibration: { sets: [], leftOut: null, refit: null },
};

/**
 * Whether figures can be written into the documents of a folder; makes its folder of charts.
 *
 * @throws when one is not there, cannot be written, or lacks a place; the message names it
 */
export function checkDocuments(folder: string): void {
  const documents = [
    ["quality.md", blocksOf(NOTHING)],
    ["quality-misses.md", byNameBlocks(NOTHING.accuracy)],
  ] as const;
  for (const [name, blocks] of documents) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      replaceBlocks(readFileSync(path, "utf8"), blocks);
    } catch (cause) {
      throw new Error(`--docs: ${path} cannot be written: ${errorText(cause)}`, { cause });
    }
  }
  mkdirSync(join(folder, "charts"), { recursive: true });
}

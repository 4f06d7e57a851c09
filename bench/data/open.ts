/** The folder of measuring data that a command line names, or the one that stands beside a checkout. */
import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { orRefuse } from "../command-line";
import { missingText, readData, unreadText } from "../data";
import type { MeasuringData } from "../data";

export interface OpenedData {
  readonly folder: string;
  readonly data: MeasuringData;
  /** What there is to say of parts that are not there, and of files that are none. */
  readonly notes: readonly string[];
}

const BESIDE = join(__dirname, "../../../shared/data");

/** Ends the process with one line when the folder that is named is none, or cannot be read. */
export function openData(given: string | undefined): OpenedData {
  return orRefuse(() => openFolder(given, BESIDE));
}

/**
 * @param beside - read when none is given; need not be there
 * @throws when the given folder is none, or a file cannot be read; the message names it
 */
export function openFolder(given: string | undefined, beside: string): OpenedData {
  const folder = given ?? beside;
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isThere && given !== undefined)
    throw new Error(`--data ${given}: no such folder. docs/quality.md says how to make one.`);
  const data = readData(folder);
  const absent = `No measuring data at ${relative(".", folder)}: only what needs none is measured. --data DIR names a folder.`;
  const notes = [...data.missing.map(missingText), ...data.unread.map(unreadText)];
  return { folder, data, notes: isThere ? notes : [absent] };
}

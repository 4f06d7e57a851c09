import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { readNegatives } from "./data/negatives";
import { readReplays, REPLAY } from "./data/replays";
import { readTable } from "./data/table";
import type { Row } from "./data/table";

/** A slip and what was meant, as judged by hand. */
export interface Slip {
  readonly typed: string;
  readonly intended: string;
  readonly kind: string;
  /** Names of the replay files it occurs in. */
  readonly projects: readonly string[];
}

/** One commit read as a message. */
export interface ReplayMessage {
  /** From the random sample of senders: counts for rates. */
  readonly sampled: boolean;
  readonly date: string;
  readonly sender: string;
  readonly recipients: readonly string[];
}

export interface Replay {
  readonly project: string;
  readonly messages: readonly ReplayMessage[];
}

/** A folder of measuring data; parts that it does not hold are empty. */
export interface MeasuringData {
  readonly workSlips: readonly Slip[];
  readonly signupSlips: readonly Slip[];
  readonly replays: readonly Replay[];
  /** Innocent work domains, commonest first. */
  readonly workDomains: readonly string[];
  /** Innocent domains by list name. */
  readonly negatives: ReadonlyMap<string, readonly string[]>;
  readonly chromium: readonly ChromiumCase[];
  /** Existing suffixes one edit from an important one. */
  readonly suffixNeighbours: readonly SuffixNeighbour[];
  /** Parts that the folder does not hold. */
  readonly missing: readonly string[];
  /** What stands among the lists of innocent domains and is none. */
  readonly unread: readonly string[];
}

export interface SuffixNeighbour {
  readonly intended: string;
  readonly typed: string;
}

export interface ChromiumCase {
  readonly input: string;
  readonly target: string;
  /** "flagged" or "not_flagged". */
  readonly expected: string;
  /** Which of Chromium's tests. */
  readonly test: string;
  /** What the test knows: sites, or lists of them by name. */
  readonly context: string;
}

/**
 * Read a folder of the form of `data/`: dev/, negatives/. Of one that does not exist all is missing.
 *
 * @throws when a table, a list or a replay in it cannot be read; the message names it
 */
export function readData(folder: string): MeasuringData {
  const dev = existsSync(join(folder, "dev")) ? join(folder, "dev") : folder;
  const replays = readReplays(join(dev, "replay"));
  const { lists, others } = readNegatives(join(folder, "negatives"));
  return {
    replays,
    workSlips: readTable(join(dev, "git_typos.tsv"), [...PAIR, "confidence"])
      .filter(({ needed }) => needed("confidence") === "sure")
      .map(toSlip),
    signupSlips: readTable(join(dev, "signup_typos.tsv"), PAIR).map(toSlip),
    workDomains: readTable(join(dev, "git_domains_ok.tsv"), ["domain"]).map(({ needed }) =>
      needed("domain"),
    ),
    negatives: lists,
    chromium: readTable(join(dev, "chromium_lookalike_cases.tsv"), CASE).map((row) => ({
      input: row.needed("input"),
      target: row.cell("target"),
      expected: row.needed("expected"),
      test: row.needed("test"),
      context: row.cell("context"),
    })),
    suffixNeighbours: readTable(join(folder, "tld/tld_neighbours.tsv"), PAIR).map((row) => ({
      intended: row.needed("intended"),
      typed: row.needed("typed"),
    })),
    missing: [
      ...(replays.length === 0 ? [join(dev, "replay", `*${REPLAY}`)] : []),
      ...[
        ...DEV_PARTS.map((part) => join(dev, part)),
        ...PARTS.map((part) => join(folder, part)),
      ].filter((path) => !existsSync(path)),
    ].map((path) => relative(folder, path)),
    unread: others.map((name) => join("negatives", name)),
  };
}

/** What is printed of a part that the folder does not hold. */
export function missingText(part: string): string {
  return `${part} is not there: measured without it.`;
}

/** What is printed of a file that is no list. */
export function unreadText(path: string): string {
  return `${path} is no list (.txt, .tsv): not read.`;
}

const DEV_PARTS = [
  "git_typos.tsv",
  "git_domains_ok.tsv",
  "signup_typos.tsv",
  "chromium_lookalike_cases.tsv",
];
const PARTS = ["negatives", "tld/tld_neighbours.tsv"];

const PAIR = ["typed", "intended"];
const CASE = ["test", "input", "target", "expected", "context"];

function toSlip({ cell, needed }: Row): Slip {
  return {
    typed: needed("typed"),
    intended: needed("intended"),
    kind: cell("kind"),
    projects: cell("repos")
      .split(/[,; ]+/)
      .filter((name) => name !== ""),
  };
}

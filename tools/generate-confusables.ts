/**
 * Generate src/core/data/confusables.ts: letters outside ASCII that look like ASCII ones.
 *
 * `node tools/run.js tools/generate-confusables.ts CONFUSABLES_TXT [--check]`
 *
 * CONFUSABLES_TXT is https://www.unicode.org/Public/security/17.0.0/confusables.txt; without the
 * argument, ../shared/data/unicode/confusables.txt when that is there. Kept are characters that
 * `canonicalLabel` lets stand in a domain label, whose chain of prototypes ends in a-z and 0-9 once
 * marks are dropped; letters that `decompose` takes apart are left to it.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalLabel, decompose } from "../src/core/label";
import { ASCII_PROTOTYPES, skeleton } from "../src/core/skeleton";
import { emit, inputArgument, ROOT } from "./generated-file";
import { skipOtherUnicode, UNICODE_SOURCE } from "./unicode-source";

const PATH = "src/core/data/confusables.ts";
const LAST = 0x1ffff;
const MAX_ROUNDS = 8;

/**
 * Letters that look alike in the typefaces of mail programs and are not so listed: prototype, then
 * letters. Most are listed against a small capital or a Greek letter, where the chain then ends.
 */
const OWN: readonly (readonly [prototype: string, letters: string])[] = [
  ["b", "ßβв"],
  ["h", "нһћђ"],
  ["k", "ĸκк"],
  ["m", "м"],
  ["n", "ηпղ"],
  ["t", "тτ"],
  ["u", "џц"],
  ["w", "ωшщɯ"],
  ["x", "χ"],
  ["e", "є"],
];

/** What confusables.txt says. */
interface Listed {
  readonly prototypes: ReadonlyMap<string, string>;
  /** English names of the single characters that occur. */
  readonly names: ReadonlyMap<string, string>;
}

async function main(): Promise<void> {
  const input = inputArgument() ?? join(ROOT, "../shared/data/unicode/confusables.txt");
  if (!existsSync(input)) {
    console.log(`${PATH}: skipped: input not present (give the path of confusables.txt)`);
    return;
  }
  if (skipOtherUnicode(PATH)) return;
  const text = readFileSync(input, "utf8");
  const listed = readListed(text);
  const own = new Map(OWN.flatMap(([to, letters]) => [...letters].map((from) => [from, to])));
  let entries = "";
  let count = 0;
  let before = 0x7f;
  for (let point = 0x80; point <= LAST; point++) {
    const character = String.fromCodePoint(point);
    if (canonicalLabel(character) !== character || decompose(character) !== null) continue;
    if (isAncientGreek(point)) continue;
    const prototype = fold(character, listed, own);
    if (!/^[a-z0-9]+$/.test(prototype)) continue;
    entries += stepText(point - before) + packPrototype(prototype);
    before = point;
    count++;
  }
  await emit(
    PATH,
    {
      about: `${count} letters that look like ASCII ones: steps and prototypes, see skeleton.ts.`,
      sources: [
        `Unicode Security Mechanisms (UTS #39), confusables.txt ${versionOf(text)}; Unicode-3.0`,
        UNICODE_SOURCE,
        "OWN in the generator",
      ],
      command: "node tools/run.js tools/generate-confusables.ts CONFUSABLES_TXT",
    },
    `export const CONFUSABLES = ${JSON.stringify(entries)};`,
  );
}

/** How far a letter is from the one before: base 36 in capitals, nothing for 1. */
function stepText(step: number): string {
  return step === 1 ? "" : step.toString(36).toUpperCase();
}

/** As short as it can be read back: "m" for "rn", "a-e" for "ae", "~2" for "2". */
function packPrototype(prototype: string): string {
  let short = prototype;
  for (const [letter, drawn] of ASCII_PROTOTYPES) {
    if (drawn.length > 1) short = short.split(drawn).join(letter);
  }
  if (skeleton(short) !== prototype) throw new Error(`${prototype}: not the skeleton of ${short}`);
  return /^[0-9]/.test(short) ? `~${short}` : [...short].join("-");
}

/** Letters of ancient Greek with their marks, which `data/compositions.ts` leaves out as well. */
function isAncientGreek(point: number): boolean {
  return point >= 0x1f00 && point <= 0x1fff;
}

function readListed(text: string): Listed {
  const prototypes = new Map<string, string>();
  const names = new Map<string, string>();
  for (const line of text.split("\n")) {
    const fields = /^([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA\t#\*? \( .*? \) (.*?) → (.*?)\t#/.exec(line);
    if (fields === null) continue;
    const [source = "", target = ""] = [fields[1], fields[2]].map((hexes = "") =>
      String.fromCodePoint(
        ...hexes
          .trim()
          .split(" ")
          .map((hex) => parseInt(hex, 16)),
      ),
    );
    prototypes.set(source, target);
    names.set(source, fields[3] ?? "");
    if ([...target].length === 1) names.set(target, fields[4] ?? "");
  }
  return { prototypes, names };
}

/** Follow the prototypes to the end: NFD, marks dropped, lower case, small capitals as letters. */
function fold(character: string, listed: Listed, own: ReadonlyMap<string, string>): string {
  let text = character;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = [...text.normalize("NFD").replace(/\p{Mn}/gu, "")]
      .map((part) => own.get(part) ?? prototypeOf(part, listed))
      .join("")
      .toLowerCase();
    if (next === text) break;
    text = next;
  }
  return [...text].map((part) => ASCII_PROTOTYPES.get(part) ?? part).join("");
}

function prototypeOf(character: string, { prototypes, names }: Listed): string {
  if (/[a-z0-9]/.test(character)) return character;
  const smallCapital = /^LATIN LETTER SMALL CAPITAL ([A-Z])$/.exec(names.get(character) ?? "");
  return smallCapital?.[1]?.toLowerCase() ?? prototypes.get(character) ?? character;
}

function versionOf(text: string): string {
  const version = /^# Version: (.*)$/m.exec(text)?.[1] ?? "";
  const date = /^# Date: (\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? "";
  return `${version} (${date})`;
}

void main();

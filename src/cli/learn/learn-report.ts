import { counted } from "../plural";
import { padTo, printable } from "../terminal";
import { COUNTS } from "../trace/formats";
import type { RowFault } from "../trace/trace-reader";
import type { Learned, LearnedFile } from "./learn";
import type { LeftOut } from "./likely-slips";

/** What was read of each file, and what was wrong with it. */
export function filesReport(files: readonly LearnedFile[]): string {
  return files.flatMap(fileLines).map(asLine).join("");
}

/** What was learned from them all. */
export function resultReport(
  { rows, leftOut, seldom, forgotten }: Learned,
  { out, minSenders }: { readonly out: string; readonly minSenders: number },
): string {
  const people = minSenders === 1 ? "anybody writes" : `at least ${minSenders} people write`;
  const domains = counted(rows.length, "domain");
  return [
    ...leftOutLines(leftOut),
    ...(seldom === 0
      ? []
      : [`${counted(seldom, "domain")} that fewer than ${minSenders} people write to: left out.`]),
    ...(forgotten === 0
      ? []
      : [`${counted(forgotten, "domain")} of very few senders: forgotten for want of memory.`]),
    rows.length === 0
      ? `Nothing was learned: there is no domain that ${people} to. ${out} is not written.`
      : `${out}: ${domains} that ${people} to. Name it in the policy as "knownDomains".`,
  ]
    .map(asLine)
    .join("");
}

/**
 * What to do when nobody said which domains are the organisation's own.
 *
 * @returns null where only results of queries were read, which need none
 */
export function ownMissing(files: readonly LearnedFile[]): string | null {
  const senders = [...new Set(files.flatMap(({ otherSenders }) => otherSenders))];
  if (senders.length === 0) return null;
  return (
    "Which domains are your own? Only mail from them counts. Name them with --own, or give the " +
    `policy with --policy. Most mail in these files comes from ${printable(senders.join(", "))}.`
  );
}

function fileLines(file: LearnedFile): readonly string[] {
  const { path, format, encoding, days, rows, counted: taken, otherSenders, faults } = file;
  const what = format === COUNTS.name ? "domain" : "recipient";
  const about = [format, encoding, days].filter(Boolean).join("; ");
  const others = otherSenders.length === 0 ? "" : `; other senders: ${otherSenders.join(", ")}`;
  return [
    `${path}: ${about === "" ? "not read" : about}`,
    ...(format === ""
      ? []
      : [
          `  ${counted(rows, "row")} read, ${counted(taken, what)} counted${others}`,
          ...warningsOf(file).map((warning) => `  warning: ${warning}`),
        ]),
    ...faults.map((fault) => `${placeText(path, fault)}: ${fault.message}`),
    ...(file.moreFaults === 0
      ? []
      : [`${path}: ${counted(file.moreFaults, "more line")} like these.`]),
  ];
}

function warningsOf({ rows, counted: taken, warnings, statuses, lossy }: LearnedFile): string[] {
  const unknown = [...statuses].map(
    ([said, count]) => `"${said}" (${count.toLocaleString("en-US")})`,
  );
  return [
    ...warnings,
    ...(unknown.length === 0
      ? []
      : [`rows are passed over whose status is in words not known here: ${unknown.join(", ")}.`]),
    ...(lossy === 0
      ? []
      : [
          `in ${counted(lossy, "recipient")} letters were replaced by "?". ` +
            'Export again with "-Encoding UTF8".',
        ]),
    ...(rows > 0 && taken === 0 ? ["nothing in it is mail from your own domains to others."] : []),
  ];
}

/** "sent.csv:17 (byte 1,204)". */
function placeText(path: string, { line, byte }: RowFault): string {
  return line === 0 ? path : `${path}:${line} (byte ${byte.toLocaleString("en-US")})`;
}

function leftOutLines(leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const people = leftOut.map(({ senders }) => senders.toLocaleString("en-US"));
  const widest = Math.max(...leftOut.map(({ domain }) => domain.length));
  const longest = Math.max(...people.map(({ length }) => length));
  return [
    `Left out, as probable slips (${leftOut.length.toLocaleString("en-US")}):`,
    ...leftOut.map(({ domain, meant, meantSenders }, index) => {
      const count = (people[index] ?? "").padStart(longest);
      const known = meantSenders === 0 ? "" : ` (${meantSenders.toLocaleString("en-US")})`;
      const why = meant === "" ? "the policy denies it" : `probably meant: ${meant}${known}`;
      return `  ${padTo(domain, widest)}  ${count}  ${why}`;
    }),
    ...(leftOut.some(({ meant }) => meant !== "") ? [RIGHT_AFTER_ALL] : []),
    ...(leftOut.some(({ meant }) => meant === "") ? [DENIED_BY_MISTAKE] : []),
  ];
}

const RIGHT_AFTER_ALL = 'Where one is right after all, add it to "partners" in the policy.';

/** A denial stands before a partner, but behind what is allowed below it. */
const DENIED_BY_MISTAKE =
  'Where one is denied by mistake, take its entry out of "deny"; where a wider entry denies it, add ' +
  'it to "allow".';

function asLine(text: string): string {
  return `${printable(text)}\n`;
}

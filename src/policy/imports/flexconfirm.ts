import { decide, nothing } from "./imported";
import type { ImportedLine, ImportOptions, ImportOutcome } from "./imported";
import { patternOutcome } from "./wildcards";

type Section = "WARNING" | "REWARNING" | "BLOCK";

const SECTIONS: readonly Section[] = ["WARNING", "REWARNING", "BLOCK"];

interface Pending extends ImportedLine {
  /** What a later "-entry" has to repeat to take it back. */
  readonly key: string;
}

/**
 * FlexConfirmMail's TrustedDomains.txt: who is trusted becomes a partner.
 *
 * One pattern a line; "#" begins a comment, "-" takes back the same pattern above.
 */
export function importTrustedDomains(text: string): readonly ImportedLine[] {
  return importLines(
    text,
    () => null,
    (pattern) => patternOutcome("partner", pattern, { remark: atSignRemark(pattern) }),
  );
}

/**
 * FlexConfirmMail's UnsafeDomains.txt: what is blocked becomes denied.
 *
 * As above, in sections [WARNING] (where it begins), [REWARNING] and [BLOCK], which the edition for
 * classic Outlook does not know.
 */
export function importUnsafeDomains(
  text: string,
  { denyWarnings }: ImportOptions,
): readonly ImportedLine[] {
  let section: Section = "WARNING";
  const readHeading = (name: string): ImportOutcome | null => {
    const known = SECTIONS.find((each) => each === name.toUpperCase());
    if (known === undefined) {
      return decide(`it is no section that FlexConfirmMail knows: [${section}] goes on.`);
    }
    section = known;
    return nothing(known === "BLOCK" ? "denied from here" : "warnings from here");
  };
  return importLines(text, readHeading, (pattern) => {
    const remark = atSignRemark(pattern);
    if (section === "BLOCK") return patternOutcome("deny", pattern, { remark });
    if (denyWarnings) {
      const more = [remark, "was a warning only"].filter((part) => part !== "").join("; ");
      return patternOutcome("deny", pattern, { remark: more });
    }
    return decide(
      "it was a warning, and what is denied is blocked. Take it with --deny-warnings, or leave it out.",
    );
  });
}

function importLines(
  text: string,
  readHeading: (name: string) => ImportOutcome | null,
  toOutcome: (pattern: string) => ImportOutcome,
): readonly ImportedLine[] {
  const lines: Pending[] = [];
  let part = 0;
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const written = raw.trim();
    if (written === "" || written.startsWith("#")) return;
    const at = { line: index + 1, text: written };
    const heading = /^\[(.*)\]$/.exec(written)?.[1];
    const read = heading === undefined ? null : readHeading(heading);
    if (read !== null) {
      if (read.kind === "nothing") part += 1;
      lines.push({ ...at, key: "", outcome: read });
    } else if (written.startsWith("-")) {
      lines.push({
        ...at,
        key: "",
        outcome: takeBack(lines, keyOf(written.slice(1), part), at.line),
      });
    } else {
      lines.push({ ...at, key: keyOf(written, part), outcome: toOutcome(written) });
    }
  });
  return lines.map(({ line, text: shown, outcome }) => ({ line, text: shown, outcome }));
}

/** Mark the lines that a "-" takes back. */
function takeBack(lines: Pending[], key: string, by: number): ImportOutcome {
  const taken: number[] = [];
  lines.forEach((earlier, index) => {
    if (earlier.key !== key) return;
    taken.push(earlier.line);
    lines[index] = { ...earlier, key: "", outcome: nothing(`taken back in line ${by}`) };
  });
  return nothing(
    taken.length === 0 ? "takes back nothing above" : `takes back line ${taken.join(", ")}`,
  );
}

function keyOf(pattern: string, part: number): string {
  return `${part} ${pattern.trim().toLowerCase()}`;
}

function atSignRemark(pattern: string): string {
  return pattern.startsWith("@") ? "in the edition for classic Outlook it matched nothing" : "";
}

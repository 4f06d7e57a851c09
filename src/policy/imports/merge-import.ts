import { readEntryLists } from "../entry-lists";
import { covers, readEntry } from "../entry-text";
import type { PolicyEntry } from "../entry-text";
import { pointerStep, readJsonText } from "../json-text";
import { parsePolicy } from "../parse-policy";
import type { PolicyError } from "../parse-policy";
import type { PolicyFile } from "../policy-file";
import { decide, nothing } from "./imported";
import type { ImportedLine, ImportTarget } from "./imported";

/** A policy with the entries that could be added. */
export interface MergedImport {
  readonly ok: true;
  /** The policy with what could be added, its revision raised; as it was when nothing could. */
  readonly text: string;
  /** What became of each line in the end. */
  readonly lines: readonly ImportedLine[];
  readonly added: number;
  /** Those that the policy did not have before. */
  readonly warnings: readonly PolicyError[];
}

/** Nothing can be added: with more entries the policy breaks a rule that is about none of them. */
export interface RefusedImport {
  readonly ok: false;
  readonly errors: readonly PolicyError[];
}

/**
 * Add imported entries to a policy.
 *
 * What is there already is not added again; what the rest of the policy speaks against is left for
 * the admin to decide.
 *
 * @param policyText - a policy that `parsePolicy` found good
 */
export function mergeImport(
  policyText: string,
  lines: readonly ImportedLine[],
): MergedImport | RefusedImport {
  const json = readJsonText(policyText);
  if (!json.ok) throw new Error("The text of a good policy is JSON.");
  const file = json.value as PolicyFile;
  const warned = new Set(parsePolicy(policyText).warnings.map(warningKey));
  let settled = withoutContradictions(file, withoutRepeats(file, lines));
  for (;;) {
    const { text, pointers } = writeEntries(file, settled);
    const parsed = parsePolicy(text);
    const faults = parsed.ok ? [] : parsed.errors;
    const refused = new Map(
      faults.flatMap(({ pointer, message }) => {
        const index = pointers.findIndex((at) => at !== null && isAtOrBelow(pointer, at));
        return index < 0 ? [] : [[index, message] as const];
      }),
    );
    if (refused.size === 0) {
      const added = pointers.filter((pointer) => pointer !== null).length;
      if (added > 0 && !parsed.ok) return { ok: false, errors: parsed.errors };
      return {
        ok: true,
        text: added === 0 ? policyText : text,
        lines: settled,
        added,
        warnings: parsed.warnings.filter((each) => !warned.has(warningKey(each))),
      };
    }
    settled = settled.map((line, index) => {
      const why = refused.get(index);
      return why === undefined ? line : { ...line, outcome: decide(why) };
    });
  }
}

const POINTERS: Readonly<Record<ImportTarget, string>> = {
  own: "/organization/domains",
  partner: "/partners",
  deny: "/deny",
};

function withoutRepeats(file: PolicyFile, lines: readonly ImportedLine[]): readonly ImportedLine[] {
  const seen = new Map<string, string>();
  const lists = readEntryLists(file);
  for (const list of ["own", "partner", "deny"] as const) {
    for (const { canonical } of lists[list].entries) {
      seen.set(`${list} ${canonical}`, "is there already");
    }
  }
  return lines.map((line) => {
    const { outcome } = line;
    if (outcome.kind !== "entry") return line;
    const key = `${outcome.list} ${readEntry(outcome.entry)?.canonical ?? outcome.entry}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const lost =
        outcome.words === "" && outcome.weight === null ? "" : ", so its details are not";
      return { ...line, outcome: nothing(first + lost) };
    }
    seen.set(key, `is taken from line ${line.line}`);
    return line;
  });
}

/**
 * Denials that the organisation's own domains, those of these lines too, or what the policy allows
 * speak against: the rules find the fault there, and not with the denial that is new.
 */
function withoutContradictions(
  file: PolicyFile,
  lines: readonly ImportedLine[],
): readonly ImportedLine[] {
  const { own, allow } = readEntryLists(file);
  const ownEntries = own.entries.map((entry) => ({ entry, at: entry.pointer }));
  const newOwn = lines.flatMap(({ line, outcome }) => {
    const entry = entryFor("own", outcome);
    return entry === null ? [] : [{ entry, at: `line ${line}` }];
  });
  return lines.map((line) => {
    const denied = entryFor("deny", line.outcome);
    if (denied === null) return line;
    const against = [...ownEntries, ...newOwn].find(({ entry }) => covers(denied, entry));
    if (against !== undefined) {
      const { entry, at } = against;
      const why = `it would deny "${entry.canonical}", which is your own by ${at}.`;
      return { ...line, outcome: decide(why) };
    }
    const allowed = allow.entries.find(({ canonical }) => canonical === denied.canonical);
    if (allowed === undefined) return line;
    return { ...line, outcome: decide(`it is allowed by ${allowed.pointer}.`) };
  });
}

/** The entry that a line adds to a list; null when it adds none there. */
function entryFor(list: ImportTarget, outcome: ImportedLine["outcome"]): PolicyEntry | null {
  return outcome.kind === "entry" && outcome.list === list ? readEntry(outcome.entry) : null;
}

interface Written {
  readonly text: string;
  /** Where each line's entry stands; null for a line without one. */
  readonly pointers: readonly (string | null)[];
}

function writeEntries(file: PolicyFile, lines: readonly ImportedLine[]): Written {
  const own = [...(file.organization?.domains ?? [])];
  const partners = [...(file.partners ?? [])];
  const deny = [...(file.deny ?? [])];
  const pointers = lines.map(({ outcome }) => {
    if (outcome.kind !== "entry") return null;
    const { list, entry, words, weight } = outcome;
    const pointer = POINTERS[list];
    switch (list) {
      case "own":
        return pointerStep(pointer, own.push(entry) - 1);
      case "partner": {
        const details = {
          ...(words === "" ? {} : { name: words }),
          ...(weight === null ? {} : { weight }),
        };
        const plain = Object.keys(details).length === 0;
        return pointerStep(pointer, partners.push(plain ? entry : { entry, ...details }) - 1);
      }
      case "deny":
        return pointerStep(pointer, deny.push(words === "" ? entry : { entry, reason: words }) - 1);
    }
  });
  const changed: PolicyFile = {
    ...file,
    revision: (file.revision ?? 0) + 1,
    ...(own.length > 0 ? { organization: { ...file.organization, domains: own } } : {}),
    ...(partners.length > 0 ? { partners } : {}),
    ...(deny.length > 0 ? { deny } : {}),
  };
  return { text: `${JSON.stringify(changed, null, 2)}\n`, pointers };
}

function warningKey({ pointer, message }: PolicyError): string {
  return `${pointer} ${message}`;
}

function isAtOrBelow(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

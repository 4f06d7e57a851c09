import { decide, entryOutcome, WITH_SUBDOMAINS, withItself } from "./imported";
import type {
  EntryDetails,
  ImportedLine,
  ImportOptions,
  ImportOutcome,
  ImportTarget,
  TableRow,
} from "./imported";

/** OutlookOkan's InternalDomainList.csv: one column, the end of own addresses. */
export function importInternalDomains(rows: readonly TableRow[]): readonly ImportedLine[] {
  return rows.map((row) => toLine(row, endOutcome("own", row.cells[0] ?? "")));
}

/** OutlookOkan's Whitelist.csv: the end of trusted addresses, and whether no dialog comes at all. */
export function importWhitelist(rows: readonly TableRow[]): readonly ImportedLine[] {
  return rows.map((row) => toLine(row, endOutcome("partner", row.cells[0] ?? "")));
}

/** OutlookOkan's AlertAddressList.csv: the end of an address, whether it blocks, and a message. */
export function importAlertAddresses(
  rows: readonly TableRow[],
  { denyWarnings }: ImportOptions,
): readonly ImportedLine[] {
  return rows.map((row) => {
    const [end = "", blocks = "", words = ""] = row.cells;
    const stops = /^(y|yes|true|1)$/i.test(blocks);
    if (stops || denyWarnings) {
      const remark = stops ? "" : "was a warning only";
      return toLine(row, endOutcome("deny", end, { words, remark }));
    }
    const why = "it was a warning, and what is denied is blocked. Take it with --deny-warnings.";
    return toLine(row, decide(why));
  });
}

/** OutlookOkan compares how an address ends, so that a bare "x.com" means "evilx.com" as well. */
function endOutcome(list: ImportTarget, end: string, details: EntryDetails = {}): ImportOutcome {
  const withRemark = (remark: string): EntryDetails => ({
    ...details,
    remark: [remark, details.remark ?? ""].filter((part) => part !== "").join("; "),
  });
  if (end.startsWith("@")) return entryOutcome(list, end.slice(1), withRemark(WITH_SUBDOMAINS));
  if (end.startsWith(".")) {
    return entryOutcome(list, end.slice(1), withRemark(withItself(end.slice(1))));
  }
  if (end.includes("@")) {
    return entryOutcome(list, end, withRemark("this mailbox alone, none that ends so"));
  }
  return decide(`it matched every address that ends so, such as jane@evil${end}.`);
}

function toLine({ line, cells }: TableRow, outcome: ImportOutcome): ImportedLine {
  return { line, text: cells.filter((cell) => cell !== "").join(", "), outcome };
}

import { decide, entryOutcome, nothing, WITH_SUBDOMAINS, withItself } from "./imported";
import type { ImportedLine, ImportOutcome, TableRow } from "./imported";

/** A table with the names of its columns. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What a table is by its columns; null when that cannot be told. */
export function tableKind(header: readonly string[]): "accepted-domains" | "partners" | null {
  const names = header.map(nameOf);
  const has = (aliases: readonly string[]): boolean => aliases.some((name) => names.includes(name));
  if (has(["domainname", "accepteddomain", "domaintype", "isverified"])) return "accepted-domains";
  return has(ENTRY_COLUMNS) ? "partners" : null;
}

/**
 * Exchange's accepted domains (`Get-AcceptedDomain | Export-Csv`, or the list of the admin centre)
 * or Entra's domains (`Get-MgDomain | Export-Csv`): they become the organisation's own. Of remote
 * domains (`Get-RemoteDomain`), which have the same column, only the internal ones do.
 */
export function importAcceptedDomains({ header, rows }: Table): readonly ImportedLine[] {
  const cellOf = columnReader(header);
  return rows.map((row) => {
    const read = (...aliases: readonly string[]): string => cellOf(row, aliases);
    const domain = read("domainname", "accepteddomain", "domain", "id");
    return { line: row.line, text: domain, outcome: ownOutcome(domain, read) };
  });
}

/** A list of partners: domain or address, and if wanted a name and a weight. */
export function importPartners({ header, rows }: Table): readonly ImportedLine[] {
  const cellOf = columnReader(header);
  return rows.map((row) => {
    const entry = cellOf(row, ENTRY_COLUMNS);
    const name = cellOf(row, ["name", "company", "organization", "organisation", "partnername"]);
    const weight = cellOf(row, ["weight", "count", "messages"]);
    return { line: row.line, text: entry, outcome: partnerOutcome(entry, name, weight) };
  });
}

const ENTRY_COLUMNS = [
  "entry",
  "domain",
  "partner",
  "partnerdomain",
  "maildomain",
  "address",
  "email",
];

type Read = (...aliases: readonly string[]) => string;

function ownOutcome(domain: string, read: Read): ImportOutcome {
  if (/^false$/i.test(read("isinternal"))) return nothing("a remote domain, which is not your own");
  const type = read("domaintype", "type");
  if (/^external ?relay$/i.test(type)) {
    return decide("of type ExternalRelay: its mailboxes are outside your organisation.");
  }
  if (type !== "" && !/^(authoritative|internal ?relay)$/i.test(type)) {
    return decide(`its type "${type}" is none that Exchange documents.`);
  }
  if (/^true$/i.test(read("pendingremoval"))) return decide("it is being removed from Exchange.");
  if (/^false$/i.test(read("isverified"))) return nothing("not verified, so nobody's yet");
  const services = read("supportedservices");
  if (services !== "" && !services.startsWith("System.") && !/\bemail\b/i.test(services)) {
    return nothing("not used for mail");
  }
  if (domain.includes("?")) {
    return decide('a letter was lost in the export. Export again with "-Encoding UTF8".');
  }
  const below = /^\*\.(.+)$/.exec(domain)?.[1];
  if (below !== undefined) return entryOutcome("own", below, { remark: withItself(below) });
  const exact = /^false$/i.test(read("matchsubdomains"));
  return entryOutcome("own", domain, { remark: exact ? WITH_SUBDOMAINS : "" });
}

function partnerOutcome(entry: string, name: string, weight: string): ImportOutcome {
  const below = /^\*\.(.+)$/.exec(entry)?.[1];
  const remarks = below === undefined ? [] : [withItself(below)];
  const number = Number(weight);
  const weighs = weight !== "" && Number.isFinite(number) && number >= 1 && number <= 1e9;
  if (weight !== "" && !weighs) remarks.push(`without its weight: "${weight}" is no number from 1`);
  return entryOutcome("partner", below ?? entry.replace(/^@/, ""), {
    words: name,
    weight: weighs ? number : null,
    remark: remarks.join("; "),
  });
}

function columnReader(
  header: readonly string[],
): (row: TableRow, aliases: readonly string[]) => string {
  const names = header.map(nameOf);
  return ({ cells }, aliases) => {
    const column = names.findIndex((name) => aliases.includes(name));
    return column < 0 ? "" : (cells[column] ?? "").trim();
  };
}

function nameOf(column: string): string {
  return column.toLowerCase().replace(/[\s_-]/g, "");
}

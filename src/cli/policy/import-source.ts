import { basename } from "node:path";
import { importTrustedDomains, importUnsafeDomains } from "../../policy/imports/flexconfirm";
import type { ImportedLine, ImportOptions } from "../../policy/imports/imported";
import {
  importAlertAddresses,
  importInternalDomains,
  importWhitelist,
} from "../../policy/imports/outlook-okan";
import { importAcceptedDomains, importPartners, tableKind } from "../../policy/imports/tables";
import { csvRows } from "../csv-rows";
import type { CsvRow } from "../csv-rows";
import { CliError } from "../io";

/** What a list can be, and by what name of file it is known. */
export const SOURCES = {
  "accepted-domains": { about: "Exchange or Entra: your own domains", name: null },
  partners: { about: "a table of partners: domain, name, weight", name: null },
  "flexconfirm-trusted": {
    about: "FlexConfirmMail: TrustedDomains.txt",
    name: "trusteddomains.txt",
  },
  "flexconfirm-unsafe": { about: "FlexConfirmMail: UnsafeDomains.txt", name: "unsafedomains.txt" },
  "okan-internal": {
    about: "OutlookOkan: InternalDomainList.csv",
    name: "internaldomainlist.csv",
  },
  "okan-trusted": { about: "OutlookOkan: Whitelist.csv", name: "whitelist.csv" },
  "okan-alerts": { about: "OutlookOkan: AlertAddressList.csv", name: "alertaddresslist.csv" },
} as const;

export type SourceName = keyof typeof SOURCES;

export const SOURCE_NAMES = Object.keys(SOURCES) as readonly SourceName[];

/**
 * Read one list of another program.
 *
 * @param as - what it is; left out, its name and its columns tell
 * @throws CliError when that cannot be told, or the table is broken
 */
export function importFile(
  path: string,
  text: string,
  as: SourceName | undefined,
  options: ImportOptions,
): readonly ImportedLine[] {
  const named = SOURCE_NAMES.find(
    (source) => SOURCES[source].name === basename(path).toLowerCase(),
  );
  const source = as ?? named ?? sourceByColumns(path, csvRows(path, text));
  switch (source) {
    case "flexconfirm-trusted":
      return importTrustedDomains(text);
    case "flexconfirm-unsafe":
      return importUnsafeDomains(text, options);
    case "okan-internal":
      return importInternalDomains(csvRows(path, text));
    case "okan-trusted":
      return importWhitelist(csvRows(path, text));
    case "okan-alerts":
      return importAlertAddresses(csvRows(path, text), options);
    case "accepted-domains":
    case "partners": {
      const [first, ...rest] = csvRows(path, text);
      const header = first?.cells ?? [];
      if (source === "accepted-domains") {
        if (tableKind(header) === "accepted-domains")
          return importAcceptedDomains({ header, rows: rest });
        throw new CliError(`${path}: ${NO_DOMAIN_NAME}`);
      }
      return tableKind(header) === "partners"
        ? importPartners({ header, rows: rest })
        : importPartners({
            header: ["domain", "name"],
            rows: first === undefined ? [] : [first, ...rest],
          });
    }
  }
}

const NO_DOMAIN_NAME =
  "there is no column DomainName. Export it with: " +
  "Get-AcceptedDomain | Export-Csv -Path accepted-domains.csv -NoTypeInformation -Encoding UTF8";

function sourceByColumns(path: string, rows: readonly CsvRow[]): SourceName {
  const kind = tableKind(rows[0]?.cells ?? []);
  if (kind !== null) return kind;
  throw new CliError(
    `${path}: what this list is cannot be told by its name or its columns. Say it with --as: ` +
      `${SOURCE_NAMES.join(", ")}.`,
  );
}

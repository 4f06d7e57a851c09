/** The lists of other programs: each line, and what it became. */
import { importTrustedDomains, importUnsafeDomains } from "../../../src/policy/imports/flexconfirm";
import type { ImportedLine } from "../../../src/policy/imports/imported";
import {
  importAlertAddresses,
  importInternalDomains,
  importWhitelist,
} from "../../../src/policy/imports/outlook-okan";
import { importAcceptedDomains, importPartners } from "../../../src/policy/imports/tables";

/** "partner litware.example (remark)", "decide: why", "nothing: why" */
function became({ outcome }: ImportedLine): string {
  if (outcome.kind !== "entry") return `${outcome.kind}: ${outcome.why}`;
  const { list, entry, words, weight, remark } = outcome;
  const details = [words, weight === null ? "" : String(weight), remark].filter(Boolean).join("; ");
  return `${list} ${entry}${details === "" ? "" : ` (${details})`}`;
}

function expectTable(
  lines: readonly ImportedLine[],
  table: readonly (readonly [line: number, text: string, outcome: string])[],
): void {
  expect(lines.map((each) => [each.line, each.text, became(each)])).toEqual(table);
}

test("FlexConfirmMail: TrustedDomains.txt", () => {
  const text = [
    "# partners of the house",
    "",
    "  fabrikam.example  ",
    "*.litware.example",
    "*northwind.example",
    "nor?hwind.example",
    "Jane@Adatum.example",
    "*@proseware.example",
    "@old.example",
    "gmail.com",
    "co.uk",
    "*",
    "jane*@adatum.example",
    "-Fabrikam.example",
    "-nobody.example",
    "[BLOCK]",
    "bücher.example",
  ].join("\r\n");
  expectTable(importTrustedDomains(text), [
    [3, "fabrikam.example", "nothing: taken back in line 14"],
    [4, "*.litware.example", "partner litware.example (covers litware.example itself too)"],
    [
      5,
      "*northwind.example",
      "decide: it matched every domain that ends so, such as evilnorthwind.example.",
    ],
    [
      6,
      "nor?hwind.example",
      "decide: entries have no wildcards: write out the domains or addresses that are meant.",
    ],
    [7, "Jane@Adatum.example", "partner jane@adatum.example"],
    [8, "*@proseware.example", "partner proseware.example (covers its subdomains too)"],
    [
      9,
      "@old.example",
      "partner old.example (covers its subdomains too; in the edition for classic Outlook it matched nothing)",
    ],
    [
      10,
      "gmail.com",
      'decide: "gmail.com" is a public mail service, where anyone can have an address: it covers them all.',
    ],
    [
      11,
      "co.uk",
      'decide: "co.uk" is an ending under which others have names: it would cover strangers.',
    ],
    [12, "*", "decide: it matched everything."],
    [
      13,
      "jane*@adatum.example",
      "decide: entries have no wildcards: write out the domains or addresses that are meant.",
    ],
    [14, "-Fabrikam.example", "nothing: takes back line 3"],
    [15, "-nobody.example", "nothing: takes back nothing above"],
    [16, "[BLOCK]", 'decide: "[block]" cannot be read.'],
    [17, "bücher.example", "partner bücher.example (covers its subdomains too)"],
  ]);
});

const WARNED =
  "decide: it was a warning, and what is denied is blocked. Take it with --deny-warnings, or leave it out.";

const UNSAFE = [
  "untrusted.example.com",
  "*untrusted@example.com",
  "[rewarning]",
  "again.example",
  "[Block]",
  "army.ml",
  "*.ml",
  "*.rival.example",
  "-untrusted.example.com",
  "[NOTICE]",
  "bids@tender.example",
  "gmail.com",
].join("\n");

test("FlexConfirmMail: UnsafeDomains.txt with its sections", () => {
  expectTable(importUnsafeDomains(UNSAFE, { denyWarnings: false }), [
    [1, "untrusted.example.com", WARNED],
    [2, "*untrusted@example.com", WARNED],
    [3, "[rewarning]", "nothing: warnings from here"],
    [4, "again.example", WARNED],
    [5, "[Block]", "nothing: denied from here"],
    [6, "army.ml", "deny army.ml (covers its subdomains too)"],
    [7, "*.ml", "deny ml"],
    [8, "*.rival.example", "deny rival.example (covers rival.example itself too)"],
    [9, "-untrusted.example.com", "nothing: takes back nothing above"],
    [10, "[NOTICE]", "decide: it is no section that FlexConfirmMail knows: [BLOCK] goes on."],
    [11, "bids@tender.example", "deny bids@tender.example"],
    [12, "gmail.com", "deny gmail.com (covers its subdomains too)"],
  ]);
});

test("FlexConfirmMail: warnings taken as denied, when that is asked for", () => {
  expect(importUnsafeDomains(UNSAFE, { denyWarnings: true }).slice(0, 4).map(became)).toEqual([
    "deny untrusted.example.com (covers its subdomains too; was a warning only)",
    "decide: entries have no wildcards: write out the domains or addresses that are meant.",
    "nothing: warnings from here",
    "deny again.example (covers its subdomains too; was a warning only)",
  ]);
});

const rows = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells, index) => ({ line: index + 2, cells }));

test("Exchange: of remote domains only the internal ones are one's own", () => {
  const lines = importAcceptedDomains({
    header: ["DomainName", "IsInternal", "TargetDeliveryDomain"],
    rows: rows(
      ["*", "False", "False"],
      ["fabrikam.com", "False", ""],
      ["plant.example", "True", ""],
    ),
  });
  expectTable(lines, [
    [2, "*", "nothing: a remote domain, which is not your own"],
    [3, "fabrikam.com", "nothing: a remote domain, which is not your own"],
    [4, "plant.example", "own plant.example"],
  ]);
});

test("Exchange: accepted domains", () => {
  const header = ["DomainName", "DomainType", "MatchSubDomains", "PendingRemoval", "Name"];
  const lines = importAcceptedDomains({
    header,
    rows: rows(
      ["contoso.example", "Authoritative", "False", "False", "Contoso"],
      ["plant.contoso.example", "InternalRelay", "True", "", "Plant"],
      ["relay.example", "External relay", "False", "", ""],
      ["contosoexample.onmicrosoft.com", "Authoritative", "", "", ""],
      ["*.shop.example", "Authoritative", "", "", ""],
      ["gone.example", "Authoritative", "", "True", ""],
      ["b?cher.example", "Authoritative", "", "", ""],
      ["*", "Authoritative", "", "", ""],
      ["odd.example", "Hosted", "", "", ""],
      ["", "Authoritative", "", "", "free text"],
    ),
  });
  expectTable(lines, [
    [2, "contoso.example", "own contoso.example (covers its subdomains too)"],
    [3, "plant.contoso.example", "own plant.contoso.example"],
    [
      4,
      "relay.example",
      "decide: of type ExternalRelay: its mailboxes are outside your organisation.",
    ],
    [5, "contosoexample.onmicrosoft.com", "own contosoexample.onmicrosoft.com"],
    [6, "*.shop.example", "own shop.example (covers shop.example itself too)"],
    [7, "gone.example", "decide: it is being removed from Exchange."],
    [
      8,
      "b?cher.example",
      'decide: a letter was lost in the export. Export again with "-Encoding UTF8".',
    ],
    [9, "*", 'decide: "*" needs no asterisk: a domain covers its subdomains.'],
    [10, "odd.example", 'decide: its type "Hosted" is none that Exchange documents.'],
    [11, "", 'decide: "" is not possible here. Allowed: a text that is not empty.'],
  ]);
});

test("Entra: domains", () => {
  const lines = importAcceptedDomains({
    header: ["Id", "IsVerified", "IsDefault", "SupportedServices"],
    rows: rows(
      ["contoso.example", "True", "True", "Email;OfficeCommunicationsOnline"],
      ["intune.contoso.example", "True", "False", "Intune"],
      ["new.example", "False", "False", "Email"],
      ["lost.example", "True", "False", "System.String[]"],
    ),
  });
  expect(lines.map(became)).toEqual([
    "own contoso.example",
    "nothing: not used for mail",
    "nothing: not verified, so nobody's yet",
    "own lost.example",
  ]);
});

test("a table of partners", () => {
  const lines = importPartners({
    header: ["Company", "Mail domain", "Weight"],
    rows: rows(
      ["Litware", "litware.example", "5000"],
      ["Fabrikam", "*.fabrikam.example", "many"],
      ["", "jane@adatum.example", ""],
      ["Site", "https://www.proseware.example/", "0.5"],
    ),
  });
  expect(lines.map(became)).toEqual([
    "partner litware.example (Litware; 5000)",
    'partner fabrikam.example (Fabrikam; covers fabrikam.example itself too; without its weight: "many" is no number from 1)',
    "partner jane@adatum.example",
    'decide: "https://www.proseware.example/" is a web address: write its domain alone.',
  ]);
});

test("OutlookOkan: InternalDomainList.csv and Whitelist.csv", () => {
  const list = rows(["@contoso.example", "Yes"], [".contoso.example"], ["contoso.example", "No"]);
  expectTable(importInternalDomains(list), [
    [2, "@contoso.example, Yes", "own contoso.example (covers its subdomains too)"],
    [3, ".contoso.example", "own contoso.example (covers contoso.example itself too)"],
    [
      4,
      "contoso.example, No",
      "decide: it matched every address that ends so, such as jane@evilcontoso.example.",
    ],
  ]);
  expect(importWhitelist(rows(["jane@litware.example", "Yes"])).map(became)).toEqual([
    "partner jane@litware.example (this mailbox alone, none that ends so)",
  ]);
});

test("OutlookOkan: AlertAddressList.csv", () => {
  const list = rows(
    ["@rival.example", "Yes", "Bids go through the legal team."],
    ["@press.example"],
  );
  expect(importAlertAddresses(list, { denyWarnings: false }).map(became)).toEqual([
    "deny rival.example (Bids go through the legal team.; covers its subdomains too)",
    "decide: it was a warning, and what is denied is blocked. Take it with --deny-warnings.",
  ]);
  expect(importAlertAddresses(list, { denyWarnings: true }).map(became)[1]).toBe(
    "deny press.example (covers its subdomains too; was a warning only)",
  );
});

/** The printed queries, parsed and resolved offline against the declared tables. */
import { DIALECTS, knownDomainsQuery } from "../../../src/cli/learn/kql";
import type { Dialect } from "../../../src/cli/learn/kql";

/**
 * EmailEvents as declared.
 *
 * @see MicrosoftDocs/defender-docs, advanced-hunting-emailevents-table.md, 2024-01
 * @see MicrosoftDocs/azure-monitor-docs, tables/emailevents.md, 2026-07-27
 */
const STRINGS = [
  ...["NetworkMessageId", "InternetMessageId", "SenderMailFromAddress", "SenderFromAddress"],
  ...["SenderDisplayName", "SenderObjectId", "SenderMailFromDomain", "SenderFromDomain"],
  ...["SenderIPv4", "SenderIPv6", "RecipientEmailAddress", "RecipientObjectId", "Subject"],
  ...["EmailDirection", "DeliveryAction", "DeliveryLocation", "ThreatTypes", "ReportId"],
].map((name) => `${name}:string`);

const SCHEMAS: Readonly<Record<Dialect, string>> = {
  defender: ["Timestamp:datetime", ...STRINGS, "AdditionalFields:string"].join(", "),
  sentinel: [
    ...["TimeGenerated:datetime", ...STRINGS, "RecipientDomain:string", "To:dynamic"],
    ...["EmailSize:int", "AdditionalFields:dynamic"],
  ].join(", "),
};

/** The parts of the package that are used here; its names are generated. */
interface Kusto {
  readonly Language: {
    readonly Symbols: {
      readonly TableSymbol: {
        readonly $ctor7: new (name: string, columns: string, d: null) => object;
      };
      readonly DatabaseSymbol: {
        readonly $ctor3: new (
          name: string,
          alias: null,
          members: readonly object[],
          open: boolean,
        ) => object;
      };
    };
    readonly GlobalState: { readonly Default: { WithDatabase(database: object): object } };
    readonly KustoCode: {
      ParseAndAnalyze(
        query: string,
        globals: object,
      ): {
        GetDiagnostics(): unknown;
        readonly ResultType: { readonly Columns: unknown };
      };
    };
  };
}

interface Globals {
  readonly Kusto: Kusto;
  readonly Bridge: { toArray<T>(list: unknown): T[] };
}

const found = ((): Globals | null => {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- two scripts that set globals
    require("@kusto/language-service-next/bridge.js");
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the same
    require("@kusto/language-service-next/Kusto.Language.Bridge.js");
    return globalThis as unknown as Globals;
  } catch {
    return null;
  }
})();

interface Analysis {
  readonly faults: readonly string[];
  readonly columns: readonly string[];
}

function analyse(
  { Kusto: { Language }, Bridge }: Globals,
  query: string,
  where: Dialect,
): Analysis {
  const { Symbols, GlobalState, KustoCode } = Language;
  const table = new Symbols.TableSymbol.$ctor7("EmailEvents", `(${SCHEMAS[where]})`, null);
  const database = new Symbols.DatabaseSymbol.$ctor3("db", null, [table], false);
  const code = KustoCode.ParseAndAnalyze(query, GlobalState.Default.WithDatabase(database));
  const faults = Bridge.toArray<{ Code: string; Message: string }>(code.GetDiagnostics());
  const columns = Bridge.toArray<{ Name: string; Type: { Name: string } }>(code.ResultType.Columns);
  return {
    faults: faults.map(({ Code, Message }) => `${Code} ${Message}`),
    columns: columns.map(({ Name, Type }) => `${Name}:${Type.Name}`),
  };
}

const OWN = [[], ["contoso.com"], ["contoso.com", "müller.de", "sub.contoso.example"]];

if (found === null) {
  test.skip("queries are not parsed: @kusto/language-service-next is not installed", () =>
    undefined);
} else {
  describe.each(DIALECTS)("%s", (dialect) => {
    test.each(OWN.map((own) => [own]))("of %j, parses against the declared table", (own) => {
      const query = knownDomainsQuery({ dialect, own, minSenders: 3 });
      expect(analyse(found, query, dialect)).toEqual({
        faults: [],
        columns: ["Domain:string", "Senders:long"],
      });
    });
  });

  test("the query of one place is refused by the other: the check can fail", () => {
    const query = knownDomainsQuery({ dialect: "defender", own: [], minSenders: 3 });
    expect(analyse(found, query, "sentinel").faults.join("\n")).toContain("'Timestamp'");
    const misspelt = query.replace("RecipientEmailAddress", "RecipientAddress");
    expect(analyse(found, misspelt, "defender").faults[0]).toContain("KS142");
  });
}

test.each(["a b.com", 'a".com', ""])("own domain %j cannot stand in a query", (own) => {
  expect(() => knownDomainsQuery({ dialect: "defender", own: [own], minSenders: 3 })).toThrow(
    "cannot stand in a query",
  );
});

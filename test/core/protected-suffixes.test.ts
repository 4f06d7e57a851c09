import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDomain } from "../../src/core/domain";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { isProtectedName } from "../../src/core/protected-names";
import { protectedSlips, protectedSuffixOf } from "../../src/core/protected-suffixes";
import type { ProtectedPolicy, ProtectedSlip } from "../../src/core/protected-suffixes";
import type { Domain } from "../../src/core/types";

const DATA = join(__dirname, "../../../shared/data");

function domainOf(host: string): Domain {
  const domain = parseDomain(host);
  if (domain === null) throw new Error(`not a host: ${host}`);
  return domain;
}

function slipsOf(host: string, policy: ProtectedPolicy = DEFAULT_POLICY): readonly ProtectedSlip[] {
  return protectedSlips(domainOf(host), policy);
}

/** The likeliest slip that is told of: under a busy suffix only a name that exists. */
function told(host: string): ProtectedSlip | undefined {
  const { name } = domainOf(host);
  return slipsOf(host).find((slip) => slip.quiet || isProtectedName(name, slip.protectedSuffix));
}

const TOLD = [
  // Quiet, and not existing: any name.
  ["army.ml", "mil", true],
  ["navy.ml", "mil", true],
  ["mail.ml", "mil", true],
  ["us.army.ml", "mil", true],
  ["nobody-knows-it.ml", "mil", true],
  ["army.mit", "mil", true],
  ["af.mi", "mil", true],
  ["af.mill", "mil", true],
  ["af.mli", "mil", true],
  ["state.gv", "gov", true],
  ["state.govv", "gov", true],
  ["state.goc", "gov", true],
  ["mit.ed", "edu", true],
  ["mit.eduu", "edu", true],
  ["nato.itn", "int", true],
  ["york.govuk", "gov.uk", true],

  // Busy: a name that exists.
  ["army.il", "mil", false],
  ["harvard.eu", "edu", false],
  ["nato.it", "int", false],
  ["hmrc.uk", "gov.uk", false],
  ["hmrc.gov.ug", "gov.uk", false],
  ["ucl.ac.ug", "ac.uk", false],
  ["statcan.qc.ca", "gc.ca", false],
  ["mofa.co.jp", "go.jp", false],
] as const;

test.each(TOLD)("%s stands for .%s (quiet %s)", (host, protectedSuffix, quiet) => {
  expect(told(host)).toMatchObject({ protectedSuffix, quiet });
});

const NOT_TOLD = [
  // Busy, and no name that exists, or one too short or too common to tell by.
  "mellanox.co.il",
  "lobanov.in",
  "ox.ac.ug",
  "mit.eu",
  "who.in",
  "mail.il",
  "polito.it",
  // The same institution of another country.
  "police.gov.hk",
  "health.gov.ac",
  // No slip of any: two edits, another country, a word more.
  "nasa.co",
  "army.mx",
  "example.com",
  "army.mil.example.com",
  "x.com.ml",
];

test.each(NOT_TOLD)("%s stands for nothing protected", (host) => {
  expect(told(host)).toBeUndefined();
});

const UNDER = [
  ["army.mil", "mil"],
  ["a.b.army.mil", "mil"],
  ["whitehouse.gov", "gov"],
  ["mit.edu", "edu"],
  ["nato.int", "int"],
  ["x.mod.uk", "mod.uk"],
  ["mod.uk", "mod.uk"],
  ["ec.europa.eu", "europa.eu"],
  ["vtg.admin.ch", "admin.ch"],
  ["york.gov.uk", "gov.uk"],
  // Both are the British Ministry of Defence's: the one never stands for the other.
  ["mod.gov.uk", "gov.uk"],
  ["brisbane.qld.gov.au", "gov.au"],
  ["x.gov.np", "gov.np"],
] as const;

test.each(UNDER)("%s is under %s, and stands for nothing else", (host, suffix) => {
  expect(protectedSuffixOf(domainOf(host), DEFAULT_POLICY)).toBe(suffix);
  expect(slipsOf(host)).toEqual([]);
});

test.each(["army.ml", "army.mil.example.com", "europa.eu.com", "go.it", "example.uk", "intel"])(
  "%s is under no protected suffix",
  (host) => {
    expect(protectedSuffixOf(domainOf(host), DEFAULT_POLICY)).toBeNull();
  },
);

test("omission before transposition, repetition, neighbour key and other letters", () => {
  const likelihoods = ["x.mi", "x.mli", "x.mmil", "x.mkl", "x.mzl"].map((host) =>
    slipsOf(host).map(({ protectedSuffix, likelihood }) => [protectedSuffix, likelihood]),
  );
  expect(likelihoods).toEqual([
    [["mil", 1.2e-5]],
    [["mil", 7e-6]],
    [["mil", 2e-6]],
    [["mil", 3e-7]],
    [["mil", 3e-8]],
  ]);
});

test("at home a quiet suffix is busy, and one that does not exist stays as it is", () => {
  const quiet = (host: string, homes: readonly string[]): unknown =>
    protectedSlips(domainOf(host), DEFAULT_POLICY, homes)[0]?.quiet;
  expect(quiet("army.ml", ["nl", "com"])).toBe(true);
  expect(quiet("army.ml", ["ml"])).toBe(false);
  expect(quiet("army.mli", ["mli"])).toBe(true);
});

test("the likeliest comes first, then the one with names that we know", () => {
  const found = slipsOf("x.uk").map(({ protectedSuffix }) => protectedSuffix);
  expect(found).toEqual(["gov.uk", "ac.uk", "nhs.uk", "mod.uk", "police.uk"]);
});

describe("what a policy says", () => {
  const policy = {
    protectedSuffixes: { add: [{ suffix: "bank", owner: "Banks" }], remove: ["mil"] },
  };

  test("an added suffix is protected", () => {
    expect(protectedSuffixOf(domainOf("example.bank"), policy)).toBe("bank");
    expect(slipsOf("example.bank", policy)).toEqual([]);
    expect(slipsOf("example.bnk", policy)).toMatchObject([
      { protectedSuffix: "bank", quiet: true },
    ]);
  });

  test("a removed suffix is not, and nothing stands for it", () => {
    expect(protectedSuffixOf(domainOf("army.mil"), policy)).toBeNull();
    expect(slipsOf("army.ml", policy)).toEqual([]);
    expect(slipsOf("army.gv", policy)).toMatchObject([{ protectedSuffix: "gov" }]);
  });
});

const EXISTS = [
  ["army", "mil", true],
  ["nasa", "gov", true],
  ["harvard", "edu", true],
  ["hmrc", "gov.uk", true],
  ["army", "gov", false],
  ["mit", "edu", false],
  ["state", "gov", false],
  ["ox", "ac.uk", false],
  ["", "mil", false],
] as const;

test.each(EXISTS)("%p is known under .%s: %s", (name, suffix, exists) => {
  expect(isProtectedName(name, suffix)).toBe(exists);
});

describe("measuring data", () => {
  const NAMES: Readonly<Record<string, string>> = {
    ...{ mil: "army", gov: "nasa", edu: "harvard", int: "nato" },
    ...{ "gov.uk": "hmrc", "ac.uk": "ucl", "gc.ca": "statcan", "gov.au": "dfat" },
  };
  const lines = (file: string): readonly string[] =>
    existsSync(join(DATA, file))
      ? readFileSync(join(DATA, file), "utf8").trim().split("\n").slice(1)
      : [];
  const ifPresent = existsSync(DATA) ? test : test.skip;

  ifPresent("every existing suffix one slip away is found (skipped without ../shared/data)", () => {
    const missed = lines("tld/tld_neighbours.tsv").filter((line) => {
      const [intended = "", typed = ""] = line.split("\t");
      const name = NAMES[intended];
      const slips = name === undefined ? [] : slipsOf(`${name}.${typed}`);
      return name !== undefined && !slips.some((slip) => slip.protectedSuffix === intended);
    });
    expect(missed).toEqual([]);
  });

  ifPresent("no .mil or .gov domain stands for another (skipped without ../shared/data)", () => {
    const hosts = ["negatives/mil_domains.txt", "negatives/gov_domains.tsv"]
      .flatMap(lines)
      .map((line) => line.split("\t")[0] ?? "");
    expect(hosts.length).toBeGreaterThan(8_000);
    expect(hosts.filter((host) => slipsOf(host).length > 0)).toEqual([]);
  });

  ifPresent("no innocent domain in use is told of (skipped without ../shared/data)", () => {
    const hosts = lines("dev/git_domains_ok.tsv").map((line) => line.split("\t")[0] ?? "");
    const read = hosts.filter((host) => parseDomain(host) !== null);
    expect(read.length).toBeGreaterThan(5_000);
    expect(read.filter((host) => told(host) !== undefined)).toEqual([]);
  });
});

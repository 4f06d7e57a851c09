import { parseDomain } from "../../src/core/domain";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { protectedHosts } from "../../src/core/protected-hosts";

function hostsOf(host: string): ReturnType<typeof protectedHosts> {
  const domain = parseDomain(host);
  if (domain === null) throw new Error(`not a host: ${host}`);
  return protectedHosts(domain, DEFAULT_POLICY);
}

const CASES = [
  // No such top-level domain: any one edit.
  ["york.gov.ukk", "gov.ukk", "york.gov.uk", false],
  ["york.gov.u", "gov.u", "york.gov.uk", false],
  ["physics.ac.ukk", "ac.ukk", "physics.ac.uk", false],

  // An existing one: letters swapped, dropped or doubled in the label before it.
  ["york.gvo.uk", "gvo.uk", "york.gov.uk", true],
  ["york.goov.uk", "goov.uk", "york.gov.uk", true],
  ["a.b.eud.au", "eud.au", "a.b.edu.au", true],
  ["ec.eurpa.eu", "eurpa.eu", "ec.europa.eu", true],
  ["army.mdo.uk", "mdo.uk", "army.mod.uk", true],

  // A country that gives no names at its second level: any one edit, and a state's lost dot.
  ["saude.gob.br", "gob.br", "saude.gov.br", true],
  ["saude.sp.go.br", "go.br", "saude.sp.gov.br", true],
  ["saude.spgov.br", "spgov.br", "saude.sp.gov.br", true],
  ["health.gob.za", "gob.za", "health.gov.za", true],

  // The suffix that firms have in that country.
  ["fazenda.gov.com.br", "gov.com.br", "fazenda.gov.br", true],
  ["sefaz.mt.gov.com.br", "gov.com.br", "sefaz.mt.gov.br", true],
  ["army.mod.co.uk", "mod.co.uk", "army.mod.uk", true],
] as const;

test.each(CASES)("%s: %s stands for a protected suffix", (typed, typedSuffix, host, exists) => {
  expect(hostsOf(typed)[0]).toMatchObject({ typedSuffix, host, typedExists: exists });
});

const INNOCENT = [
  // Nothing in front, a protected suffix itself, a suffix of two labels.
  "gvo.uk",
  "york.gov.uk",
  "mail.gvo.co.uk",
  "gov.com.br",
  "lab.ac.co.uk",
  "lab.gov.com.de",
  // Labels of two letters, other letters, other countries.
  "mail.acc.uk",
  "mail.ed.au",
  "mail.gob.uk",
  "lab.unicamp.br",
  "mail.gob.com.br",
  "mail.gov.us",
  "mail.example.com",
  "mail",
];

test.each(INNOCENT)("%s stands for none", (typed) => {
  expect(hostsOf(typed)).toEqual([]);
});

test("likeliest first", () => {
  const [first, second] = hostsOf("x.gov.za2").map(({ protectedSuffix }) => protectedSuffix);
  expect([first, second]).toEqual(["gov.za", undefined]);
  expect(hostsOf("x.gov.u").map(({ protectedSuffix }) => protectedSuffix)[1]).toBe("gov.au");
});

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
  ["york.gov.ukk", "york.gov.uk"],
  ["york.gov.u", "york.gov.uk"],
  ["physics.ac.ukk", "physics.ac.uk"],

  // An existing one: a common slip in the label before it.
  ["york.gvo.uk", "york.gov.uk"],
  ["york.goov.uk", "york.gov.uk"],
  ["a.b.eud.au", "a.b.edu.au"],
  ["ec.eurpa.eu", "ec.europa.eu"],
  ["army.mdo.uk", "army.mod.uk"],
  ["york.gv.uk", "york.gov.uk"],
  ["york.giv.uk", "york.gov.uk"],
  ["york.hov.uk", "york.gov.uk"],
  ["barts.nha.uk", "barts.nhs.uk"],
  // Another country's word for it, where institutions are known: nobody's has that.
  ["york.gob.uk", "york.gov.uk"],
  ["justice.go.uk", "justice.gov.uk"],
  ["interieur.gov.fr", "interieur.gouv.fr"],
  ["health.gov.nz", "health.govt.nz"],

  // A country that gives no names at its second level: any one edit, and a state's lost dot.
  ["saude.gob.br", "saude.gov.br"],
  ["saude.sp.go.br", "saude.sp.gov.br"],
  ["saude.spgov.br", "saude.sp.gov.br"],
  ["health.gob.za", "health.gov.za"],

  // The suffix that firms have in that country.
  ["fazenda.gov.com.br", "fazenda.gov.br"],
  ["sefaz.mt.gov.com.br", "sefaz.mt.gov.br"],
  ["army.mod.co.uk", "army.mod.uk"],
] as const;

test.each(CASES)("%s was meant for %s", (typed, host) => {
  expect(hostsOf(typed)[0]?.host).toBe(host);
});

const INNOCENT = [
  // Nothing in front, a protected suffix itself, a suffix of two labels.
  "gvo.uk",
  "york.gov.uk",
  "mail.gvo.co.uk",
  "gov.com.br",
  "lab.ac.co.uk",
  "lab.gov.com.de",
  // Labels of two letters, labels of hosts, other letters, other countries.
  "mail.acc.uk",
  "mail.ed.au",
  "mail.giv.uk",
  "york.acc.uk",
  "lab.go.nl",
  "mail.go.uk",
  "cnbs.gov.hn", // a bank's ending, though the suffix list does not have it
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

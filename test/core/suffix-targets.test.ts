import { suffixTargets } from "../../src/core/suffix-targets";
import { domain } from "../support/domains";

/** typed, one of the hosts proposed */
const PROPOSED = [
  ["example.con", "example.com"],
  ["example.ocm", "example.com"],
  ["example.cmo", "example.com"],
  ["example.ogr", "example.org"],
  ["example.nett", "example.net"],
  ["example.co.uj", "example.co.uk"],
  ["example.comau", "example.com.au"],
  ["example.comar", "example.com.ar"],
  ["example.com.mxg", "example.com.mx"],
  ["mail.example.con", "mail.example.com"],
  ["example.co.ukk", "example.co.uk"],
  // Half of the ending is a domain of somebody's.
  ["example.con.au", "example.com.au"],
  ["example.om.br", "example.com.br"],
  ["example.vom.mx", "example.com.mx"],
  ["example.c.uk", "example.co.uk"],
  ["example.com.uk", "example.co.uk"],
  ["example.co.au", "example.com.au"],
  ["example.ent.au", "example.net.au"],
  ["example.con.kw", "example.com.kw"], // of no provider
  ["example.co.krr", "example.co.kr"],
  ["mail.example.eud.cn", "mail.example.edu.cn"],
  // Sent too early.
  ["example.c", "example.com"],
  ["example.n", "example.net"],
  // The ending twice.
  ["example.com.com", "example.com"],
  ["example.con.com", "example.com"],
  ["example.org.org", "example.org"],
  ["example.com.con", "example.com.com"], // and from there on to example.com
  // Its dot lost, where nobody has such a name.
  ["examplecom.br", "example.com.br"],
  ["exampleco.za", "example.co.za"],
] as const;

test.each(PROPOSED)("%s may be %s", (typed, host) => {
  const targets = suffixTargets(domain(typed));
  expect(targets.map((known) => known.domain.unicode)).toContain(host);
  expect(targets.every(({ source, weight }) => source === "suffix" && weight > 0)).toBe(true);
});

test.each([
  "example.com", // exists
  "example.co",
  "example.ml",
  "army.il",
  "example", // has no suffix to be mistaken in
  "example.zzzz", // near no other
  "example.co.zzz", // nor the beginning of one
  "con",
  "con.au", // no name in front
  "mail.con.au", // a host of somebody's
  "cs.con.au",
  "lists.cr.uk", // a letter from elsewhere
  "lab.ufpe.br",
  "lab.commo.br",
  "www.con.de", // firms stand under .de itself
  "example.con.fr", // where .com.fr exists, but firms stand under .fr
  "example.ent.pl", // more stand under .pl than under .net.pl
  "example.co.cu", // a university has this ending, though the suffix list does not
  "example.co.ua", // open to anybody
  "example.ent.kw", // an ending of networks that hardly anybody has
  "cs.ox.ac.uk",
  "lab.mil.co",
  "www.con.com",
  "cs.net.net",
  "example.cm.com", // a firm
  "example.ort.org",
  "telecom.br", // a short name in front
  "mail.examplecom.br",
  "examplecom.cn", // anybody may have it
])("%s proposes nothing", (typed) => {
  expect(suffixTargets(domain(typed))).toEqual([]);
});

test("an ending typed again is none of two labels", () => {
  const hosts = suffixTargets(domain("example.com.con")).map((known) => known.domain.unicode);
  expect(hosts).not.toContain("example.com.cn");
});

test("commoner suffixes weigh more", () => {
  const targets = suffixTargets(domain("example.con"));
  const weights = targets.map(({ weight }) => weight);
  expect(targets[0]?.domain.unicode).toBe("example.com");
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

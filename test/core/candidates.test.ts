import { parseAddress } from "../../src/core/address";
import { candidates } from "../../src/core/candidates";
import type { KnownIndex } from "../../src/core/known-domains";
import { countedIndex } from "../support/counted-index";
import { domain } from "../support/domains";
import { HOSTILE_SEED, hostileStrings } from "../support/hostile-strings";
import { indexOf } from "../support/known-index";

const KNOWN = ["contoso.com", "mail.army.mil", "northwindtraders.com", "fourth-coffee.co.uk"];
const LISTED = indexOf(KNOWN);
const LEARNED = indexOf(KNOWN, 50);

function found(typed: string, index: KnownIndex): readonly string[] {
  const hosts = candidates(domain(typed), index).map((known) => known.domain.unicode);
  expect(new Set(hosts).size).toBe(hosts.length);
  return hosts.filter((host) => KNOWN.includes(host));
}

/** typed, hosts found for it */
const CASES = [
  ["conoso.com", ["contoso.com"]],
  ["contosoo.com", ["contoso.com"]],
  ["cobtoso.com", ["contoso.com"]],
  ["cnotoso.com", ["contoso.com"]],
  ["contoso.cm", ["contoso.com"]],
  ["contoso.ocm", ["contoso.com"]],
  ["contosocom", ["contoso.com"]],
  ["mail.conoso.com", ["contoso.com"]],
  ["mail.amry.mil", ["mail.army.mil"]],
  ["mailarmy.mil", ["mail.army.mil"]],
  ["mail.armymil", ["mail.army.mil"]],
  ["con-toso.com", ["contoso.com"]],
  ["fourthcoffee.co.uk", ["fourth-coffee.co.uk"]],
  ["fourth-coffee.co.ku", ["fourth-coffee.co.uk"]],
  ["nrothwindtradesr.com", ["northwindtraders.com"]],
  ["northwindtraders-contoso.com", ["contoso.com", "northwindtraders.com"]],
  ["contoso.com.evil.example", ["contoso.com"]],

  ["contoso.com", []], // itself
  ["fabrikam.com", []],
  ["mal.army.mil", []], // a host of one organisation is not compared with its others
  ["mail", []],
] as const;

test.each(CASES)("%s may be %j", (typed, hosts) => {
  expect([...found(typed, LISTED)].sort()).toEqual(hosts);
});

test.each(CASES)("%s, from records, may be %j", (typed, hosts) => {
  expect([...found(typed, LEARNED)].sort()).toEqual(hosts);
});

/** Hosts made to be costly: long, of many labels, of letters that can be read in many ways. */
const COSTLY = [
  "ab.".repeat(82) + "com",
  "a.".repeat(120) + "com",
  "a-".repeat(31) + "b.com",
  "x".repeat(60) + ".com",
  "abcdefghi.".repeat(24) + "con",
  "rn".repeat(30) + ".com",
  "0".repeat(62) + ".com",
  ("01".repeat(31) + ".").repeat(3) + "com",
  "ee".repeat(30) + ".com",
  "qwertyuiopasdfghjklzxcvb.com",
  "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnmqwertyu.con",
  "\u0430\u0435".repeat(20) + ".com",
  "contoso.com.".repeat(20) + "com",
  "mail-contoso-com-".repeat(3) + "x.example.com",
];

/** About 3 ms where a reading takes 50 ns. */
const MOST_READINGS = 60_000;
/** Of at most 253 units each: about 2 ms where a unit takes 2 ns. */
const MOST_TEXTS = 4_000;

test.each(COSTLY)("%s costs little", (host) => {
  for (const known of [LISTED, LEARNED]) {
    const { index, counts } = countedIndex(known);
    candidates(domain(host), index);
    expect(counts.sieve).toBeGreaterThan(100);
    expect(counts.sieve).toBeLessThan(MOST_READINGS);
    expect(counts.texts).toBeLessThan(MOST_TEXTS);
    // Nearly all that is looked up has passed the sieve by chance.
    expect(counts.find).toBeLessThan(0.05 * counts.sieve + 20);
  }
});

test("hostile strings cost little", () => {
  const hosts = hostileStrings(1500, HOSTILE_SEED).flatMap((text) => {
    const parsed = parseAddress(text);
    const read = parsed.kind === "malformed" ? parsed.repaired : parsed;
    return read !== null && "domain" in read ? [read.domain] : [];
  });
  expect(hosts.length).toBeGreaterThan(100);
  for (const host of hosts.slice(0, 150)) {
    const { index, counts } = countedIndex(LEARNED);
    candidates(host, index);
    expect(counts.sieve).toBeLessThan(MOST_READINGS);
    expect(counts.texts).toBeLessThan(MOST_TEXTS);
  }
});

test("the cost depends on the host, not on how many domains are known", () => {
  const many = indexOf(
    Array.from({ length: 20_000 }, (_, i) => `known${i}.example.com`),
    5,
  );
  const few = countedIndex(LEARNED);
  const lots = countedIndex(many);
  candidates(domain("mail.graphicdesigners.com"), few.index);
  candidates(domain("mail.graphicdesigners.com"), lots.index);
  expect(lots.counts.sieve).toBeLessThan(2 * few.counts.sieve);
});

/** The event script carries the suffix list in a packed form: every answer must stay the same. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "tldts-icann";
import { tldExists } from "../../src/core/data/tlds";
import { readSuffixes } from "../../src/core/packed-suffixes";
import type { FlatTrie } from "../../tools/suffix-loader";
import suffixLoader, { packSuffixes, suffixLiteral, topLevelsOf } from "../../tools/suffix-loader";
import { absentTlds } from "../../tools/tld-loader";
import { hostsUnder, namesBelow } from "../support/suffix-rules";

const ORIGINAL = jest.requireActual<FlatTrie>("tldts-icann/dist/cjs/src/data/trie.js");
const OPTIONS = { extractHostname: false, validateHostname: false, detectIp: false };

const packed = readSuffixes(packSuffixes(ORIGINAL));

test("every rule, alone and with labels before it, as the package itself answers", () => {
  const names = [ORIGINAL.rulesRoot, ORIGINAL.exceptionsRoot]
    .flatMap((root) => namesBelow(ORIGINAL, root))
    .filter((name) => !/(^|\.)xn--/.test(name));
  expect(names.length).toBeGreaterThan(6500);
  expect(
    names
      .flatMap(hostsUnder)
      .filter((host) => packed.suffixOf(host) !== parse(host, OPTIONS).publicSuffix),
  ).toEqual([]);
});

test.each([
  ["example.co.uk", "co.uk"],
  ["mail.example.ck", "example.ck"],
  ["www.ck", "ck"],
  ["city.kobe.jp", "kobe.jp"],
  ["a.example.kobe.jp", "example.kobe.jp"],
  ["例子.公司.cn", "公司.cn"],
  ["example.nonesuch", "nonesuch"],
  // 公司.cn as an A-label: left out, because the core never asks so.
  ["example.xn--55qx5d.cn", "cn"],
])("%s ends in %s", (host, suffix) => {
  expect(packed.suffixOf(host)).toBe(suffix);
});

/** A small list by hand: com, co.uk under a bare uk, *.ck but www.ck. Edges need no order here. */
const SMALL: FlatTrie = {
  nodeFlags: [1, 0, 0, 0, 0, 0],
  // node 0 leaf; 1 uk: co; 2 ck: *; 3 rules; 4 ck: www; 5 exceptions
  edgeStart: [0, 0, 1, 2, 5, 6, 7],
  edgeLength: [2, 1, 3, 2, 2, 3, 2],
  edgeChild: [0, 0, 0, 1, 2, 0, 4],
  labelText: "co" + "*" + "com" + "uk" + "ck" + "www" + "ck",
  rulesRoot: 3,
  exceptionsRoot: 5,
};
const SMALL_PACKED = "A*Awww!|Aco|Ack(BomAuk(";
/** x.a.jp under an a.jp that is no rule, c.jp, *.kobe.jp but city.kobe.jp. */
const NESTED = "Aa?(Ax)AcAkobe?(A*Acity!)|Ajp(";
/** a.jp, x.a.jp and b.jp. */
const PLAIN = "Aa(Ax)Ab|Ajp(";

test("the packed form", () => {
  expect(packSuffixes(SMALL)).toBe(SMALL_PACKED);
});

test("as JavaScript it is in ASCII, and reads back the same", () => {
  const literal = suffixLiteral();
  expect(literal).toMatch(/^[ -~]+$/);
  expect(runInNewContext(literal)).toBe(packSuffixes(ORIGINAL));
});

test("the module holds the list, or reads it from a variable", () => {
  const load = (options: { readonly from?: string }): string =>
    suffixLoader.call({ rootContext: "/root", getOptions: () => options });
  expect(load({})).toContain(`readSuffixes(${suffixLiteral()})`);
  expect(load({ from: "LIST" })).toContain("readSuffixes(LIST)");
});

test.each([
  // packed                       host              suffix
  [SMALL_PACKED, "example.com", "com"],
  [SMALL_PACKED, "com", "com"],
  [SMALL_PACKED, "a.co.uk", "co.uk"],
  [SMALL_PACKED, "co.uk", "co.uk"],
  [SMALL_PACKED, "a.b.uk", "uk"],
  [SMALL_PACKED, "a.b.ck", "b.ck"],
  [SMALL_PACKED, "a.www.ck", "ck"],
  [SMALL_PACKED, "a.nonesuch", "nonesuch"],
  // Two levels; a name in between that is no rule, and one that is.
  [NESTED, "m.x.a.jp", "x.a.jp"],
  [NESTED, "m.y.a.jp", "jp"],
  [NESTED, "m.c.jp", "c.jp"],
  [NESTED, "m.kobe.jp", "m.kobe.jp"],
  [NESTED, "m.city.kobe.jp", "kobe.jp"],
  [PLAIN, "m.a.jp", "a.jp"],
  [PLAIN, "m.b.jp", "b.jp"],
])("by %s, %s ends in %s", (list, host, suffix) => {
  expect(readSuffixes(list).suffixOf(host)).toBe(suffix);
});

test("a rule in A-label form only would be lost", () => {
  const trie = { ...SMALL, edgeLength: [2, 1, 8, 2, 2, 3, 2], labelText: "co*xn--p1aiukckwwwck" };
  expect(() => packSuffixes(trie)).toThrow("the suffix list has xn--p1ai without рф");
});

test("what the packed form cannot hold is refused", () => {
  const below = { ...SMALL, edgeChild: [0, 1, 0, 1, 2, 0, 4] };
  expect(() => packSuffixes(below)).toThrow("the suffix list has rules below a *");
  const nothing = { ...SMALL, nodeFlags: [0, 0, 0, 0, 0, 0] };
  expect(() => packSuffixes(nothing)).toThrow("without a rule");
  expect(packSuffixes(chained("cba.jp"))).toBe("Ac(Ab(Aa))|Ajp(");
  expect(() => packSuffixes(chained("dcba.jp"))).toThrow("rules below b, on level 4");
});

/** A list of one rule, with labels of one letter, and of each name it stands below. */
function chained(rule: string): FlatTrie {
  const [labels = "", tld = ""] = rule.split(".");
  const nodes = [...labels].map((_, i) => i);
  const root = labels.length + 1;
  return {
    nodeFlags: [...nodes.map(() => 1), 1, 0, 0],
    // node 0 has nothing below it, each other one the one before it; then rules and exceptions
    edgeStart: [0, ...nodes, root - 1, root, root],
    edgeLength: [...nodes.map(() => 1), tld.length],
    edgeChild: [...nodes, root - 1],
    labelText: [...labels].reverse().join("") + tld,
    rulesRoot: root,
    exceptionsRoot: root + 1,
  };
}

test("top-level domains are those of the suffix list but for the ones named", () => {
  expect(topLevelsOf(SMALL)).toEqual(["com", "uk", "ck"]);
  const named = absentTlds();
  expect(named).toContain("onion");
  expect(named.length).toBeLessThan(20);
  const top = topLevelsOf(ORIGINAL);
  expect(top.filter((tld) => !packed.hasTopLevel(tld))).toEqual([]);
  expect(["co.uk", "nonesuch", "", "*"].filter((tld) => packed.hasTopLevel(tld))).toEqual([]);
  const file = readFileSync(resolve(__dirname, "../../src/core/data/tlds.ts"), "utf8");
  expect(`The ${top.length - named.length} top-level domains that exist`).toBe(
    /The \d+ top-level domains that exist/.exec(file)?.[0],
  );
  expect(top.filter(tldExists).filter((tld) => named.includes(tld))).toEqual([]);
});

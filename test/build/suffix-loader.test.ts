/** The event script carries the suffix list in a packed form: every answer must stay the same. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "tldts-icann";
import { tldExists } from "../../src/core/data/tlds";
import { unpackSuffixes } from "../../src/core/unpack-suffixes";
import type { FlatTrie } from "../../tools/suffix-loader";
import { packSuffixes } from "../../tools/suffix-loader";
import { absentTlds } from "../../tools/tld-loader";
import { hostsUnder, namesBelow } from "../support/suffix-rules";

const ORIGINAL = jest.requireActual<FlatTrie>("tldts-icann/dist/cjs/src/data/trie.js");
const OPTIONS = { extractHostname: false, validateHostname: false, detectIp: false };

/** The package's own lookup, over what was packed and unpacked. */
type Lookup = (host: string, options: object, out: { publicSuffix: string | null }) => void;
jest.mock("tldts-icann/dist/cjs/src/data/trie.js", () => unpackSuffixes(packSuffixes(ORIGINAL)));
const lookUp = jest.requireActual<{ default: Lookup }>("tldts-icann/dist/cjs/src/suffix-trie.js");

const packedSuffix = (host: string): string | null => {
  const out = { publicSuffix: null };
  lookUp.default(host, OPTIONS, out);
  return out.publicSuffix;
};

test("every rule, alone and with labels before it, as the package itself answers", () => {
  const names = [ORIGINAL.rulesRoot, ORIGINAL.exceptionsRoot]
    .flatMap((root) => namesBelow(ORIGINAL, root))
    .filter((name) => !/(^|\.)xn--/.test(name));
  expect(names.length).toBeGreaterThan(6500);
  expect(
    names
      .flatMap(hostsUnder)
      .filter((host) => packedSuffix(host) !== parse(host, OPTIONS).publicSuffix),
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
  expect(packedSuffix(host)).toBe(suffix);
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

test("the packed form", () => {
  expect(packSuffixes(SMALL)).toBe("Ack!(A*)BomAuk!(Aco)|Ack!(Awww)");
});

test("the unpacked form", () => {
  const trie = unpackSuffixes("Ack!(A*)BomAuk!(Aco)|Ack!(Awww)");
  expect(namesBelow(trie, trie.rulesRoot)).toEqual(["*.ck", "ck", "co.uk", "com", "uk"]);
  expect(namesBelow(trie, trie.exceptionsRoot)).toEqual(["ck", "www.ck"]);
});

test("a rule in A-label form only would be lost", () => {
  const trie = { ...SMALL, edgeLength: [2, 1, 8, 2, 2, 3, 2], labelText: "co*xn--p1aiukckwwwck" };
  expect(() => packSuffixes(trie)).toThrow("the suffix list has xn--p1ai without рф");
});

test("top-level domains are those of the suffix list but for the ones named", () => {
  const { topLabels } = unpackSuffixes("AcomBk!(A*)Aonion|Ack!(Awww)");
  expect(topLabels).toEqual(["com", "ck", "onion"]);
  const named = absentTlds();
  expect(named).toContain("onion");
  expect(named.length).toBeLessThan(20);
  const top = namesBelow(ORIGINAL, ORIGINAL.rulesRoot).filter((name) => !/\.|^xn--/.test(name));
  const file = readFileSync(resolve(__dirname, "../../src/core/data/tlds.ts"), "utf8");
  expect(`The ${top.length - named.length} top-level domains that exist`).toBe(
    /The \d+ top-level domains that exist/.exec(file)?.[0],
  );
  expect(top.filter(tldExists).filter((tld) => named.includes(tld))).toEqual([]);
});

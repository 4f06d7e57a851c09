/**
 * The event script is built with the ICANN-only sibling of the suffix parser that everything else
 * uses: both must give the same answers.
 */
import { parse as parseFull } from "tldts";
import { parse as parseIcann } from "tldts-icann";
import { version as fullVersion } from "tldts/package.json";
import { version as icannVersion } from "tldts-icann/package.json";
import type { FlatTrie } from "../../tools/suffix-loader";
import { hostsUnder, namesBelow } from "../support/suffix-rules";

const trie = jest.requireActual<FlatTrie>("tldts/dist/cjs/src/data/trie.js");

/** As `src/core/domain.ts` asks. */
const OPTIONS = {
  allowPrivateDomains: false,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
  mixedInputs: false,
};

const answer = (parse: typeof parseFull | typeof parseIcann, host: string): readonly unknown[] => {
  const { publicSuffix, domain, subdomain, domainWithoutSuffix } = parse(host, OPTIONS);
  return [host, publicSuffix, domain, subdomain, domainWithoutSuffix];
};

const both = (hosts: readonly string[]): void => {
  const different = hosts.filter(
    (host) => String(answer(parseFull, host)) !== String(answer(parseIcann, host)),
  );
  expect(different).toEqual([]);
};

test("both packages are of one version", () => {
  expect([fullVersion, icannVersion]).toEqual(["7.4.16", "7.4.16"]);
});

test("every rule of the public suffix list, both sections, alone and with labels before it", () => {
  const rules = [...namesBelow(trie, trie.rulesRoot), ...namesBelow(trie, trie.exceptionsRoot)];
  expect(rules.length).toBeGreaterThan(9000);
  both(rules.flatMap(hostsUnder));
});

test.each([
  // host                    public suffix, registrable domain
  ["army.mil", "mil", "army.mil"],
  ["example.co.uk", "co.uk", "example.co.uk"],
  ["co.uk", "co.uk", null],
  // Wildcards and their exceptions.
  ["example.ck", "example.ck", null],
  ["mail.example.ck", "example.ck", "mail.example.ck"],
  ["www.ck", "ck", "www.ck"],
  ["mail.www.ck", "ck", "www.ck"],
  ["example.kobe.jp", "example.kobe.jp", null],
  ["mail.example.kobe.jp", "example.kobe.jp", "mail.example.kobe.jp"],
  ["city.kobe.jp", "kobe.jp", "city.kobe.jp"],
  // Rules of the private section do not count.
  ["alice.github.io", "io", "github.io"],
  ["alice.blogspot.com", "com", "blogspot.com"],
  // IDN rules, as U-labels.
  ["пример.рф", "рф", "пример.рф"],
  ["例子.公司.cn", "公司.cn", "例子.公司.cn"],
  ["例え.大阪.jp", "大阪.jp", "例え.大阪.jp"],
  // Endings that no rule knows.
  ["example.lan", "lan", "example.lan"],
  ["localhost", "localhost", null],
])("%s: suffix %s, domain %s", (host, publicSuffix, domain) => {
  for (const parse of [parseFull, parseIcann]) {
    expect(parse(host, OPTIONS)).toMatchObject({ publicSuffix, domain });
  }
});

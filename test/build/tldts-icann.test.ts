/**
 * The event script is built with the ICANN-only sibling of the suffix parser that everything else
 * uses: both must give the same answers.
 */
import { parse as parseFull } from "tldts";
import { parse as parseIcann } from "tldts-icann";
import { version as fullVersion } from "tldts/package.json";
import { version as icannVersion } from "tldts-icann/package.json";

/** The flat suffix trie inside the package: one entry per node, edges of node n from edgeStart[n]. */
interface Trie {
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

const trie = jest.requireActual<Trie>("tldts/dist/cjs/src/data/trie.js");

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
  const rules = [...rulesBelow(trie.rulesRoot), ...rulesBelow(trie.exceptionsRoot)];
  expect(rules.length).toBeGreaterThan(9000);
  both(rules.flatMap((rule) => ["", "example.", "mail.example."].map((before) => before + rule)));
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

/** The rules of a subtree, "*" as a label of its own: "co.uk", "wild.ck". */
function rulesBelow(root: number): readonly string[] {
  const offsets: number[] = [];
  for (let edge = 0, offset = 0; edge < trie.edgeLength.length; edge += 1) {
    offsets.push(offset);
    offset += trie.edgeLength[edge] ?? 0;
  }
  const rules: string[] = [];
  const walk = (node: number, suffix: string): void => {
    if (suffix !== "") rules.push(suffix);
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const at = offsets[edge] ?? 0;
      const label = trie.labelText.slice(at, at + (trie.edgeLength[edge] ?? 0));
      const shown = label === "*" ? "wild" : label;
      walk(trie.edgeChild[edge] ?? 0, suffix === "" ? shown : `${shown}.${suffix}`);
    }
  };
  walk(root, "");
  return rules;
}

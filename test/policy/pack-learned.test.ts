import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { learnedFromRows } from "../../src/core/learned";
import type { LearnedRow } from "../../src/core/learned";
import { unpackLearned } from "../../src/core/learned-packed";
import { packLearned, usefulRows } from "../../src/policy/pack-learned";

function unpacked(rows: readonly LearnedRow[], options = {}) {
  const index = unpackLearned(packLearned(rows, options));
  if (index === null) throw new Error("What was packed cannot be unpacked.");
  return index;
}

/** Names that no generator of names for tests gives by chance. */
function invented(count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 0;
  };
  const endings = ["com", "example", "mil", "co.uk", "de"];
  return Array.from({ length: count }, (_, i) => {
    const name = `${next().toString(36)}${next().toString(36)}`;
    return `${name}.${endings[i % endings.length]}`;
  });
}

const ROWS: readonly LearnedRow[] = [
  ["army.mil", 4218],
  ["mail.navy.mil", 30],
  ["navy.mil", 12],
  ["Bücher.example", 99],
  ["xn--bcher-kva.example", 1],
  ["fabrikam.example", 100],
];

describe("counts", () => {
  const index = unpacked(ROWS);

  test.each([
    ["army.mil", 4200],
    ["mail.navy.mil", 30],
    ["navy.mil", 42],
    ["bücher.example", 100],
    ["fabrikam.example", 100],
    ["arny.mil", 0],
    ["navy.ml", 0],
    ["", 0],
  ])("%s: %d", (host, count) => {
    expect(index.count(host)).toBe(count);
  });

  test("the total is exact", () => {
    expect(index.total).toBe(4218 + 30 + 12 + 99 + 1 + 100);
  });

  test.each([
    [1, 1],
    [99, 99],
    [100, 100],
    [104, 100],
    [105, 110],
    [994, 990],
    [995, 1000],
    [1049, 1000],
    [123_456, 120_000],
    [1_000_000_000, 1_000_000_000],
    [2.6, 3],
  ])("%d is kept as %d", (count, kept) => {
    expect(unpacked([["army.mil", count]]).count("army.mil")).toBe(kept);
  });
});

test("every domain is found again, with its count to two figures; strangers are not", () => {
  const names = fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(names, fc.integer(), fc.nat(1e6), (domains, key, most) => {
      const rows = domains.map((domain, i): LearnedRow => [domain, 1 + ((i * 7919) % (most + 1))]);
      const exact = learnedFromRows(rows, key);
      const index = unpacked(rows, { key });
      expect([...index.hashes]).toEqual([...exact.hashes]);
      for (const [domain] of rows) {
        const count = exact.count(domain);
        expect(Math.abs(index.count(domain) - count)).toBeLessThanOrEqual(count * 0.05);
        expect(index.count(`${domain}x`)).toBe(0);
      }
    }),
  );
});

describe.each([0, 1, 300, 20_000])("%d domains", (size) => {
  const rows = invented(size, 1).map((domain, i): LearnedRow => [domain, 1 + (i % 4000)]);
  const packed = packLearned(rows, { top: 100_000, key: 5 });

  test("fit one text, which is unpacked to the same hashes", () => {
    expect(packed).toMatch(/^[\w-]*$/);
    const index = unpackLearned(packed);
    expect(index?.size ?? 0).toBe(size);
    expect(index?.hashes ?? new Uint32Array()).toEqual(learnedFromRows(rows, 5).hashes);
  });

  test("of 20,000 strangers none is found", () => {
    const index = unpackLearned(packed);
    const found = invented(20_000, 2).filter((name) => (index?.count(name) ?? 0) > 0);
    expect(found).toEqual([]);
  });
});

test("20,000 domains take less than 110 kB when compressed", () => {
  const rows = invented(20_000, 3).map((domain, i): LearnedRow => [
    domain,
    3 + Math.floor(50_000 / (i + 1)),
  ]);
  expect(gzipSync(packLearned(rows), { level: 9 }).length).toBeLessThan(95_000);
});

test("the names are not in the text, and another key gives other fingerprints", () => {
  const first = packLearned(ROWS, { key: 1 });
  expect(first).not.toMatch(/army|navy|fabrikam/i);
  expect(unpackLearned(first)?.hashes).not.toEqual(unpacked(ROWS, { key: 2 }).hashes);
});

test("the same rows give the same text in any order and form; others another key", () => {
  const shuffled = [...ROWS]
    .reverse()
    .map(([text, count]): LearnedRow => [text.toUpperCase(), count]);
  expect(packLearned(shuffled)).toBe(packLearned(ROWS));
  expect(unpacked(ROWS.slice(1)).key).not.toBe(unpacked(ROWS).key);
});

test("what is no domain, or has no count, is left out", () => {
  expect(packLearned([])).toBe("");
  expect(
    packLearned([
      ["", 3],
      ["no domain", 3],
      ["army.mil", 0],
      ["army.mil", Number.NaN],
      ["army.mil", -1],
    ]),
  ).toBe("");
});

describe("the most useful", () => {
  test("are the most frequent, registrable domains before hosts", () => {
    expect(usefulRows(ROWS, 4)).toEqual([
      ["army.mil", 4218],
      ["bücher.example", 100],
      ["fabrikam.example", 100],
      ["mail.navy.mil", 30],
    ]);
    const tied: readonly LearnedRow[] = [
      ["a.army.mil", 5],
      ["navy.mil", 5],
    ];
    expect(usefulRows(tied, 1)).toEqual([["navy.mil", 5]]);
  });

  test("bring their registrable domain with them", () => {
    const index = unpacked(ROWS.slice(0, 2), { top: 2 });
    expect(index.count("navy.mil")).toBe(30);
    expect(index.size).toBe(3);
  });

  test("keep the total of all, so that a share stays a share", () => {
    const index = unpacked(ROWS, { top: 1 });
    expect([index.size, index.total]).toEqual([1, 4460]);
  });

  test("leave room: hosts may bring along a quarter more", () => {
    const hosts = invented(1000, 4).map((domain): LearnedRow => [`mail.${domain}`, 5]);
    expect(usefulRows(hosts, 1000)).toHaveLength(625);
    expect(unpacked(hosts, { top: 1000 }).size).toBe(1250);
  });
});

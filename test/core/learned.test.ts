import fc from "fast-check";
import { columnsFromRows, indexColumns, learnedFromRows } from "../../src/core/learned";
import type { LearnedRow } from "../../src/core/learned";

const ROWS: readonly LearnedRow[] = [
  ["army.mil", 12],
  ["mail.army.mil", 30],
  ["us.army.mil", 8],
  ["Contoso.COM", 5],
  ["contoso.com.", 2],
  ["xn--mnchen-3ya.de", 4],
  ["a.b.example.co.uk", 1],
  // No domains, or nothing to count.
  ["", 9],
  ["not a domain", 9],
  ["a..b", 9],
  ["zero.example", 0],
  ["minus.example", -3],
  ["nan.example", NaN],
];

const COUNTS = [
  ["army.mil", 50],
  ["mail.army.mil", 30],
  ["us.army.mil", 8],
  ["contoso.com", 7],
  ["münchen.de", 4],
  ["example.co.uk", 1],
  ["a.b.example.co.uk", 1],

  // Labels between a host and its registrable domain, hosts below, other hosts.
  ["b.example.co.uk", 0],
  ["co.uk", 0],
  ["mil", 0],
  ["x.army.mil", 0],
  ["xn--mnchen-3ya.de", 0],
  ["zero.example", 0],
  ["minus.example", 0],
  ["nan.example", 0],
  ["", 0],
] as const;

test.each(COUNTS)("to %s it wrote %d times", (host, count) => {
  expect(learnedFromRows(ROWS).count(host)).toBe(count);
  expect(learnedFromRows(ROWS, 0x7a11ed).count(host)).toBe(count);
});

test("the total counts each message once", () => {
  expect(learnedFromRows(ROWS).total).toBe(62);
  expect(learnedFromRows([]).total).toBe(0);
});

test("nothing learned is nothing known", () => {
  const empty = learnedFromRows([]);
  expect(empty.size).toBe(0);
  expect(empty.count("contoso.com")).toBe(0);
});

test("fingerprints of one organisation are of no use to another", () => {
  const one = columnsFromRows(ROWS, 1);
  const other = columnsFromRows(ROWS, 2);
  const shared = [...one.hashes].filter((hash) => other.hashes.includes(hash));
  expect(one.hashes.length).toBe(7);
  expect(shared).toEqual([]);
});

test("columns are sorted, and make the same index again", () => {
  const columns = columnsFromRows(ROWS, 99);
  expect([...columns.hashes]).toEqual([...columns.hashes].sort((a, b) => a - b));
  const index = indexColumns(columns);
  expect(COUNTS.map(([host]) => index.count(host))).toEqual(COUNTS.map(([, count]) => count));
});

test("rows may come from anything that can be gone through once", () => {
  function* rows(): Generator<LearnedRow> {
    yield ["contoso.com", 3];
    yield ["contoso.com", 4];
  }
  expect(learnedFromRows(rows()).count("contoso.com")).toBe(7);
});

test("two hosts with one hash are told apart by their checks", () => {
  const columns = columnsFromRows([["contoso.com", 3]], 0);
  const [hash = 0] = columns.hashes;
  const [check = 0] = columns.checks;
  const collided = indexColumns({
    ...columns,
    hashes: Uint32Array.of(hash, hash, hash),
    checks: Uint16Array.of((check + 1) & 1023, check, (check + 2) & 1023),
    counts: Uint32Array.of(100, 3, 200),
  });
  expect(collided.count("contoso.com")).toBe(3);
});

const label = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 6 });
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom("com", "co.uk", "mil"))
  .map(([labels, suffix]) => [...labels, suffix].join("."));

test("no count is ever less than what was learned", () => {
  const rows = fc.array(fc.tuple(host, fc.integer({ min: 1, max: 1000 })), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.integer(), (learned, key) => {
      const index = learnedFromRows(learned, key);
      const sums = new Map<string, number>();
      for (const [text, count] of learned) sums.set(text, (sums.get(text) ?? 0) + count);
      for (const [text, sum] of sums) expect(index.count(text)).toBeGreaterThanOrEqual(sum);
      expect(index.total).toBe(learned.reduce((sum, [, count]) => sum + count, 0));
    }),
  );
});

test("among 20,000 hosts each is found, and no stranger", () => {
  const rows: LearnedRow[] = Array.from({ length: 20_000 }, (_, i) => [`h${i}.com`, i + 1]);
  const index = learnedFromRows(rows, 5);
  expect(index.size).toBe(20_000);
  expect(rows.filter(([text, count]) => index.count(text) !== count)).toEqual([]);
  // A stranger passes once in 2 ** 32 / 20,000 times 2 ** 10.
  const strangers = rows.map(([text]) => `x${text}`);
  expect(strangers.filter((text) => index.count(text) !== 0)).toEqual([]);
});

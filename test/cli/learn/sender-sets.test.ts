import { mix } from "../../../src/core/hash";
import { createSenderSets } from "../../../src/cli/learn/sender-sets";
import type { SenderSets } from "../../../src/cli/learn/sender-sets";

/** Add so many different senders, each of them twice. */
function fill(sets: SenderSets, set: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) sets.add(set, mix(i));
  for (let i = from; i < to; i += 1) sets.add(set, mix(i));
}

test("small sets count exactly, whatever comes between", () => {
  const sets = createSenderSets();
  const sizes = Array.from({ length: 500 }, (_, i) => (i * 37) % 600);
  const numbers = sizes.map(() => sets.create());
  numbers.forEach((set, i) => fill(sets, set, 0, (sizes[i] ?? 0) >> 1));
  numbers.forEach((set, i) => fill(sets, set, 0, sizes[i] ?? 0));
  expect(numbers.map((set) => sets.count(set))).toEqual(sizes);
});

test("the sender whose hash marks a free slot is one like the others", () => {
  const sets = createSenderSets();
  const set = sets.create();
  for (const hash of [0, 0, 5, 5]) sets.add(set, hash);
  expect(sets.count(set)).toBe(2);
});

test.each([5_000, 50_000, 500_000])(
  "a set of %d is estimated, off by less than a tenth",
  (size) => {
    const sets = createSenderSets();
    const set = sets.create();
    fill(sets, set, 0, size);
    expect(Math.abs(sets.count(set) - size) / size).toBeLessThan(0.1);
  },
);

test("a union counts those in both once", () => {
  const sets = createSenderSets();
  const [a, b] = [sets.create(), sets.create()];
  fill(sets, a, 0, 300);
  fill(sets, b, 200, 500);
  sets.addAll(a, sets, b);
  expect([sets.count(a), sets.count(b)]).toEqual([500, 300]);

  const others = createSenderSets({ exact: 64 });
  const sampled = others.create();
  fill(others, sampled, 0, 40_000);
  sets.addAll(a, others, sampled);
  expect(Math.abs(sets.count(a) - 40_000) / 40_000).toBeLessThan(0.35);
});

test("within its memory large sets become samples, and small ones stay exact", () => {
  const sets = createSenderSets({ maxSlots: 1 << 16 });
  const small = Array.from({ length: 2_000 }, () => sets.create());
  const large = Array.from({ length: 100 }, () => sets.create());
  large.forEach((set) => fill(sets, set, 0, 2_000));
  small.forEach((set) => fill(sets, set, 0, 3));
  expect(new Set(small.map((set) => sets.count(set)))).toEqual(new Set([3]));
  for (const set of large) expect(sets.count(set) / 2_000).toBeCloseTo(1, -0.3);
});

test("those that are kept keep their senders under new numbers", () => {
  const sets = createSenderSets();
  const numbers = [10, 20, 30, 40].map((size) => {
    const set = sets.create();
    fill(sets, set, 0, size);
    return set;
  });
  sets.keep(numbers.slice(2));
  expect([sets.count(0), sets.count(1)]).toEqual([30, 40]);
  fill(sets, 1, 0, 41);
  expect([sets.count(1), sets.create()]).toEqual([41, 2]);
});

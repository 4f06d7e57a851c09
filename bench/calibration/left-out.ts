/** Whether the odds hang on one project: each is left out in turn, and one shift of all odds fitted. */
import type { Judged } from "../tally";

export interface LeftOut {
  readonly projects: number;
  readonly findings: number;
  /** Decibans to add to all odds, as fitted on all projects, and the least and most without one. */
  readonly shift: number;
  readonly least: number;
  readonly most: number;
  /** Bits of surprise a finding: as the odds stand; with a shift fitted without its project. The
   * tables behind the odds were fitted on all projects in both cases: see `refit.ts`. */
  readonly asIs: number;
  readonly shifted: number;
}

/**
 * Leave out one project after the other, and fit on the rest how much all odds should be raised.
 *
 * Odds that need no raising, whichever project is left out, do not hang on one project.
 */
export function leaveOneOut(judged: readonly Judged[]): LeftOut {
  const projects = [...new Set(judged.map(({ source }) => source))];
  const shifts = projects.map((project) =>
    fitShift(judged.filter(({ source }) => source !== project)),
  );
  const shiftOf = new Map(projects.map((project, i) => [project, shifts[i] ?? 0]));
  return {
    ...{ projects: projects.length, findings: judged.length, shift: fitShift(judged) },
    least: Math.min(...shifts),
    most: Math.max(...shifts),
    asIs: surprise(judged),
    shifted: surprise(judged, ({ source }) => shiftOf.get(source) ?? 0),
  };
}

/** Bits a finding, on average. */
export function surprise(
  judged: readonly Judged[],
  shiftFor: (one: Judged) => number = () => 0,
): number {
  return (
    judged.reduce((sum, one) => sum + bits(one, shiftFor(one)), 0) / Math.max(judged.length, 1)
  );
}

const MAX_SHIFT_DECIBANS = 60;

/**
 * Decibans that make as many findings right as the odds promise. A right and a wrong finding at even
 * odds are added, so that a set without a wrong one has an answer too.
 */
export function fitShift(judged: readonly Judged[]): number {
  const even = { source: "", sampled: true, odds: 1, kind: "" };
  const all = [...judged, { ...even, right: true }, { ...even, right: false }];
  const right = all.filter((one) => one.right).length;
  let low = -MAX_SHIFT_DECIBANS;
  let high = MAX_SHIFT_DECIBANS;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    const promised = all.reduce((sum, { odds }) => sum + share(odds, middle), 0);
    if (promised < right) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function bits({ odds, right }: Judged, shift: number): number {
  const promised = share(odds, shift);
  return -Math.log2(Math.max(right ? promised : 1 - promised, 1e-9));
}

function share(odds: number, shift: number): number {
  const shifted = odds * 10 ** (shift / 10);
  return shifted === Infinity ? 1 : shifted / (1 + shifted);
}

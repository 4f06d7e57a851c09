import { chromiumCases } from "./chromium-cases";
import { signup, work } from "./lists";
import { permutationKinds } from "./permutation-kinds";
import { protectedSuffixes } from "./protected";
import type { Protocol } from "./protocol";
import { deployed, unboxed, withHistory } from "./replay";

/** In the order in which tables list them. */
export const PROTOCOLS: readonly Protocol[] = [
  deployed,
  unboxed,
  withHistory,
  work,
  signup,
  protectedSuffixes,
  chromiumCases,
  permutationKinds,
];

/** With how much the speed is measured. */
import type { ColdScript } from "./cold";

/** Known domains. */
export const SIZES: readonly number[] = [20, 1_000, 10_000, 100_000, 1_000_000];

/** Of one message, cold. */
export const RECIPIENTS: readonly number[] = [1, 10, 100, 500];

/** Between two of the sizes: load and first answer are held to bounds there. */
const PROMISED = 20_000;

export const COLD_SCRIPTS: readonly ColdScript[] = [
  "only answers",
  ...[0, PROMISED, ...SIZES].sort((a, b) => a - b),
];

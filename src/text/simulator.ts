import { simulator } from "./en/simulator";
import type { Say } from "./sentence";
import { sayIn } from "./sentence";

/** The simulator's own words. Only its makers read them, so there is one language. */
export const simulatorWords: Say<typeof simulator> = sayIn(simulator, "en");

import type { MeasuringData } from "../data";
import type { Engine } from "../engines/engine";
import type { Result } from "../tally";

/** A way of measuring an engine, as `docs/quality.md` describes it. */
export interface Protocol {
  /** Short, for `--only`. */
  readonly id: string;
  readonly title: string;
  /** @returns null when the data that it needs is missing */
  readonly run: (data: MeasuringData, engine: Engine) => Result | null;
}

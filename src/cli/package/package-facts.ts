import type { Policy } from "../../core/policy";
import type { ModeName } from "./site-manifest";

/** What the papers of a package tell of. */
export interface PackageFacts {
  /** Of Second Look. */
  readonly version: string;
  /** As it is stamped. */
  readonly policy: Policy;
  /** Learned domains in packed form; null for none. */
  readonly learned: string | null;
  readonly mode: ModeName;
  /** Origins that may frame the pages. */
  readonly ancestors: readonly string[];
  /** Day of the data about top-level domains: "2026-09-27". */
  readonly dataDate: string;
}

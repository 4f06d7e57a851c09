/** One finding for each right that a person has or lacks. */
import { finding } from "./findings";

export const undelivered = finding(
  {
    kind: "wrong-suffix",
    typedSuffix: "con",
    knownSuffix: "com",
    typedExists: false,
    typedOwner: "",
  },
  { meant: "ann@gmail.com" },
);
export const homoglyph = finding(
  {
    kind: "homoglyph",
    lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
  },
  { meant: "r@army.mil" },
);
export const embedding = finding(
  { kind: "embedding", owner: "b.example" },
  { meant: "r@army.mil" },
);
export const shown = finding(
  { kind: "display-name", shown: "r@army.mil" },
  { meant: "r@army.mil" },
);
export const denied = finding(
  { kind: "denied", entry: "rival.example", reason: "" },
  { action: "block", odds: Infinity },
);
export const malformed = finding(
  { kind: "malformed", error: "comma", count: 1 },
  { meant: "ann@gmail.com" },
);

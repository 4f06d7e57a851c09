import type { RecipientField, Unchecked, UncheckedCause, Verdict } from "../../src/core/types";
import { gatherUnchecked } from "../../src/core/unchecked";

function verdict(
  field: RecipientField,
  unchecked: UncheckedCause | null,
  displayName = "",
): Verdict {
  const recipient = { field, displayName, address: "" };
  return { recipient, action: "allow", findings: [], unchecked };
}

const group = (
  cause: UncheckedCause,
  field: RecipientField,
  count: number,
  names: readonly string[] = [],
): Unchecked => ({ cause, field, count, names, detail: "" });

const TRUNCATED: Unchecked = { ...group("truncated", "to", 100), names: [] };
const FAILED: Unchecked = { ...group("read-failed", "cc", 0), detail: "cc.getAsync 9002" };

const CASES: readonly (readonly [
  title: string,
  fromHost: readonly Unchecked[],
  verdicts: readonly Verdict[],
  gathered: readonly Unchecked[],
])[] = [
  ["nothing", [], [verdict("to", null)], []],
  [
    "what the host says comes first",
    [TRUNCATED, FAILED],
    [verdict("to", "x500")],
    [TRUNCATED, FAILED, group("x500", "to", 1)],
  ],
  [
    "by cause and field, counted",
    [],
    [verdict("to", "x500"), verdict("cc", "x500"), verdict("to", "fax"), verdict("to", "x500")],
    [group("x500", "to", 2), group("x500", "cc", 1), group("fax", "to", 1)],
  ],
  [
    "groups are named, in order; others are not",
    [],
    [
      verdict("to", "contact-group", "Board"),
      verdict("to", "contact-group", ""),
      verdict("to", "contact-group", "Anna's team"),
      verdict("to", "x500", "Jane Doe"),
    ],
    [group("contact-group", "to", 3, ["Board", "Anna's team"]), group("x500", "to", 1)],
  ],
];

test.each(CASES)("%s", (_title, fromHost, verdicts, gathered) => {
  expect(gatherUnchecked(fromHost, verdicts)).toEqual(gathered);
});

import type { Decision, Unchecked, UncheckedCause } from "../core/types";
import type { AlertParts, AlertPolicy, Writing } from "./alert-parts";

/** The plural of the button where no single address is meant. */
export const UNCOUNTED = 3;

/**
 * One sentence for each cause that policy asks or blocks for, or for each at all where it does so for
 * none; the gravest first. The causes that ORDER does not name share one.
 *
 * `time` gives the number of recipients not checked in `count`, 0 when it is unknown; the checked
 * ones are the verdicts that do not name that cause.
 */
export function uncheckedSentences(
  decision: Decision,
  policy: AlertPolicy,
  writing: Writing,
): readonly string[] {
  return gather(decision, policy, writing).map(({ sentence }) => sentence);
}

/** The dialog where nothing was found in what could be checked. */
export function aboutUnchecked(
  decision: Decision,
  policy: AlertPolicy,
  writing: Writing,
): AlertParts {
  const { say, pen } = writing;
  const groups = gather(decision, policy, writing);
  const [first] = groups;
  const [lead = "", ...unchecked] = groups.map(({ sentence }) => sentence);
  const again = groups.every(({ cause }) => cause === "time" || cause === "read-failed");
  return {
    count: UNCOUNTED,
    lead,
    items: [],
    differs:
      first?.cause === "contact-group" ? [say("alert.groupWhy", { count: first.count })] : [],
    more: () => "",
    unchecked,
    ask:
      again && lead !== ""
        ? say("alert.do.retry")
        : say("alert.do.look", { button: pen.button(say("alert.button", { count: UNCOUNTED })) }),
  };
}

interface Group {
  readonly cause: UncheckedCause;
  readonly count: number;
  readonly sentence: string;
}

/** The gravest first; those after `contact-group` are told together. */
const ORDER: readonly UncheckedCause[] = ["read-failed", "truncated", "time", "contact-group"];

function gather(
  { unchecked, verdicts }: Decision,
  { couldNotCheck }: AlertPolicy,
  writing: Writing,
): readonly Group[] {
  const asked = unchecked.filter(
    ({ cause }) => ["prompt", "block"].indexOf(couldNotCheck[cause]) >= 0,
  );
  const told = asked.length === 0 ? unchecked : asked;
  const checked = verdicts.filter((verdict) => verdict.unchecked !== "time").length;
  return [0, 1, 2, 3, -1]
    .map((place) => told.filter(({ cause }) => ORDER.indexOf(cause) === place))
    .filter(([first]) => first !== undefined)
    .map((entries) => {
      const count = entries.reduce((sum, entry) => sum + entry.count, 0);
      return {
        cause: entries[0]?.cause ?? "time",
        count,
        sentence: sentenceOf(entries, count, checked, writing),
      };
    });
}

function sentenceOf(
  entries: readonly Unchecked[],
  count: number,
  checked: number,
  { say, pen }: Writing,
): string {
  const name = entries.reduce((found, { names }) => found || (names[0] ?? ""), "");
  const { cause = "time", detail = "" } = entries[0] ?? {};
  if (cause === "read-failed") {
    return say("alert.error", { code: pen.words(detail.slice(detail.lastIndexOf(" ") + 1)) });
  }
  if (cause === "truncated") return say("alert.truncated", { count });
  if (cause === "time") {
    return count === 0
      ? say("alert.partialSome")
      : say("alert.partial", { checked, total: checked + count });
  }
  return cause === "contact-group" && name !== ""
    ? say("alert.group", { count, name: pen.words(name) })
    : say("alert.unchecked", { count });
}

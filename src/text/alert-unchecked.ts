import type { Decision, Unchecked, UncheckedCause } from "../core/types";
import type { AlertParts, AlertPolicy, Writing } from "./alert-parts";

/** The plural of the button where no single address is meant. */
export const UNCOUNTED = 3;

/**
 * One sentence for each cause that policy wants to be asked about, the gravest first.
 *
 * `time` gives the number of recipients not checked in `count`, 0 when it is unknown; the checked
 * ones are the verdicts that do not name that cause.
 */
export function uncheckedSentences(
  decision: Decision,
  policy: AlertPolicy,
  writing: Writing,
): readonly string[] {
  return gather(decision, policy).map((group) => group.describe(decision, writing));
}

/** The dialog where nothing was found in what could be checked. */
export function aboutUnchecked(
  decision: Decision,
  policy: AlertPolicy,
  writing: Writing,
): AlertParts {
  const { say, pen } = writing;
  const groups = gather(decision, policy);
  const [lead = "", ...unchecked] = groups.map((group) => group.describe(decision, writing));
  const again = groups.every(({ cause }) => cause === "time" || cause === "read-failed");
  return {
    count: UNCOUNTED,
    lead,
    items: [],
    differs: groups[0]?.cause === "contact-group" ? [say("alert.groupWhy")] : [],
    more: () => "",
    unchecked,
    ask:
      again && lead !== ""
        ? say("alert.do.retry")
        : say("alert.do.look", { button: pen.button(say("alert.button", { count: UNCOUNTED })) }),
  };
}

/** What has one cause, or one sentence for several causes. */
interface Group {
  readonly cause: UncheckedCause;
  readonly describe: (decision: Decision, writing: Writing) => string;
}

/** The gravest first; those after `contact-group` are told together. */
const ORDER: readonly UncheckedCause[] = ["read-failed", "truncated", "time", "contact-group"];

function gather({ unchecked }: Decision, { couldNotCheck }: AlertPolicy): readonly Group[] {
  const asked = unchecked.filter(({ cause }) => {
    const action = couldNotCheck[cause];
    return action === "prompt" || action === "block";
  });
  const told = asked.length === 0 ? unchecked : asked;
  const groups = ORDER.map((cause) => groupOf(told.filter((entry) => entry.cause === cause)));
  const others = groupOf(told.filter(({ cause }) => ORDER.indexOf(cause) < 0));
  return [...groups, others].filter((group): group is Group => group !== null);
}

function groupOf(entries: readonly Unchecked[]): Group | null {
  const [first] = entries;
  if (first === undefined) return null;
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  const name = entries.reduce((found, { names }) => found || (names[0] ?? ""), "");
  const { cause } = first;
  return {
    cause,
    describe: (decision, { say, pen }) => {
      if (cause === "read-failed") {
        const code = first.detail.slice(first.detail.lastIndexOf(" ") + 1);
        return say("alert.error", { code: pen.words(code) });
      }
      if (cause === "truncated") return say("alert.truncated", { count });
      if (cause === "time") {
        const checked = decision.verdicts.filter((verdict) => verdict.unchecked !== "time").length;
        return count === 0
          ? say("alert.partialSome")
          : say("alert.partial", { checked, total: checked + count });
      }
      return cause === "contact-group" && name !== ""
        ? say("alert.group", { count, name: pen.words(name) })
        : say("alert.unchecked", { count });
    },
  };
}

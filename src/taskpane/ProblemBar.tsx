import type { ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { Bar } from "./Bar";
import { usePane } from "./PaneContext";
import { Rich } from "./Rich";
import type { Problem } from "./state";
import { useWords, type PaneWords } from "./words";

export interface ProblemBarProps {
  readonly problem: Problem;
  readonly typed: string;
  readonly item: number;
}

/** Why an action did not happen. */
export function ProblemBar({ problem, typed, item }: ProblemBarProps): ReactNode {
  const { actions } = usePane();
  const words = useWords();
  return (
    <Bar
      intent="error"
      actions={
        mayWorkAgain(problem) && (
          <ActionButton
            size="small"
            label={words.say("act.tryAgain")}
            onAct={() => actions.retry(item)}
          />
        )
      }
    >
      <Rich text={tellProblem(problem, typed, words)} />
    </Bar>
  );
}

/** Failures of Outlook's pass; what stands in the way of a change does not. */
export function mayWorkAgain(problem: Problem): boolean {
  if (problem.kind === "refused") return problem.refusal.why === "failed";
  return problem.kind !== "undo-late" && !(problem.kind === "trust-not-stored" && problem.full);
}

/** The same sentence for the eye and, without its marks, for the ear. */
export function tellProblem(problem: Problem, typed: string, words: PaneWords): string {
  const { say, pen } = words;
  switch (problem.kind) {
    case "restored":
      return say("error.rollback", { typed: pen.address(typed), code: String(problem.code) });
    case "unchanged":
      return say("error.refused", { code: String(problem.code) });
    case "not-stored":
      return say("error.confirmStore", { code: String(problem.code) });
    case "trust-not-stored":
      return problem.full
        ? say("list.full")
        : say("error.trustStore", { code: String(problem.code) });
    case "undo-late":
      return say("undo.late", { typed: pen.address(problem.address) });
    case "refused":
      return tellRefusal(problem.refusal, words);
  }
}

function tellRefusal(
  refusal: Extract<Problem, { readonly kind: "refused" }>["refusal"],
  { say, pen, list }: PaneWords,
): string {
  switch (refusal.why) {
    case "changed":
      return say("error.late", { typed: pen.address(refusal.address) });
    case "contact-group":
      return say("error.group", {
        field: say(`field.${refusal.field}`),
        name: list(refusal.names.map((name) => pen.words(name))),
      });
    case "truncated":
      return say("error.truncated", { field: say(`field.${refusal.field}`) });
    case "too-long":
      return say("error.tooLong", { field: say(`field.${refusal.field}`) });
    case "no-room":
      return say("error.noRoom");
    case "journal-open":
      return say("journal.failed");
    case "failed":
      return say("error.refused", { code: String(refusal.error.code) });
  }
}

import { MAX_LABEL_CHARS, MAX_MESSAGE_CHARS } from "../host/completed-options";
import type { SendReport } from "../host";
import { WORDS } from "./words";

/** One line of what was answered to the last Send. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/**
 * What the add-in answered: the decision in our words, and, where it stops the send, what it says and
 * how long the texts are. An answer that allows says nothing of what was found.
 */
export function answerFacts(report: SendReport): readonly Fact[] {
  const answer = report.completions.at(0)?.options ?? null;
  const problems = report.problems.map((value) => ({ name: WORDS.problems, value }));
  if (answer === null) return problems;
  const text = (key: string): string => String(answer[key] ?? "");
  const allowed = answer["allowEvent"] === true;
  const prompts = text("sendModeOverride") === "promptUser";
  const decision = {
    name: WORDS.decision,
    value: allowed ? "allow" : prompts ? "prompt" : "block",
  };
  if (allowed) return [decision, ...problems];
  const [worst = ""] = text("errorMessage").split("\n\n");
  const lengths = [
    `plain ${text("errorMessage").length} of ${MAX_MESSAGE_CHARS}`,
    `Markdown ${text("errorMessageMarkdown").length} of ${MAX_MESSAGE_CHARS}`,
    `label ${text("cancelLabel").length} of ${MAX_LABEL_CHARS}`,
  ];
  return [
    decision,
    { name: WORDS.worst, value: worst },
    { name: WORDS.dialog, value: lengths.join(", ") },
    ...problems,
  ];
}

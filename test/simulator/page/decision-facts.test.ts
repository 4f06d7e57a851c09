import type { SendReport } from "../../../simulator/host";
import { answerFacts } from "../../../simulator/page/decision-facts";

const report = (
  options: Readonly<Record<string, unknown>> | null,
  problems: readonly string[] = [],
): SendReport => ({
  status: "dialog",
  dialog: null,
  sentBy: null,
  recipients: [],
  completions: [{ afterMs: 1, status: 0, options, ignored: "" }],
  answeredAfterMs: 1,
  noticeShown: false,
  problems,
});

const STOPS = {
  allowEvent: false,
  errorMessage: "It may be wrong.\n\nNothing has been sent.",
  errorMessageMarkdown: "It may be **wrong**.",
  cancelLabel: "Review address",
};

test.each([
  [{ ...STOPS, sendModeOverride: "promptUser" }, "prompt"],
  [STOPS, "block"],
])("an answer that stops: %j", (options, decision) => {
  expect(answerFacts(report(options))).toEqual([
    { name: "Decision", value: decision },
    { name: "Worst finding", value: "It may be wrong." },
    { name: "Dialog", value: "plain 40 of 500, Markdown 20 of 500, label 14 of 20" },
  ]);
});

test("an answer that allows says nothing of findings: there may be one that was kept or is a note", () => {
  expect(answerFacts(report({ allowEvent: true }))).toEqual([{ name: "Decision", value: "allow" }]);
});

test("what leaves the documented form is listed, also without an answer", () => {
  const problem = { name: "Outside the documented form", value: "no such function" };
  expect(answerFacts(report(null, ["no such function"]))).toEqual([problem]);
  expect(answerFacts({ ...report(null), completions: [] })).toEqual([]);
});

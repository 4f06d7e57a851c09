import { screen } from "@testing-library/react";
import { suspendPolicy } from "../../src/policy/suspend-policy";
import { CONTOSO } from "../support/make-pane";
import { openPane } from "../support/open-pane";

const LINES = ["to Jane Doe <jane.doe@army.mil>"];
const page = () => screen.getByRole("main").textContent;

test("a policy that monitors says that nothing is stopped yet", async () => {
  await openPane({ lines: LINES, policy: suspendPolicy(CONTOSO, "monitor") });
  expect(page()).toContain("Trial: for now, nothing is stopped.");
});

test("a disarmed one says that the checks are off", async () => {
  await openPane({ lines: LINES, policy: suspendPolicy(CONTOSO, "disarmed") });
  expect(page()).toContain("The checks are switched off for now. Nothing is stopped.");
});

test("in another language", async () => {
  const policy = suspendPolicy(CONTOSO, "disarmed");
  await openPane({ lines: LINES, policy, language: "de" });
  expect(page()).toContain("Die Prüfung ist vorerst ausgeschaltet. Es wird nichts angehalten.");
});

test("a policy in force says neither", async () => {
  await openPane({ lines: LINES });
  expect(page()).not.toMatch(/Trial|switched off/);
});

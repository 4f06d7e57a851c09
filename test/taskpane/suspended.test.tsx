import { screen } from "@testing-library/react";
import { suspendPolicy } from "../../src/policy/suspend-policy";
import { CONTOSO } from "../support/make-pane";
import { headline, openPane, settle } from "../support/open-pane";

const LINES = ["to Jane Doe <jane.doe@army.ml>"];
const page = () => screen.getByRole("main").textContent;

test("a policy that monitors says that nothing is stopped yet", async () => {
  await openPane({ lines: LINES, policy: suspendPolicy(CONTOSO, "monitor") });
  expect(page()).toContain("Trial: for now, nothing is stopped.");
});

test("a disarmed one says that the checks are off, and nothing of what they would find", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValueOnce(false);
  const policy = suspendPolicy(CONTOSO, "disarmed");
  const { announced } = await openPane({ lines: LINES, policy, core: true });
  expect(headline()).toBe("The checks are switched off for now");
  expect(page()).toContain("Nothing is stopped.");
  expect(page()).not.toMatch(/Nothing unusual|You can send|army/);
  expect(announced()).toEqual(["The checks are switched off for now. Nothing is stopped."]);
});

describe("the alert of a script from before, which Outlook has kept, leads to", () => {
  const hint = { revision: CONTOSO.revision, bundle: "1.0.0" };
  const STALE =
    "Outlook answers Send with another version of Second Look than this pane has. Restart Outlook";

  test("a disarmed pane: it does not say that nothing is stopped", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValueOnce(false);
    const policy = suspendPolicy(CONTOSO, "disarmed");
    const { announced } = await openPane({ lines: LINES, policy, core: true, hint });
    expect(headline()).toBe("The checks are switched off for now");
    expect(page()).toContain(STALE);
    expect(page()).toContain("Not sent yet.");
    expect(page()).not.toContain("Nothing is stopped.");
    expect(announced()).toEqual(["The checks are switched off for now. Not sent yet."]);
  });

  test("a disarmed pane that is open already", async () => {
    const policy = suspendPolicy(CONTOSO, "disarmed");
    const { port } = await openPane({ lines: LINES, policy, core: true });
    port.setHint(hint);
    await settle(() => {
      port.emit("hint");
    });
    expect(page()).toContain(STALE);
    expect(page()).not.toContain("Nothing is stopped.");
  });

  test("a disarmed pane, in which a change was open", async () => {
    const policy = suspendPolicy(CONTOSO, "disarmed");
    await openPane({ lines: LINES, policy, core: true, hint, interrupted: true });
    expect(page()).toContain(STALE);
    expect(page()).not.toContain("Nothing is stopped.");
  });

  test("one that only monitors, if of another revision", async () => {
    const other = { ...hint, revision: hint.revision - 1 };
    await openPane({ lines: LINES, policy: suspendPolicy(CONTOSO, "monitor"), hint: other });
    expect(page()).toContain(STALE);
    expect(page()).not.toContain("nothing is stopped");
  });
});

test("a script that monitors stops a message in which a change is open, and is not taken for another", async () => {
  const hint = { revision: CONTOSO.revision, bundle: "1.0.0" };
  const policy = suspendPolicy(CONTOSO, "monitor");
  const { port } = await openPane({ lines: LINES, policy });
  port.setHint(hint);
  await settle(() => {
    port.emit("hint");
  });
  expect(page()).toContain("Trial: for now, nothing is stopped.");
});

test("in another language", async () => {
  const policy = suspendPolicy(CONTOSO, "disarmed");
  await openPane({ lines: LINES, policy, language: "de" });
  expect(headline()).toBe("Die Prüfung ist vorerst ausgeschaltet");
  expect(page()).toContain("Es wird nichts angehalten.");
});

test("a policy in force says neither", async () => {
  await openPane({ lines: LINES });
  expect(page()).not.toMatch(/Trial|switched off/);
});

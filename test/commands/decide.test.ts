import { answerError, decide } from "../../src/commands/decide";
import type { Setting, Words } from "../../src/commands/decide";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import { strictest } from "../../src/core/severity";
import type { Action, Decision, Draft, Unchecked, Verdict } from "../../src/core/types";

/** The address says what becomes of it: "block@x", "prompt@x", "note@x", "crash@x". */
function check(draft: Draft): Decision {
  const verdicts = draft.recipients.map((recipient): Verdict => {
    const action = recipient.address.split("@")[0];
    if (action === "crash") throw new Error("crash");
    return {
      recipient,
      action: action as Action,
      findings:
        action === "allow" ? [] : ([{ kind: "omission" }] as unknown as Verdict["findings"]),
      unchecked: null,
    };
  });
  const gaps = draft.unchecked.map(({ cause }) => DEFAULT_POLICY.couldNotCheck[cause]);
  const action = strictest([...verdicts.map((verdict) => verdict.action), ...gaps]);
  return { action, verdicts, unchecked: draft.unchecked };
}

const said = (text: string) => ({ message: text, markdown: text + "!", label: "Review" });

const WORDS: Words = {
  alert: ({ verdicts, unchecked }) =>
    said(
      [
        ...verdicts.map(({ recipient, action }) => recipient.address + ":" + action),
        ...unchecked.map(({ cause, count, detail }) => [cause, count, detail].join(" ").trim()),
      ].join(", "),
    ),
  error: (code) => said("error " + code),
  journal: () => said("journal"),
};

const setting = (policy: Partial<Policy> = {}, more: Partial<Setting> = {}): Setting => ({
  policy: { ...DEFAULT_POLICY, ...policy },
  stampReadable: true,
  check,
  words: WORDS,
  commandId: "msgComposeOpenPane",
  contextData: "{}",
  ...more,
});

const draft = (addresses: string, unchecked: readonly Unchecked[] = []): Draft => ({
  sender: "me@x",
  recipients: addresses
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => ({ field: "to", displayName: "", address })),
  unchecked,
  confirmed: [],
});

const gap = (cause: Unchecked["cause"]): Unchecked => ({
  cause,
  field: "cc",
  count: 0,
  names: [],
  detail: "",
});

/** "prompt: text", or "allow". */
function told(answer: ReturnType<typeof decide>): string {
  return answer.action === "allow" ? "allow" : answer.action + ": " + answer.text;
}

const CASES = [
  // recipients, policy.onError, answer
  ["", "prompt", "allow"],
  ["allow@x", "block", "allow"],
  ["allow@x note@x", "prompt", "allow"],
  ["prompt@x", "allow", "prompt: prompt@x:prompt"],
  ["prompt@x block@x", "allow", "block: prompt@x:prompt, block@x:block"],

  // The check fails at one recipient: the others are judged all the same.
  ["crash@x", "prompt", "prompt: error check"],
  ["crash@x", "block", "block: error check"],
  ["crash@x", "allow", "allow"],
  ["crash@x allow@x", "prompt", "prompt: error check"],
  ["crash@x prompt@x", "allow", "prompt: crash@x:allow, prompt@x:prompt, read-failed 1 check"],
  ["prompt@x crash@x", "block", "block: prompt@x:prompt, crash@x:allow, read-failed 1 check"],
  ["crash@x block@x", "allow", "block: crash@x:allow, block@x:block, read-failed 1 check"],
] as const;

test.each(CASES)("%j with onError %s: %s", (addresses, onError, expected) => {
  const gathered = { draft: draft(addresses), interrupted: false };
  expect(told(decide(gathered, setting({ onError })))).toBe(expected);
});

test("what could not be checked asks as policy says, also where the check fails", () => {
  const read = (addresses: string, cause: Unchecked["cause"]) =>
    told(decide({ draft: draft(addresses, [gap(cause)]), interrupted: false }, setting()));
  expect(read("allow@x", "time")).toBe("prompt: allow@x:allow, time 0");
  expect(read("allow@x", "x500")).toBe("allow");
  expect(read("crash@x", "truncated")).toBe("prompt: error check");
  const gathered = { draft: draft("crash@x", [gap("truncated")]), interrupted: false };
  expect(decide(gathered, setting({ onError: "allow" })).action).toBe("prompt");
});

test("an answer carries what the pane needs", () => {
  expect(decide({ draft: draft("prompt@x"), interrupted: false }, setting())).toEqual({
    action: "prompt",
    text: "prompt@x:prompt",
    markdown: "prompt@x:prompt!",
    label: "Review",
    commandId: "msgComposeOpenPane",
    contextData: "{}",
  });
});

test.each(["allow@x", "prompt@x", "block@x", "crash@x"])("an open journal stops %s", (address) => {
  const gathered = { draft: draft(address), interrupted: true };
  expect(told(decide(gathered, setting({ onError: "allow" })))).toBe("block: journal");
});

test("a policy that could not be read is an error of the check", () => {
  const read = (addresses: string, onError: Policy["onError"]) =>
    told(
      decide(
        { draft: draft(addresses), interrupted: false },
        setting({ onError }, { stampReadable: false }),
      ),
    );
  expect(read("allow@x", "prompt")).toBe("prompt: error policy");
  expect(read("prompt@x", "prompt")).toBe("prompt: prompt@x:prompt");
});

test("words that fail do not change what happens", () => {
  const broken = (): never => {
    throw new Error("no words");
  };
  const words: Words = { alert: broken, error: broken, journal: broken };
  const plain = "Second Look stopped this message, but could not say why. Review the addresses.";
  const gathered = { draft: draft("block@x"), interrupted: false };
  expect(told(decide(gathered, setting({}, { words })))).toBe("block: " + plain);
  expect(told(answerError("9002", setting({ onError: "prompt" }, { words })))).toBe(
    "prompt: " + plain,
  );
});

const ERRORS = [
  ["allow", "allow"],
  ["prompt", "prompt: error 9002"],
  ["block", "block: error 9002"],
] as const;

test.each(ERRORS)("a message that could not be read, onError %s: %s", (onError, expected) => {
  expect(told(answerError("9002", setting({ onError })))).toBe(expected);
});

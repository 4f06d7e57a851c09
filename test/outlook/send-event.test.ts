import { onSend, startEventPage, toCompletedOptions } from "../../src/outlook/send-event";
import type { Answer, OnError } from "../../src/outlook/send-event";
import { installFakeOffice } from "../support/fake-office";

const alert = (more: Partial<Extract<Answer, { readonly text: string }>> = {}): Answer => ({
  action: "prompt",
  text: "Plain.",
  markdown: "**Marked.**",
  label: "Review address",
  commandId: "msgComposeOpenPane",
  contextData: "{}",
  ...more,
});

async function send(
  answer: () => Promise<Answer>,
  onError: OnError = "prompt",
): Promise<unknown[]> {
  const fake = installFakeOffice();
  onSend("onMessageSendHandler", onError, answer);
  const answers: unknown[] = [];
  fake.handlers.get("onMessageSendHandler")?.({
    completed: (options: unknown) => answers.push(options),
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return answers;
}

const OPTIONS: readonly (readonly [string, Answer, unknown])[] = [
  ["allow", { action: "allow" }, { allowEvent: true }],
  [
    "prompt",
    alert(),
    {
      allowEvent: false,
      errorMessage: "Plain.",
      errorMessageMarkdown: "**Marked.**",
      cancelLabel: "Review address",
      commandId: "msgComposeOpenPane",
      contextData: "{}",
      sendModeOverride: "promptUser",
    },
  ],
  [
    "block",
    alert({ action: "block" }),
    {
      allowEvent: false,
      errorMessage: "Plain.",
      errorMessageMarkdown: "**Marked.**",
      cancelLabel: "Review address",
      commandId: "msgComposeOpenPane",
      contextData: "{}",
    },
  ],
];

test.each(OPTIONS)("%s in Outlook's words", async (_, answer, options) => {
  expect(toCompletedOptions(answer)).toEqual(options);
  await expect(send(() => Promise.resolve(answer))).resolves.toEqual([options]);
});

test("texts past their limits are cut, never in a surrogate pair", () => {
  const long = alert({
    text: "x".repeat(498) + "😀😀",
    markdown: "x".repeat(501),
    label: "x".repeat(21),
  });
  expect(toCompletedOptions(long)).toMatchObject({
    errorMessage: "x".repeat(498) + "…",
    cancelLabel: "x".repeat(19) + "…",
  });
  expect(toCompletedOptions(long)).not.toHaveProperty("errorMessageMarkdown");
  const full = alert({ text: "x".repeat(500), markdown: "y".repeat(500), label: "z".repeat(20) });
  expect(toCompletedOptions(full)).toMatchObject({
    errorMessage: "x".repeat(500),
    errorMessageMarkdown: "y".repeat(500),
    cancelLabel: "z".repeat(20),
  });
});

const FAILED = "Second Look could not check this message. Select Send again to repeat the check.";
const LAST: readonly (readonly [OnError, unknown])[] = [
  ["allow", { allowEvent: true }],
  ["prompt", { allowEvent: false, errorMessage: FAILED, sendModeOverride: "promptUser" }],
  ["block", { allowEvent: false, errorMessage: FAILED }],
];

describe.each(LAST)("onError %s: one answer", (onError, options) => {
  test("to a rejection", async () => {
    const answers = send(() => Promise.reject(new Error("no")), onError);
    await expect(answers).resolves.toEqual([options]);
  });

  test("to a throw", async () => {
    const answers = send(() => {
      throw new Error("no");
    }, onError);
    await expect(answers).resolves.toEqual([options]);
  });

  test("to an answer of the wrong form", async () => {
    const answers = send(() => Promise.resolve({ action: "prompt" } as unknown as Answer), onError);
    await expect(answers).resolves.toEqual([options]);
  });
});

test("the page tells office.js that it has started, where it can", () => {
  installFakeOffice();
  const onReady = jest.fn();
  expect(() => startEventPage()).not.toThrow();
  (Office as unknown as { onReady: unknown }).onReady = onReady;
  startEventPage();
  expect(onReady).toHaveBeenCalledTimes(1);
});

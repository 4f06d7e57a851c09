/** The event script as Outlook meets it, with the core and the default policy. */
import { entry, installFakeOffice } from "../support/fake-office";
import type { FakeOffice, FakeOptions } from "../support/fake-office";

type Options = Partial<Office.SmartAlertsEventCompletedOptions> & { readonly allowEvent: boolean };

async function load(options: FakeOptions): Promise<FakeOffice> {
  const fake = installFakeOffice(options);
  const { context } = Office;
  // Classic Outlook: no context while the script loads.
  (Office as unknown as { context: unknown }).context = undefined;
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
  (Office as unknown as { context: unknown }).context = context;
  return fake;
}

function fire(fake: FakeOffice, handler = "onMessageSendHandler"): Options[] {
  const answers: Options[] = [];
  fake.handlers.get(handler)?.({ completed: (options: Options) => answers.push(options) });
  return answers;
}

async function send(options: FakeOptions, handler?: string): Promise<Options> {
  const answers = fire(await load(options), handler);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(answers).toHaveLength(1);
  return answers[0] as Options;
}

test("registers both handlers, and nothing else", async () => {
  const fake = await load({});
  expect([...fake.handlers.keys()]).toEqual(["onMessageSendHandler", "onAppointmentSendHandler"]);
  expect(fake.calls).toEqual([]);
});

test("a clean message goes", async () => {
  const to = [entry("ann@contoso.com", "Ann"), entry("bob@gmail.com")];
  await expect(send({ fields: { to } })).resolves.toEqual({ allowEvent: true });
});

test("a slip is asked about, and the pane's button is named", async () => {
  const answer = await send({ fields: { cc: [entry("ann@gmial.com")] } });
  expect(answer).toMatchObject({
    allowEvent: false,
    sendModeOverride: "promptUser",
    cancelLabel: "Review address",
    commandId: "msgComposeOpenPane",
    contextData: expect.stringMatching(/^\{"v":1,"revision":0,"bundle":"[\d.]+"\}$/) as string,
  });
  expect(answer.errorMessage?.split("\n\n")).toEqual([
    "ann@gmial.com may be wrong. Did you mean ann@gmail.com?",
    "The letters “i” and “a” have changed places.",
    "Nothing has been sent. Select Review address to correct or keep it.",
  ]);
});

test("a meeting has its own button", async () => {
  const answer = await send(
    { kind: "meeting", fields: { optionalAttendees: [entry("ann@gmial.com")] } },
    "onAppointmentSendHandler",
  );
  expect(answer.commandId).toBe("apptComposeOpenPane");
});

test("no item: what policy says about errors", async () => {
  await expect(send({ noItem: true })).resolves.toMatchObject({
    allowEvent: false,
    sendModeOverride: "promptUser",
    errorMessage: expect.stringContaining("(2)") as string,
  });
});

test("the same send, asked twice, is answered alike and changes nothing", async () => {
  const fake = await load({ fields: { to: [entry("ann@gmial.com")] } });
  const before = JSON.stringify([fake.lists, [...fake.session], [...fake.saved]]);
  const first = fire(fake);
  const second = fire(fake);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(first).toHaveLength(1);
  expect(second).toEqual(first);
  expect(JSON.stringify([fake.lists, [...fake.session], [...fake.saved]])).toBe(before);
  expect(fake.calls.filter((api) => !api.endsWith("getAsync"))).toEqual([]);
});

test("what the pane kept is not asked again, under the same policy only", async () => {
  for (const [revision, allowed] of [
    [0, true],
    [1, false],
  ] as const) {
    const fake = await load({ fields: { to: [entry("ann@gmial.com")] } });
    fake.session.set(
      "second-look.kept",
      JSON.stringify({ v: 1, kept: [["ann@gmial.com", "transposition", revision]] }),
    );
    const answers = fire(fake);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(answers.map(({ allowEvent }) => allowEvent)).toEqual([allowed]);
  }
});

test("an open journal stops the message", async () => {
  const fake = await load({ fields: { to: [entry("ann@contoso.com")] } });
  fake.session.set("second-look.journal", '{"v":1,"fields":[]}');
  const answers = fire(fake);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(answers).toHaveLength(1);
  expect(answers[0]?.errorMessage).toBe(
    "A correction was interrupted, so recipients may be missing.\n\n" +
      "Nothing has been sent. Select Review addresses to see what can be done.",
  );
  expect(answers[0]).not.toHaveProperty("sendModeOverride");
});

describe("when Outlook does not answer", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  test("2.5 s after the start, what has been read is judged", async () => {
    const fake = await load({ fields: { to: [entry("ann@gmial.com")] } });
    fake.faults.set("bcc.getAsync", [{ hang: true }]);
    const answers = fire(fake);
    await jest.advanceTimersByTimeAsync(2_499);
    expect(answers).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.sendModeOverride).toBe("promptUser");
    expect(answers[0]?.errorMessage).toMatch(/^ann@gmial\.com may be wrong\./);
    expect(answers[0]?.errorMessage).toContain("Time ran out");
    await jest.advanceTimersByTimeAsync(600_000);
    expect(answers).toHaveLength(1);
  });
});

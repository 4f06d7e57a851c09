import type { Outlook, SendReport } from "../../../simulator/host";
import { mailbox, virtualClock } from "../../../simulator/host";
import type { NodeRuntime } from "../../../simulator/host/node-runtime";
import { loadInNode } from "../../../simulator/host/node-runtime";
import type { Stage } from "./support";
import { call, handler, IDLE_SCRIPT, load, stage, succeeded } from "./support";

/** The handler runs whatever the test puts into `window.act`. */
const ACTING = handler("act(event, item);");
const ITEM = { kind: "message", recipients: { to: [mailbox("a@example.com")] } } as const;

async function acting(options: Parameters<typeof stage>[0] = {}) {
  const here = stage({ item: ITEM, ...options });
  return { ...here, runtime: await load(here, { script: ACTING }) };
}

/** Sends with a handler whose body is given; resolves when the sender is asked, or it is sent. */
async function send(
  here: Stage & { readonly runtime: NodeRuntime },
  body: string,
): Promise<SendReport> {
  here.outlook.setItem(here.outlook.item.kind === "message" ? ITEM : { kind: "meeting" });
  await here.runtime.evaluate(`(act = (event, item) => { ${body} }, null)`);
  return here.clock.until(here.outlook.send());
}

function labels(report: SendReport | null): readonly string[] | undefined {
  return report?.dialog?.buttons.map(({ label }) => label);
}

/** The state now, read through a function so that it is not taken for the one before. */
function now(outlook: Outlook): SendReport | null {
  return outlook.report;
}

const ALERT = `event.completed({
  allowEvent: false,
  errorMessage: "Is this right?",
  errorMessageMarkdown: "Is **this** right?",
  cancelLabel: "Review address",
  commandId: "paneButton",
  contextData: "{\\"v\\":1}",
  sendModeOverride: "promptUser",
});`;

describe("an answer", () => {
  let here: Stage & { runtime: NodeRuntime };
  beforeAll(async () => {
    here = await acting();
  });
  afterEach(() => {
    here.outlook.setProfile("web");
    if (here.outlook.report?.status === "dialog") here.outlook.choose("close");
    here.outlook.closePane();
  });
  afterAll(() => here.runtime.close());

  test("that allows sends the message", async () => {
    const report = await send(here, "event.completed({ allowEvent: true });");
    expect(report).toMatchObject({
      status: "sent",
      sentBy: "allowed",
      recipients: [{ field: "to", address: "a@example.com" }],
      problems: [],
      noticeShown: false,
      completions: [{ status: 0, options: { allowEvent: true }, ignored: "" }],
    });
    expect(report.answeredAfterMs).toBeLessThan(100);
  });

  test("that does not allow opens the dialog with everything asked for", async () => {
    const report = await send(here, ALERT);
    expect(report).toMatchObject({ status: "dialog", sentBy: null, recipients: [], problems: [] });
    expect(report.dialog).toMatchObject({
      kind: "alert",
      title: "Sample add-in",
      format: "markdown",
      text: "Is this right?",
      links: [],
      buttons: [
        { choice: "takeAction", label: "Review address", opens: "paneButton" },
        { choice: "dontSend", label: "Don't Send", opens: null },
        { choice: "sendAnyway", label: "Send Anyway", opens: null },
      ],
    });
    expect(report.completions).toMatchObject([
      {
        options: {
          allowEvent: false,
          errorMessage: "Is this right?",
          errorMessageMarkdown: "Is **this** right?",
          cancelLabel: "Review address",
          commandId: "paneButton",
          contextData: '{"v":1}',
          sendModeOverride: "promptUser",
        },
      },
    ]);
  });

  test("whose action is taken opens the pane with its context; the message is not sent", async () => {
    await send(here, ALERT);
    const report = here.outlook.choose("takeAction");
    expect(report).toMatchObject({ status: "notSent", dialog: null, recipients: [] });
    expect(here.outlook.pane).toMatchObject({
      commandId: "paneButton",
      url: "https://addin.example/pane.html",
    });
    const pane = await load(here, { script: IDLE_SCRIPT, kind: "pane" });
    expect(await call(here, pane, "getInitializationContextAsync")).toEqual(succeeded('{"v":1}'));
    pane.close();
  });

  test.each(["dontSend", "close"] as const)("declined by %s is not sent", async (choice) => {
    await send(here, ALERT);
    expect(here.outlook.choose(choice)).toMatchObject({ status: "notSent", recipients: [] });
    expect(here.outlook.pane).toBeNull();
  });

  test.each([
    ["classic-1.14", "paneButton"],
    ["classic-1.15", undefined],
    ["mac", undefined],
  ] as const)("closed on %s opens the pane of %s", async (profile, commandId) => {
    here.outlook.setProfile(profile);
    await send(here, ALERT);
    expect(here.outlook.choose("close").status).toBe("notSent");
    expect(here.outlook.pane?.commandId).toBe(commandId);
  });

  test("overruled by Send Anyway is sent to whoever is in the fields by then", async () => {
    await send(here, ALERT);
    here.outlook.item.setEntries("cc", [mailbox("late@example.com")]);
    expect(here.outlook.choose("sendAnyway")).toMatchObject({
      status: "sent",
      sentBy: "sendAnyway",
      recipients: [
        { field: "to", address: "a@example.com" },
        { field: "cc", address: "late@example.com" },
      ],
    });
  });

  test("without override keeps the manifest's mode: no Send Anyway", async () => {
    const report = await send(here, `event.completed({ allowEvent: false, errorMessage: "No." });`);
    expect(labels(report)).toEqual(["Don't Send"]);
    expect(report.dialog).toMatchObject({ format: "plain", text: "No." });
    expect(() => here.outlook.choose("sendAnyway")).toThrow(
      "The alert dialog has no sendAnyway; it has: Don't Send",
    );
  });

  test("without text says that the add-in prevents it", async () => {
    const report = await send(here, "event.completed({ allowEvent: false });");
    expect(report.dialog?.text).toBe("Sample add-in is preventing this email from being sent.");
  });

  test("with an unknown command has a button that only cancels", async () => {
    const body = `event.completed({ allowEvent: false, errorMessage: "m", commandId: "nope",
      cancelLabel: "Review", contextData: "c" });`;
    const report = await send(here, body);
    expect(report.dialog?.buttons[0]).toEqual({
      choice: "takeAction",
      label: "Review",
      opens: null,
    });
    expect(report.problems).toEqual(['commandId "nope" is no task pane of the manifest']);
    expect(here.outlook.choose("takeAction").status).toBe("notSent");
    expect(here.outlook.pane).toBeNull();
  });

  test.each([
    ["web", "markdown", ["Review address", "Don't Send", "Send Anyway"]],
    ["new-windows", "markdown", ["Review address", "Don't Send", "Send Anyway"]],
    ["classic-1.14", "plain", ["Review address", "Send Anyway"]],
    ["classic-1.15", "markdown", ["Review address", "Don't Send", "Send Anyway"]],
    ["classic-1.16", "markdown", ["Review address", "Don't Send", "Send Anyway"]],
    ["mac", "plain", ["Review address", "Send Anyway"]],
  ] as const)("on %s is shown as %s with the buttons %j", async (profile, format, expected) => {
    here.outlook.setProfile(profile);
    const report = await send(here, ALERT);
    expect(report.dialog).toMatchObject({ format, text: "Is this right?" });
    expect(labels(report)).toEqual(expected);
    const opening = report.dialog?.buttons.find(({ opens }) => opens !== null);
    here.outlook.choose(opening?.choice ?? "close");
    expect(here.outlook.report?.status).toBe("notSent");
    expect(here.outlook.pane?.commandId).toBe("paneButton");
  });

  test.each([
    ["event.completed();", ["allowEvent is not true or false"]],
    [
      `event.completed({ allowEvent: false, errorMessage: "m".repeat(501) });`,
      ["errorMessage has 501 characters of 500"],
    ],
    [
      `event.completed({ allowEvent: false, errorMessage: "m", cancelLabel: "l".repeat(21) });`,
      ["cancelLabel has 21 characters of 20"],
    ],
    [
      `event.completed({ allowEvent: false, errorMessageMarkdown: "m" });`,
      ["errorMessageMarkdown without errorMessage: clients without Markdown show none"],
    ],
    [
      `event.completed({ allowEvent: false, errorMessage: "m", sendModeOverride: "block" });`,
      ["sendModeOverride is not promptUser"],
    ],
    [
      `event.completed({ allowEvent: false, errorMessage: "m", contextData: "c" });`,
      ["contextData without commandId is ignored"],
    ],
    [
      `event.completed({ allowEvent: false, errorMessage: "m", commandId: "paneButton",
        contextData: { a: 1 } });`,
      ["contextData is not text: older clients ignore it"],
    ],
    [`event.completed({ allowEvent: true, extra: 1 });`, ["extra is not an option of completed"]],
    [`event.completed({ allowEvent: false, errorMessage: 7 });`, ["errorMessage is not text"]],
  ])("that leaves the documented form is reported: %s", async (body, problems) => {
    expect((await send(here, body)).problems).toEqual(problems);
  });

  test("is cut at 500 and 20 characters", async () => {
    const body = `event.completed({ allowEvent: false, errorMessage: "m".repeat(600),
      cancelLabel: "l".repeat(30), commandId: "paneButton" });`;
    const report = await send(here, body);
    expect(report.dialog?.text).toBe("m".repeat(500));
    expect(report.dialog?.buttons[0]?.label).toBe("l".repeat(20));
  });

  test("given twice counts once, and the second is on record", async () => {
    const body = `event.completed({ allowEvent: false, errorMessage: "first" });
      event.completed({ allowEvent: true });`;
    const report = await send(here, body);
    await here.clock.advance(1000);
    expect(report.dialog?.text).toBe("first");
    expect(here.outlook.report).toMatchObject({
      status: "dialog",
      completions: [{ ignored: "" }, { ignored: "second answer", options: { allowEvent: true } }],
    });
  });

  test("may come later; what the handler reads on the way is the item in the window", async () => {
    const body = `item.to.getAsync(function (result) {
      setTimeout(function () {
        event.completed({ allowEvent: false, errorMessage: result.value[0].emailAddress });
      }, 2000);
    });`;
    const report = await send(here, body);
    expect(report.dialog?.text).toBe("a@example.com");
    expect(report.answeredAfterMs).toBeGreaterThanOrEqual(2000);
    expect(report.noticeShown).toBe(false);
  });

  test("to a second click on Send is the first one's", async () => {
    here.outlook.setItem(ITEM);
    await here.runtime.evaluate(
      "(calls = 0, act = (event) => { calls += 1; event.completed({ allowEvent: true }); }, null)",
    );
    const [first, second] = await here.clock.until(
      Promise.all([here.outlook.send(), here.outlook.send()]),
    );
    expect(second).toBe(first);
    expect(await here.runtime.evaluate("calls")).toBe(1);
  });

  test("cannot be chosen for when no dialog is open", async () => {
    await send(here, "event.completed({ allowEvent: true });");
    expect(() => here.outlook.choose("close")).toThrow("No dialog is open");
  });
});

describe.each([
  ["PromptUser", ["Send Anyway", "Don't Send"], ["Send Anyway", "Don't Send"]],
  ["SoftBlock", ["Don't Send"], ["Don't Send"]],
  ["Block", ["Don't Send"], ["Don't Send"]],
])("a handler that takes its time, in a manifest that says %s", (sendMode, slow, timedOut) => {
  let here: Stage & { runtime: NodeRuntime };
  beforeAll(async () => {
    here = await acting({ sendMode });
  });
  afterEach(() => {
    if (here.outlook.report?.dialog) here.outlook.choose("close");
  });
  afterAll(() => here.runtime.close());

  /** Starts a send that nobody waits for yet. */
  async function start(body: string): Promise<{ readonly sending: Promise<SendReport> }> {
    here.outlook.setItem(ITEM);
    await here.runtime.evaluate(`(act = (event) => { ${body} }, null)`);
    return { sending: here.outlook.send() };
  }

  test("shows the notice after five seconds, not before, and goes on", async () => {
    await start("setTimeout(() => event.completed({ allowEvent: true }), 8000);");
    await here.clock.advance(4900);
    expect(now(here.outlook)).toMatchObject({ status: "waiting", dialog: null });
    await here.clock.advance(200);
    expect(now(here.outlook)).toMatchObject({
      status: "waiting",
      dialog: { kind: "slow" },
      noticeShown: true,
    });
    expect(labels(now(here.outlook))).toEqual(slow);
    await here.clock.advance(4000);
    expect(now(here.outlook)).toMatchObject({ status: "sent", sentBy: "allowed", dialog: null });
  });

  test.each([
    ["never answers", ""],
    ["throws", "throw new Error('in the handler');"],
    ["rejects", "Promise.resolve().then(() => { throw new Error('later'); }).catch(() => {});"],
  ])("and %s times out after five minutes", async (_what, body) => {
    await start(body);
    await here.clock.advance(299_000);
    expect(now(here.outlook)).toMatchObject({ status: "waiting", completions: [] });
    await here.clock.advance(2_000);
    expect(now(here.outlook)).toMatchObject({ status: "dialog", dialog: { kind: "timeout" } });
    expect(labels(now(here.outlook))).toEqual(timedOut);
    expect(here.outlook.choose("dontSend")).toMatchObject({ status: "notSent", completions: [] });
  });

  test("answers too late, and nobody listens", async () => {
    await start("setTimeout(() => event.completed({ allowEvent: true }), 310000);");
    await here.clock.advance(320_000);
    expect(now(here.outlook)).toMatchObject({
      status: "dialog",
      dialog: { kind: "timeout" },
      completions: [{ ignored: "after the time-out" }],
    });
  });

  test("is not waited for any longer when the sender gives up", async () => {
    const { sending } = await start("setTimeout(() => event.completed(), 9000);");
    await here.clock.advance(6000);
    here.outlook.choose("dontSend");
    expect(await sending).toMatchObject({ status: "notSent" });
    await here.clock.advance(6000);
    expect(now(here.outlook)).toMatchObject({
      status: "notSent",
      completions: [{ ignored: "after the end" }],
    });
  });
});

test.each([
  ["PromptUser", ["Send Anyway", "Try Later"]],
  ["SoftBlock", ["Send Anyway", "Try Later"]],
  ["Block", ["Try Later"]],
])("%s: a page that cannot be loaded is told with %j", async (sendMode, buttons) => {
  const here = stage({ sendMode, item: ITEM, faults: [{ kind: "no-load" }] });
  const report = await here.clock.until(here.outlook.send());
  expect(report).toMatchObject({ status: "dialog", dialog: { kind: "unavailable" } });
  expect(labels(report)).toEqual(buttons);
  expect(here.outlook.choose("tryLater").status).toBe("notSent");
});

test("the page is opened when Send needs it, and its failure is an add-in that is unavailable", async () => {
  const here = stage({ item: ITEM });
  let opened: NodeRuntime | null = null;
  here.outlook.loadEventPage = () => Promise.reject(new Error("no network"));
  const failed = await here.clock.until(here.outlook.send());
  expect(failed.dialog?.kind).toBe("unavailable");
  expect(here.outlook.choose("sendAnyway")).toMatchObject({ status: "sent" });

  here.outlook.loadEventPage = async () => {
    const script = handler("event.completed({ allowEvent: true });");
    opened = await loadInNode(here.outlook, { script });
  };
  expect(await here.clock.until(here.outlook.send())).toMatchObject({
    status: "sent",
    sentBy: "allowed",
  });
  (opened as NodeRuntime | null)?.close();
});

test("a page that never becomes ready times out", async () => {
  const here = stage({ item: ITEM });
  const runtime = await load(here, { script: "var nothing = 1;" });
  const report = await here.clock.until(here.outlook.send());
  expect(report).toMatchObject({ dialog: { kind: "timeout" }, noticeShown: true });
  runtime.close();
});

test.each([
  ["PromptUser", ["Send Anyway", "Try Later"]],
  ["SoftBlock", ["Try Later"]],
])("%s: a function nobody associated is told with %j", async (sendMode, buttons) => {
  const here = stage({ sendMode, item: ITEM });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  const report = await here.clock.until(here.outlook.send());
  expect(report).toMatchObject({
    status: "dialog",
    dialog: { kind: "unavailable" },
    problems: ["onSend: no such function"],
    completions: [{ status: 11101, options: null }],
  });
  expect(labels(report)).toEqual(buttons);
  runtime.close();
});

test("a meeting has its own event, in the mode of its own", async () => {
  const here = await acting({
    sendMode: "PromptUser",
    item: {
      kind: "meeting",
      recipients: { requiredAttendees: [mailbox("a@example.com")] },
    },
  });
  await here.runtime.evaluate(
    `(act = (event, item) => item.requiredAttendees.getAsync((result) => event.completed({
      allowEvent: false, errorMessage: result.value[0].emailAddress, commandId: "meetingButton",
    })), null)`,
  );
  const report = await here.clock.until(here.outlook.send());
  expect(report.dialog?.text).toBe("a@example.com");
  expect(labels(report)).toEqual(["Take Action", "Don't Send"]);
  here.outlook.choose("takeAction");
  expect(here.outlook.pane?.commandId).toBe("meetingButton");
  here.runtime.close();
});

test("a message's alert opens no pane of meetings", async () => {
  const here = await acting({});
  await here.runtime.evaluate(
    `(act = (event) => event.completed({
      allowEvent: false, errorMessage: "m", commandId: "meetingButton",
    }), null)`,
  );
  const report = await here.clock.until(here.outlook.send());
  expect(report.dialog?.buttons[0]?.opens).toBeNull();
  expect(report.problems).toEqual(['commandId "meetingButton" is no task pane of the manifest']);
  here.runtime.close();
});

test("a handler that finds no item can still answer", async () => {
  const here = await acting({ faults: [{ kind: "null-item" }] });
  await here.runtime.evaluate(
    `(act = (event, item) => event.completed({ allowEvent: item === null }), null)`,
  );
  expect(await here.clock.until(here.outlook.send())).toMatchObject({ status: "sent" });
  here.runtime.close();
});

test("another item in the window does not change who the first one goes to", async () => {
  const here = await acting();
  await here.runtime.evaluate(
    "(act = (event) => { setTimeout(() => event.completed({ allowEvent: true }), 1000); }, null)",
  );
  const sending = here.outlook.send();
  here.outlook.setItem({ kind: "message", recipients: { to: [mailbox("other@example.com")] } });
  expect((await here.clock.until(sending)).recipients).toMatchObject([
    { address: "a@example.com" },
  ]);
  here.runtime.close();
});

test("without an event in the manifest everything goes out unchecked", async () => {
  const clock = virtualClock();
  const { createOutlook } = await import("../../../simulator/host");
  const manifestText = "<OfficeApp><Id>x</Id></OfficeApp>";
  const outlook = createOutlook({ manifestText, clock, item: ITEM });
  expect(await outlook.send()).toMatchObject({ status: "sent", sentBy: "unchecked" });
});

test("the log tells the whole story in order", async () => {
  const here = await acting();
  await here.runtime.evaluate(
    `(act = (event, item) => item.to.getAsync(() => event.completed({ allowEvent: true })), null)`,
  );
  here.outlook.log.clear();
  const seen: string[] = [];
  const stop = here.outlook.log.subscribe(({ name }) => seen.push(name));
  await here.clock.until(here.outlook.send());
  stop();
  const story = here.outlook.log.entries().map((entry) => `${entry.direction} ${entry.name}`);
  expect(story).toEqual([
    "host Send clicked",
    "to-add-in appCommandInvoked",
    "to-host to.getAsync",
    "to-add-in to.getAsync",
    "to-host event.completed",
    "host sent: allowed",
  ]);
  expect(seen).toHaveLength(6);
  here.runtime.close();
});

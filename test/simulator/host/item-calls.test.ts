import { mailbox } from "../../../simulator/host";
import type { NodeRuntime } from "../../../simulator/host/node-runtime";
import type { Stage } from "./support";
import { call, failedWith, IDLE_SCRIPT, load, stage, succeeded } from "./support";

describe("a message", () => {
  let here: Stage;
  let runtime: NodeRuntime;

  beforeAll(async () => {
    here = stage({ settings: { trust: ["army.mil"], count: 2 } });
    runtime = await load(here, { script: IDLE_SCRIPT });
  });
  beforeEach(() => {
    here.outlook.setProfile("web");
    here.outlook.setItem({ kind: "message" });
  });
  afterAll(() => runtime.close());

  const evaluate = (expression: string) => here.clock.until(runtime.evaluate(expression));

  test("subject and body can be read and set", async () => {
    here.outlook.setItem({
      kind: "message",
      subject: "Itinerary",
      body: { type: "html", content: "<p>Dear <b>Jane</b></p>" },
    });
    expect(await call(here, runtime, "subject.getAsync")).toEqual(succeeded("Itinerary"));
    expect(await call(here, runtime, "body.getTypeAsync")).toEqual(succeeded("html"));
    expect(await call(here, runtime, "body.getAsync", "text")).toEqual(succeeded("Dear Jane"));
    expect(await call(here, runtime, "body.getAsync", "html")).toEqual(
      succeeded("<p>Dear <b>Jane</b></p>"),
    );
    await call(here, runtime, "subject.setAsync", "Changed");
    await call(here, runtime, "body.setAsync", "<i>x</i>", { coercionType: "html" });
    expect(here.outlook.item.subject).toBe("Changed");
    expect(here.outlook.item.body).toEqual({ type: "html", content: "<i>x</i>" });
  });

  test("session data goes round, and a missing key is an error", async () => {
    expect(await call(here, runtime, "sessionData.getAsync", "k")).toEqual(failedWith(9050));
    expect(await call(here, runtime, "sessionData.setAsync", "k", '{"v":1}')).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.setAsync", "empty", "")).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.getAsync", "k")).toEqual(succeeded('{"v":1}'));
    expect(await call(here, runtime, "sessionData.getAsync", "empty")).toEqual(succeeded(""));
    expect(await call(here, runtime, "sessionData.getAllAsync")).toEqual(
      succeeded({ k: '{"v":1}', empty: "" }),
    );
    expect(await call(here, runtime, "sessionData.removeAsync", "k")).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.removeAsync", "k")).toEqual(failedWith(9050));
    expect(await call(here, runtime, "sessionData.clearAsync")).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.getAllAsync")).toEqual(succeeded({}));
  });

  test.each([
    ["mac", 49_998, succeeded()],
    ["mac", 49_999, failedWith(9051)],
    ["classic-1.15", 49_999, failedWith(9051)],
    ["classic-1.16", 49_999, succeeded()],
    ["web", 2_621_438, succeeded()],
    ["web", 2_621_439, failedWith(9051)],
  ] as const)(
    "%s: a key of two and %i characters of session data",
    async (profile, size, answer) => {
      here.outlook.setProfile(profile);
      const set = `new Promise((done) => Office.context.mailbox.item.sessionData.setAsync(
      "kk", "x".repeat(${size}), done)).then((result) => ({
        status: result.status, value: null, code: result.error ? result.error.code : null }))`;
      expect(await evaluate(set)).toEqual(answer);
    },
  );

  test("all session data counts together, a replaced value once", async () => {
    here.outlook.setProfile("mac");
    const half = "x".repeat(24_999);
    expect(await call(here, runtime, "sessionData.setAsync", "a", half)).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.setAsync", "b", half)).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.setAsync", "a", half)).toEqual(succeeded());
    expect(await call(here, runtime, "sessionData.setAsync", "c", "")).toEqual(failedWith(9051));
  });

  test("notifications: five at most, keys differ, replace adds what is missing", async () => {
    const note = { type: "informationalMessage", message: "m", icon: "i", persistent: false };
    const progress = { type: "progressIndicator", message: "p" };
    const add = "notificationMessages.addAsync";
    for (const key of ["a", "b", "c", "d"]) {
      expect(await call(here, runtime, add, key, note)).toEqual(succeeded());
    }
    expect(await call(here, runtime, add, "a", note)).toEqual(failedWith(9023));
    const replace = "notificationMessages.replaceAsync";
    expect(await call(here, runtime, replace, "e", progress)).toEqual(succeeded());
    expect(await call(here, runtime, replace, "a", progress)).toEqual(succeeded());
    expect(await call(here, runtime, replace, "f", progress)).toEqual(failedWith(9025));
    expect(await call(here, runtime, add, "f", note)).toEqual(failedWith(9025));
    const { value } = await call(here, runtime, "notificationMessages.getAllAsync");
    expect(value).toEqual([
      { key: "a", ...progress, icon: null, persistent: null, actions: null },
      { key: "b", ...note, actions: null },
      { key: "c", ...note, actions: null },
      { key: "d", ...note, actions: null },
      { key: "e", ...progress, icon: null, persistent: null, actions: null },
    ]);
    const remove = "notificationMessages.removeAsync";
    expect(await call(here, runtime, remove, "b")).toEqual(succeeded());
    expect(await call(here, runtime, remove, "b")).toEqual(failedWith(9024));
  });

  test("only one insight message, and messages of at most 150 characters", async () => {
    const actions = [{ actionType: "showTaskPane", actionText: "Review", commandId: "paneButton" }];
    const insight = { type: "insightMessage", message: "m", icon: "i", actions };
    const replace = "notificationMessages.replaceAsync";
    expect(await call(here, runtime, replace, "one", insight)).toEqual(succeeded());
    expect(await call(here, runtime, replace, "one", insight)).toEqual(succeeded());
    expect(await call(here, runtime, replace, "two", insight)).toEqual(failedWith(9025));
    await expect(
      call(here, runtime, replace, "one", { ...insight, message: "m".repeat(151) }),
    ).rejects.toMatchObject({ name: "Sys.ArgumentOutOfRangeException" });
  });

  test("the pane finds its context, and an empty text when there is none", async () => {
    expect(await call(here, runtime, "getInitializationContextAsync")).toEqual(succeeded(""));
    here.outlook.openPane("paneButton", '{"v":1}');
    expect(await call(here, runtime, "getInitializationContextAsync")).toEqual(
      succeeded('{"v":1}'),
    );
    here.outlook.openPane("paneButton");
    expect(await call(here, runtime, "getInitializationContextAsync")).toEqual(succeeded(""));
    expect(() => here.outlook.openPane("functionButton")).toThrow("opens no pane");
  });

  test("a call that the simulator does not offer is refused, not left hanging", async () => {
    expect(await call(here, runtime, "getAttachmentsAsync")).toEqual(failedWith(9032));
    expect(here.outlook.log.entries().at(-1)).toMatchObject({
      name: "call 149",
      details: "not offered by the simulator",
    });
  });

  test("tells a new theme in colours", async () => {
    await evaluate(`new Promise((done) => {
      themes = [];
      Office.context.mailbox.addHandlerAsync(
        Office.EventType.OfficeThemeChanged, (event) => themes.push(event.officeTheme), done);
    }).then((result) => result.status)`);
    here.outlook.changeTheme({ bodyBackgroundColor: 0x1b1a19, bodyForegroundColor: 0xffffff });
    await here.clock.advance(100);
    expect(await runtime.evaluate("themes")).toEqual([
      { bodyBackgroundColor: "#1b1a19", bodyForegroundColor: "#ffffff" },
    ]);
  });

  test("roaming settings are read as saved, and saved as a whole", async () => {
    expect(
      await evaluate(`["trust", "count", "none"].map((key) => {
        const value = Office.context.roamingSettings.get(key);
        return value === undefined ? "undefined" : value;
      })`),
    ).toEqual([["army.mil"], 2, "undefined"]);
    const status = await evaluate(`new Promise((done) => {
      Office.context.roamingSettings.set("trust", ["navy.mil"]);
      Office.context.roamingSettings.remove("count");
      Office.context.roamingSettings.saveAsync(done);
    }).then((result) => result.status)`);
    expect(status).toBe("succeeded");
    expect(here.outlook.settings.values()).toEqual({ trust: ["navy.mil"] });
  });

  test("roaming settings over 32 KB are not saved", async () => {
    const code = await evaluate(`new Promise((done) => {
      Office.context.roamingSettings.set("big", "x".repeat(32 * 1024));
      Office.context.roamingSettings.saveAsync(done);
    }).then((result) => result.error.code)`);
    expect(code).toBe(9019);
    expect(here.outlook.settings.values()).toEqual({ trust: ["navy.mil"] });
    expect(here.outlook.settings.save({ big: JSON.stringify("x".repeat(32 * 1024)) })).toBe(false);
  });

  test("says which requirement set the client has, as it was when the page loaded", async () => {
    const sets = ["1.14", "1.15", "1.16", "1.17"];
    const supported = await evaluate(
      `${JSON.stringify(sets)}.filter((set) => Office.context.requirements.isSetSupported("Mailbox", set))`,
    );
    expect(supported).toEqual(["1.14", "1.15", "1.16"]);
  });

  test("closeContainer closes the pane", async () => {
    here.outlook.openPane("paneButton");
    expect(here.outlook.pane).toMatchObject({
      commandId: "paneButton",
      label: "Review",
      url: "https://addin.example/pane.html",
    });
    await evaluate("Office.context.ui.closeContainer()");
    await here.clock.advance(100);
    expect(here.outlook.pane).toBeNull();
  });
});

test("a page that loads later reads stale settings, and saving them loses what came between", async () => {
  const here = stage({
    settings: { trust: ["army.mil", "navy.mil"] },
    faults: [{ kind: "stale-settings", values: { trust: ["army.mil"] } }],
  });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  const read = `Office.context.roamingSettings.get("trust")`;
  expect(await here.clock.until(runtime.evaluate(read))).toEqual(["army.mil"]);
  await here.clock.until(
    runtime.evaluate(`new Promise((done) => Office.context.roamingSettings.saveAsync(done))
      .then((result) => result.status)`),
  );
  expect(here.outlook.settings.values()).toEqual({ trust: ["army.mil"] });
  runtime.close();
});

test("each page keeps the settings it loaded with", async () => {
  const here = stage({ settings: { trust: ["army.mil"] } });
  const event = await load(here, { script: IDLE_SCRIPT });
  here.outlook.openPane("paneButton");
  const pane = await load(here, { script: IDLE_SCRIPT, kind: "pane" });
  await here.clock.until(
    pane.evaluate(`new Promise((done) => {
      Office.context.roamingSettings.set("trust", []);
      Office.context.roamingSettings.saveAsync(done);
    }).then((result) => result.status)`),
  );
  expect(here.outlook.settings.values()).toEqual({ trust: [] });
  expect(await event.evaluate(`Office.context.roamingSettings.get("trust")`)).toEqual(["army.mil"]);
  event.close();
  pane.close();
});

test("where there is no item, there is none, and the message keeps its recipients", async () => {
  const here = stage({
    faults: [{ kind: "null-item" }],
    item: { kind: "message", recipients: { to: [mailbox("a@example.com")] } },
  });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  expect(runtime.ready).toBe(true);
  expect(await runtime.evaluate("Office.context.mailbox.item")).toBeNull();
  expect(here.outlook.item.everyone()).toHaveLength(1);
  runtime.close();
});

test("in a shared mailbox the item knows its owner", async () => {
  const here = stage({
    item: { kind: "message", sharedFolder: { owner: "shop@contoso.com", delegatePermissions: 63 } },
  });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  expect(await call(here, runtime, "getSharedPropertiesAsync")).toEqual(
    succeeded({
      owner: "shop@contoso.com",
      delegatePermissions: 63,
      targetMailbox: "shop@contoso.com",
    }),
  );
  runtime.close();
});

test("languages are those of the client", async () => {
  const here = stage({ locale: { display: "de-DE", content: "fr-FR" } });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  const languages = "[Office.context.displayLanguage, Office.context.contentLanguage]";
  expect(await runtime.evaluate(languages)).toEqual(["de-DE", "fr-FR"]);
  expect(here.outlook.manifest.displayName).toBe("Beispiel");
  runtime.close();
});

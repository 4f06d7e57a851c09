import { composeItem } from "../../src/outlook/item";
import {
  clientFacts,
  hostTheme,
  itemState,
  listen,
  readAlertContext,
  supportsMailbox,
  whenReady,
} from "../../src/outlook/pane-host";
import { displayLanguage } from "../../src/outlook/display-language";
import { entry, installFakeOffice } from "../support/fake-office";

/** Put a property into the fake where the real one has it. */
function put(target: object, name: string, value: unknown): void {
  (target as Record<string, unknown>)[name] = value;
}

const STATES = [
  ["a message being written", () => installFakeOffice(), { kind: "compose", meeting: false }],
  [
    "a meeting being written",
    () => installFakeOffice({ kind: "meeting" }),
    { kind: "compose", meeting: true },
  ],
  ["no item", () => installFakeOffice({ noItem: true }), { kind: "none" }],
  [
    "a message being read",
    () => {
      installFakeOffice();
      put(composeItem(), "to", [entry("a@x.example")]);
    },
    { kind: "read-only" },
  ],
  [
    "no mailbox",
    () => {
      installFakeOffice();
      put(Office.context, "mailbox", undefined);
    },
    { kind: "none" },
  ],
] as const;

test.each(STATES)("%s", (_, arrange, state) => {
  arrange();
  expect(itemState()).toEqual(state);
});

const THEMES = [
  [undefined, null],
  [{}, null],
  [{ bodyBackgroundColor: "#ffffff" }, { dark: false }],
  [{ bodyBackgroundColor: "#1f1f1f" }, { dark: true }],
  [{ bodyBackgroundColor: "#0000ff" }, { dark: true }],
  [{ bodyBackgroundColor: "#00ff00" }, { dark: false }],
  [{ bodyBackgroundColor: "black" }, { dark: false }],
  [{ bodyBackgroundColor: "#ffffff", isDarkTheme: true }, { dark: true }],
] as const;

test.each(THEMES)("theme %j", (theme, expected) => {
  installFakeOffice();
  put(Office.context, "officeTheme", theme);
  expect(hostTheme()).toEqual(expected);
});

test("sets, language and facts, and what is said without them", () => {
  installFakeOffice({ mailbox: "1.14" });
  put(Office.context, "diagnostics", { platform: "PC", version: "16.0.1" });
  expect([supportsMailbox("1.14"), supportsMailbox("1.15")]).toEqual([true, false]);
  expect(displayLanguage()).toBe("en-US");
  expect(clientFacts()).toEqual({ platform: "PC", version: "16.0.1" });
  put(Office, "context", undefined);
  expect(supportsMailbox("1.1")).toBe(false);
  expect(displayLanguage()).toBe("");
  expect(clientFacts()).toEqual({ platform: "", version: "" });
  expect(hostTheme()).toBeNull();
});

test("ready in Outlook, an error elsewhere", async () => {
  installFakeOffice();
  put(Office, "onReady", () => Promise.resolve({ host: "Outlook" }));
  await expect(whenReady()).resolves.toBeUndefined();
  put(Office, "onReady", () => Promise.resolve({ host: null }));
  await expect(whenReady()).rejects.toMatchObject({ api: "onReady", code: 1 });
});

test("what the send handler left", async () => {
  const fake = installFakeOffice();
  await expect(readAlertContext()).resolves.toBeNull();
  fake.faults.set("getInitializationContextAsync", [
    { value: '{"v":1,"revision":3,"bundle":"1.0.0"}' },
    { code: 9020 },
  ]);
  await expect(readAlertContext()).resolves.toEqual({ revision: 3, bundle: "1.0.0" });
  await expect(readAlertContext()).resolves.toBeNull();
});

const NEWS = [
  ["recipients", "olkRecipientsChanged", "item"],
  ["context", "olkInitializationContextChanged", "item"],
  ["item", "olkItemSelectedChanged", "mailbox"],
  ["theme", "officeThemeChanged", "mailbox"],
] as const;

test.each(NEWS)("news of %s come by %s of the %s", async (news, type, source) => {
  installFakeOffice();
  const heard: string[] = [];
  let fire: (() => void) | null = null;
  const target = source === "item" ? composeItem() : Office.context.mailbox;
  put(
    target,
    "addHandlerAsync",
    (name: string, handler: () => void, done: (result: unknown) => void) => {
      heard.push(name);
      fire = handler;
      done({ status: "succeeded" });
    },
  );
  const listener = jest.fn();
  const stop = await listen(news, listener);
  expect(heard).toEqual([type]);
  (fire as unknown as () => void)();
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  (fire as unknown as () => void)();
  expect(listener).toHaveBeenCalledTimes(1);
});

test("an event that this Outlook does not have", async () => {
  installFakeOffice();
  await expect(listen("theme", jest.fn())).rejects.toMatchObject({
    api: "addHandlerAsync officeThemeChanged",
    code: 1,
  });
});

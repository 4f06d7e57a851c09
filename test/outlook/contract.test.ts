/** The room of Outlook in a page of the pane, with the genuine office.js. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Fault, FieldEntry, FieldName, ItemInit, Outlook } from "../../simulator/host";
import {
  contactGroup,
  createOutlook,
  mailbox,
  unresolved,
  virtualClock,
} from "../../simulator/host";
import type { OutlookOptions } from "../../simulator/host";
import { loadInNode } from "../../simulator/host/node-runtime";
import { builtScript } from "../support/built-script";

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const JOURNAL = "second-look.journal";

const people = (count: number): FieldEntry[] =>
  Array.from({ length: count }, (_, n) => mailbox(`p${String(n)}@contoso.com`, `P ${String(n)}`));
const jane = mailbox("jane@army.ml", "Jane Doe");
const corrected = mailbox("jane@army.mil", "Jane Doe");

interface Pane {
  readonly outlook: Outlook;
  /** Calls a function of the room with JSON arguments; its answer as JSON. */
  call(name: string, ...args: readonly unknown[]): Promise<{ readonly status?: string }>;
  evaluate(expression: string): Promise<unknown>;
  addresses(field: FieldName): readonly string[];
}

async function pane(item: ItemInit, options: Partial<OutlookOptions> = {}): Promise<Pane> {
  const clock = virtualClock();
  const outlook = createOutlook({ manifestText: MANIFEST, clock, item, ...options });
  outlook.openPane(item.kind === "meeting" ? "apptComposeOpenPane" : "msgComposeOpenPane");
  const runtime = await clock.until(
    loadInNode(outlook, { script: builtScript("outlook"), kind: "pane" }),
  );
  outlook.log.clear();
  const evaluate = (expression: string) => clock.until(runtime.evaluate(expression));
  return {
    outlook,
    evaluate,
    async call(name, ...args) {
      const list = args.map((argument) => JSON.stringify(argument)).join(", ");
      return (await evaluate(`room.${name}(${list})`)) as { readonly status?: string };
    },
    addresses: (field) =>
      outlook.item
        .entries(field)
        .map((entry) => (entry.kind === "mailbox" ? entry.address : entry.kind)),
  };
}

const replaceJane = (field: string) => [
  { field, address: "jane@army.ml", place: 0, corrected: "jane@army.mil" },
];

beforeAll(() => {
  builtScript("outlook");
}, 120_000);

const FIELDS = [
  ["message", "to", "to"],
  ["message", "cc", "cc"],
  ["message", "bcc", "bcc"],
  ["meeting", "required", "requiredAttendees"],
  ["meeting", "optional", "optionalAttendees"],
] as const;

test.each(FIELDS)("in a %s, %s: replaced among 250, undone, removed", async (kind, field, name) => {
  const list = people(250);
  list[120] = jane;
  const { outlook, call } = await pane({ kind, recipients: { [name]: list } });
  const done = await call("replaceRecipients", replaceJane(field));
  expect(done).toMatchObject({ status: "done", journalError: null });
  expect(outlook.item.entries(name)).toEqual(list.map((one) => (one === jane ? corrected : one)));
  const { changes } = done as { changes?: unknown };
  await expect(call("undo", changes)).resolves.toMatchObject({ status: "done" });
  expect(outlook.item.entries(name)).toEqual(list);
  await call("removeRecipient", { field, address: "jane@army.ml", place: 0 });
  expect(outlook.item.entries(name)).toEqual(list.filter((one) => one !== jane));
  expect(outlook.item.sessionData.has(JOURNAL)).toBe(false);
});

test("moves to Bcc and back", async () => {
  const recipients = { to: [jane, ...people(2)], bcc: people(1) };
  const { outlook, call } = await pane({ kind: "message", recipients });
  const target = { field: "to", address: "jane@army.ml", place: 0 };
  const moved = (await call("moveRecipient", target, "bcc")) as { changes?: unknown };
  expect(outlook.item.entries("to")).toEqual(people(2));
  expect(outlook.item.entries("bcc")).toEqual([...people(1), jane]);
  await call("undo", moved.changes);
  expect(outlook.item.entries("to")).toEqual([jane, ...people(2)]);
  expect(outlook.item.entries("bcc")).toEqual(people(1));
});

const NAMED: readonly (readonly [string, readonly FieldEntry[]])[] = [
  ["another's name is an address", [jane, mailbox("bob@contoso.com", "bob@old.example")]],
  ["the name is the wrong address", [mailbox("jane@army.ml", "'jane@army.ml'")]],
  ["the name holds it", [mailbox("jane@army.ml", "Jane Doe <jane@army.ml>"), ...people(2)]],
  ["the name is the right address", [mailbox("jane@army.ml", "jane@army.mil"), ...people(1)]],
];

test.each(NAMED)("in classic Outlook, where %s, nobody is made text", async (_, list) => {
  const { call, addresses } = await pane(
    { kind: "message", recipients: { to: list } },
    { profile: "classic-1.15" },
  );
  const before = addresses("to");
  const done = (await call("replaceRecipients", replaceJane("to"))) as { changes?: unknown };
  expect(done).toMatchObject({ status: "done" });
  expect(addresses("to")).toEqual(["jane@army.mil", ...before.slice(1)]);
  await expect(call("undo", done.changes)).resolves.toMatchObject({ status: "done" });
  expect(addresses("to")).toEqual(before);
});

const fail = (call: string, nth?: number, code = 5001): Fault => ({
  call,
  kind: "fail",
  code,
  ...(nth === undefined ? {} : { nth }),
});

const FAULTS: readonly (readonly [string, readonly Fault[], string])[] = [
  // what fails in replacing one of 250, how it ends
  ["the first read", [fail("to.getAsync", 1)], "refused"],
  ["reading session data", [fail("sessionData.getAsync", 1)], "refused"],
  ["opening the journal", [fail("sessionData.setAsync", 1)], "refused"],
  ["the set", [fail("to.setAsync", 1)], "restored"],
  ["the first add", [fail("to.addAsync", 1)], "restored"],
  ["the second add", [fail("to.addAsync", 2)], "restored"],
  ["the verifying read", [fail("to.getAsync", 2)], "restored"],
  ["verifying and the read after it", [fail("to.getAsync", 2), fail("to.getAsync", 3)], "restored"],
  ["the set, and setting back", [fail("to.addAsync", 1), fail("to.setAsync", 2)], "half-way"],
  ["every add", [fail("to.addAsync")], "half-way"],
  ["every read but the first", [2, 3, 4, 5].map((nth) => fail("to.getAsync", nth)), "half-way"],
  ["closing the journal", [fail("sessionData.removeAsync", 1)], "done"],
];

test.each(FAULTS)("when %s fails, nobody is lost unnamed", async (_, faults, status) => {
  const list = people(250);
  list[120] = jane;
  const before = list.map((one) => (one.kind === "mailbox" ? one.address : ""));
  const { outlook, call, addresses } = await pane({ kind: "message", recipients: { to: list } });
  outlook.faults.set(faults);
  const result = (await call("replaceRecipients", replaceJane("to"))) as {
    readonly status: string;
    readonly former?: readonly { readonly list: readonly { readonly address: string }[] }[];
  };
  expect(result.status).toBe(status);
  if (status === "half-way") {
    expect(result.former?.[0]?.list.map(({ address }) => address)).toEqual(before);
    expect(outlook.item.sessionData.has(JOURNAL)).toBe(true);
    outlook.faults.set([]);
    const settled = await call("restoreJournal");
    expect(settled.status).toMatch(/^(?:restored|finished)$/);
    expect(addresses("to")).toEqual(
      settled.status === "restored"
        ? before
        : before.map((one) => (one === "jane@army.ml" ? "jane@army.mil" : one)),
    );
  } else if (status !== "done") {
    expect(addresses("to")).toEqual(before);
  }
  expect(outlook.item.sessionData.get(JOURNAL) ?? "").toBe("");
});

test("a contact group in the field is named, and nothing is written", async () => {
  const recipients = { to: [jane, contactGroup("Project Falcon")] };
  const { outlook, call } = await pane({ kind: "message", recipients });
  await expect(call("replaceRecipients", replaceJane("to"))).resolves.toEqual({
    status: "refused",
    why: "contact-group",
    field: "to",
    names: ["Project Falcon"],
  });
  expect(outlook.log.entries().filter(({ name }) => /set|add/.test(name))).toEqual([]);
});

const TRUNCATED = [
  ["classic-1.14", 700],
  ["classic-1.16", 1200],
  ["web", 1000],
] as const;

test.each(TRUNCATED)(
  "%s with %d recipients: a list that may be cut off is not written",
  async (profile, count) => {
    const list = [jane, ...people(count - 1)];
    const { outlook, call } = await pane(
      { kind: "message", recipients: { to: list } },
      { profile },
    );
    await expect(call("replaceRecipients", replaceJane("to"))).resolves.toMatchObject({
      status: "refused",
      why: "truncated",
    });
    expect(outlook.item.entries("to")).toEqual(list);
  },
);

test("where the former list does not fit into session data, nothing is written", async () => {
  const list = [
    jane,
    ...people(480).map((one) => ({ ...one, name: "x".repeat(120) }) as FieldEntry),
  ];
  const { outlook, call } = await pane(
    { kind: "message", recipients: { to: list } },
    { profile: "classic-1.14" },
  );
  await expect(call("replaceRecipients", replaceJane("to"))).resolves.toEqual({
    status: "refused",
    why: "no-room",
  });
  expect(outlook.item.entries("to")).toEqual(list);
});

test("text that Outlook hides may be dropped by Outlook: those it shows are not", async () => {
  const recipients = { to: [jane, unresolved("someone"), ...people(1)] };
  const { call, addresses } = await pane(
    { kind: "message", recipients },
    { unresolvedOnSet: "drop" },
  );
  await expect(call("replaceRecipients", replaceJane("to"))).resolves.toMatchObject({
    status: "done",
  });
  expect(addresses("to")).toEqual(["jane@army.mil", "p0@contoso.com"]);
});

test("an X.500 recipient stays what it is", async () => {
  const x500 = mailbox("/o=ExchangeLabs/cn=ann", "Ann");
  const { outlook, call } = await pane({ kind: "message", recipients: { to: [x500, jane] } });
  await call("replaceRecipients", replaceJane("to"));
  expect(outlook.item.entries("to")).toEqual([x500, corrected]);
});

test("confirmations and trust are stored where the send handler reads them", async () => {
  const { outlook, call } = await pane({ kind: "message" });
  const kept = { address: "jane@army.ml", kind: "protected-suffix", revision: 7, reason: "" };
  await call("saveConfirmation", kept);
  await expect(call("readSession")).resolves.toEqual({ confirmed: [kept], journal: null });
  await call("saveTrust", { add: [{ entry: "contoso.co", added: "2026-11-22" }] });
  expect(outlook.settings.values()).toEqual({
    "second-look.trust": { v: 1, entries: ["contoso.co 2026-11-22"] },
  });
  await expect(call("readTrust")).resolves.toEqual({
    entries: [{ entry: "contoso.co", added: "2026-11-22" }],
    damaged: false,
  });
});

test("a full store says so and keeps what it had", async () => {
  const { outlook, call } = await pane({ kind: "message" });
  await call("saveTrust", { add: [{ entry: "contoso.co", added: "" }] });
  const many = Array.from({ length: 900 }, (_, n) => ({
    entry: `someone.with.a.long.name.${String(n)}@contoso.co`,
    added: "2026-11-22",
  }));
  const failing = call("saveTrust", { add: many });
  await expect(failing).rejects.toMatchObject({ api: "roamingSettings.saveAsync", code: 9057 });
  await expect(call("readTrust")).resolves.toEqual({
    entries: [{ entry: "contoso.co", added: "" }],
    damaged: false,
  });
  expect(outlook.settings.values()).toEqual({
    "second-look.trust": { v: 1, entries: ["contoso.co"] },
  });
});

test("the pane is as dark as Outlook told last", async () => {
  const { outlook, evaluate } = await pane({ kind: "message", recipients: {} });
  const themeAfter = async (bodyBackgroundColor: number): Promise<unknown> => {
    outlook.changeTheme({ bodyBackgroundColor, bodyForegroundColor: 0xffffff });
    return evaluate("new Promise((done) => setTimeout(() => done(room.hostTheme()), 50))");
  };
  await evaluate(`room.listen("theme", () => {}).then(() => null)`);
  expect(await themeAfter(0x1f1f1f)).toEqual({ dark: true });
  expect(await themeAfter(0xf5f5f5)).toEqual({ dark: false });
});

test("the pane hears of recipients and theme", async () => {
  const { outlook, evaluate } = await pane({ kind: "message", recipients: { to: people(1) } });
  await evaluate(`(window.heard = [], Promise.all(["recipients", "theme"].map((news) =>
    room.listen(news, () => { heard.push(news); }))).then(() => null))`);
  outlook.item.setEntries("to", people(2));
  outlook.changeTheme({ bodyBackgroundColor: 0x1f1f1f });
  expect(await evaluate("new Promise((done) => setTimeout(() => done(heard), 50))")).toEqual([
    "recipients",
    "theme",
  ]);
});

import { composeItem } from "../../src/outlook/item";
import {
  moveRecipient,
  removeRecipient,
  replaceRecipients,
  restoreJournal,
  undo,
} from "../../src/outlook/recipients-write";
import type { WriteResult } from "../../src/outlook/recipients-write";
import { openJournal } from "../../src/outlook/session-data";
import { formatJournal } from "../../src/outlook/stored";
import { entry, installFakeOffice } from "../support/fake-office";
import type { FakeOffice, Fault } from "../support/fake-office";

const JOURNAL = "second-look.journal";
/** Nothing of a former pane is under way. */
const noFormerPane = (): Promise<void> => Promise.resolve();
const to = (address: string, place = 0) => ({ field: "to", address, place }) as const;
const people = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    entry("p" + String(n) + "@contoso.com", "P " + String(n)),
  );

function addresses(fake: FakeOffice, name = "to"): readonly string[] {
  return (fake.lists[name] ?? []).map(({ emailAddress }) => emailAddress);
}

function replaceJane(): Promise<WriteResult> {
  return replaceRecipients([{ ...to("jane@army.ml"), corrected: "jane@army.mil" }]);
}

test("replaces in place, journalled, verified, and closes the journal", async () => {
  const fake = installFakeOffice({
    fields: {
      to: [entry("a@x.example", "Ann"), entry("jane@army.ml", "Jane"), entry("b@x.example")],
    },
  });
  await expect(replaceJane()).resolves.toMatchObject({ status: "done", journalError: null });
  expect(fake.lists["to"]).toEqual([
    entry("a@x.example", "Ann"),
    entry("jane@army.mil", "Jane"),
    entry("b@x.example"),
  ]);
  expect(fake.session.has(JOURNAL)).toBe(false);
  expect(fake.calls).toEqual([
    "to.getAsync",
    "sessionData.getAsync",
    "sessionData.getAsync",
    "sessionData.setAsync",
    "to.setAsync",
    "to.getAsync",
    "sessionData.removeAsync",
  ]);
});

const FIELDS = [
  ["message", "to", "to"],
  ["message", "cc", "cc"],
  ["message", "bcc", "bcc"],
  ["meeting", "required", "requiredAttendees"],
  ["meeting", "optional", "optionalAttendees"],
] as const;

test.each(FIELDS)("in a %s, field %s", async (kind, field, api) => {
  const fake = installFakeOffice({ kind, fields: { [api]: [entry("jane@army.ml")] } });
  await replaceRecipients([
    { field, address: "jane@army.ml", place: 0, corrected: "jane@army.mil" },
  ]);
  expect(fake.lists[api]).toEqual([entry("jane@army.mil")]);
});

test.each([100, 101, 250, 999])("among %d recipients, order and names stay", async (count) => {
  const list = people(count);
  list[count - 1] = entry("jane@army.ml", "Jane");
  const fake = installFakeOffice({ fields: { to: list }, mailbox: "1.16" });
  await expect(replaceJane()).resolves.toMatchObject({ status: "done" });
  expect(fake.lists["to"]).toEqual([...list.slice(0, -1), entry("jane@army.mil", "Jane")]);
});

test("an entry without a name is written with its address as name", async () => {
  const fake = installFakeOffice({
    fields: { to: [entry("a@x.example", ""), entry("jane@army.ml", "")] },
  });
  await replaceJane();
  expect(fake.lists["to"]).toEqual([entry("a@x.example"), entry("jane@army.mil")]);
});

test("the last recipient can be removed, and comes back", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml", "Jane")] } });
  const removed = await removeRecipient(to("jane@army.ml"));
  expect(addresses(fake)).toEqual([]);
  if (removed.status !== "done") throw new Error(removed.status);
  await expect(undo(removed.changes)).resolves.toMatchObject({ status: "done" });
  expect(fake.lists["to"]).toEqual([entry("jane@army.ml", "Jane")]);
});

test("moving adds to Bcc before anything is taken away", async () => {
  const fake = installFakeOffice({
    fields: { to: [entry("jane@army.ml"), entry("a@x.example")], bcc: [entry("b@x.example")] },
  });
  const moved = await moveRecipient(to("jane@army.ml"), "bcc");
  expect(addresses(fake)).toEqual(["a@x.example"]);
  expect(addresses(fake, "bcc")).toEqual(["b@x.example", "jane@army.ml"]);
  const writes = fake.calls.filter((api) => /(?:set|add)Async$/.test(api));
  expect(writes).toEqual(["sessionData.setAsync", "bcc.addAsync", "to.setAsync"]);
  if (moved.status !== "done") throw new Error(moved.status);
  await undo(moved.changes);
  expect(addresses(fake)).toEqual(["jane@army.ml", "a@x.example"]);
  expect(addresses(fake, "bcc")).toEqual(["b@x.example"]);
});

test("undo acts on the list as it is, and says when it is too late", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml", "Jane")] } });
  const done = await replaceJane();
  if (done.status !== "done") throw new Error(done.status);
  fake.lists["to"]?.unshift(entry("byhand@x.example"));
  await undo(done.changes);
  expect(addresses(fake)).toEqual(["byhand@x.example", "jane@army.ml"]);
  await expect(undo(done.changes)).resolves.toEqual({
    status: "refused",
    why: "changed",
    address: "jane@army.ml",
  });
});

describe("refused before anything is written", () => {
  const jane = entry("jane@army.ml");
  const REFUSED = [
    ["not there", [entry("a@x.example")], { why: "changed", address: "jane@army.ml" }],
    [
      "beside a contact group",
      [jane, entry("", "Project Falcon")],
      { why: "contact-group", field: "to", names: ["Project Falcon"] },
    ],
    ["in a list that may be cut off", [jane, ...people(499)], { why: "truncated", field: "to" }],
    [
      "beside a name too long",
      [jane, entry("a@x.example", "x".repeat(256))],
      { why: "too-long", field: "to" },
    ],
    [
      "in a list too long for session data",
      [
        jane,
        ...people(999).map((one) => ({ ...one, displayName: one.displayName.repeat(20) })),
      ].slice(0, 999),
      { why: "no-room" },
    ],
  ] as const;

  test.each(REFUSED)("%s", async (_, list, refusal) => {
    const fake = installFakeOffice({ fields: { to: list } });
    await expect(replaceJane()).resolves.toEqual({ status: "refused", ...refusal });
    expect(fake.lists["to"]).toEqual(list);
    expect(fake.session.size).toBe(0);
  });

  test("while a journal is open", async () => {
    const fake = installFakeOffice({ fields: { to: [jane] } });
    fake.session.set(JOURNAL, '{"v":7}');
    await expect(replaceJane()).resolves.toEqual({ status: "refused", why: "journal-open" });
    expect(fake.lists["to"]).toEqual([jane]);
  });

  test("without an item", async () => {
    installFakeOffice({ noItem: true });
    await expect(replaceJane()).resolves.toMatchObject({
      status: "refused",
      why: "failed",
      error: { api: "mailbox.item", code: 2 },
    });
  });

  const EARLY = [
    ["to.getAsync", 9002],
    ["sessionData.getAsync", 9020],
    ["sessionData.setAsync", 9020],
  ] as const;

  test.each(EARLY)("when %s fails", async (api, code) => {
    const fake = installFakeOffice({ fields: { to: [jane] } });
    fake.faults.set(api, [{ code }]);
    await expect(replaceJane()).resolves.toMatchObject({
      status: "refused",
      why: "failed",
      error: { api, code },
    });
    expect(fake.lists["to"]).toEqual([jane]);
    expect(fake.session.size).toBe(0);
  });
});

describe("a fault at each step of a replacement among 250", () => {
  const list = people(250);
  list[120] = entry("jane@army.ml", "Jane");
  const wanted = list.map(({ emailAddress }) => emailAddress);

  const STEPS: readonly (readonly [string, string, readonly (Fault | "ok")[], string])[] = [
    // step, call, faults in order of the calls, how it ends
    ["the set is refused", "to.setAsync", [{ code: 5001 }], "restored"],
    ["the set throws", "to.setAsync", [{ throws: new Error("x") }], "restored"],
    ["the set works and says it failed", "to.setAsync", [{ codeAfter: 5001 }], "restored"],
    ["the first add is refused", "to.addAsync", [{ code: 5001 }], "restored"],
    ["the second add is refused", "to.addAsync", ["ok", { code: 5001 }], "restored"],
    [
      "the second add works and says it failed",
      "to.addAsync",
      ["ok", { codeAfter: 5001 }],
      "restored",
    ],
    ["the set loses one", "to.setAsync", [{ loses: ["p7@contoso.com"] }], "restored"],
    ["the last add loses one", "to.addAsync", ["ok", { loses: ["p249@contoso.com"] }], "restored"],
    ["the set loses the new one", "to.addAsync", [{ loses: ["jane@army.mil"] }], "restored"],
    ["the verifying read fails", "to.getAsync", ["ok", { code: 9002 }], "restored"],
    ["two reads fail", "to.getAsync", ["ok", { code: 9002 }, { code: 9002 }], "restored"],
    [
      "every later read fails",
      "to.getAsync",
      ["ok", ...Array<Fault>(9).fill({ code: 9002 })],
      "half-way",
    ],
    [
      "every set loses one",
      "to.setAsync",
      Array<Fault>(9).fill({ loses: ["p7@contoso.com"] }),
      "half-way",
    ],
    ["every add is refused", "to.addAsync", Array<Fault>(9).fill({ code: 5001 }), "half-way"],
  ];

  test.each(STEPS)("%s", async (_, api, faults, status) => {
    const fake = installFakeOffice({ fields: { to: list } });
    fake.faults.set(api, [...faults]);
    const result = await replaceJane();
    expect(result.status).toBe(status);
    if (result.status === "half-way") {
      expect(result.former).toEqual([
        {
          field: "to",
          list: list.map(({ emailAddress, displayName }) => ({
            address: emailAddress,
            displayName,
          })),
        },
      ]);
      expect(fake.session.has(JOURNAL)).toBe(true);
    } else {
      expect(addresses(fake)).toEqual(wanted);
      expect(fake.session.has(JOURNAL)).toBe(false);
    }
  });

  test("a half-way list is put right once Outlook works again", async () => {
    const fake = installFakeOffice({ fields: { to: list } });
    fake.faults.set("to.addAsync", Array<Fault>(2).fill({ code: 5001 }));
    expect((await replaceJane()).status).toBe("half-way");
    expect(addresses(fake)).toHaveLength(100);
    fake.lists["to"]?.push(entry("byhand@x.example"));
    await expect(restoreJournal(noFormerPane)).resolves.toMatchObject({ status: "restored" });
    expect(addresses(fake)).toEqual([...wanted, "byhand@x.example"]);
    expect(fake.session.has(JOURNAL)).toBe(false);
  });

  test("a journal that cannot be closed is told beside the success", async () => {
    const fake = installFakeOffice({ fields: { to: list } });
    fake.faults.set("sessionData.removeAsync", [{ code: 9020 }]);
    fake.faults.set("sessionData.setAsync", ["ok", { code: 9021 }]);
    await expect(replaceJane()).resolves.toMatchObject({
      status: "done",
      journalError: { api: "sessionData.setAsync", code: 9021 },
    });
    await expect(restoreJournal(noFormerPane)).resolves.toEqual({ status: "finished" });
    expect(addresses(fake)[120]).toBe("jane@army.mil");
    await expect(restoreJournal(noFormerPane)).resolves.toEqual({ status: "none" });
  });
});

test("when the second field of a group fails, the first is put back too", async () => {
  const fake = installFakeOffice({
    fields: { to: [entry("a@army.ml")], cc: [entry("b@army.ml")] },
  });
  fake.faults.set("cc.setAsync", [{ code: 5001 }]);
  const result = await replaceRecipients([
    { ...to("a@army.ml"), corrected: "a@army.mil" },
    { field: "cc", address: "b@army.ml", place: 0, corrected: "b@army.mil" },
  ]);
  expect(result).toMatchObject({ status: "restored", error: { api: "cc.setAsync", code: 5001 } });
  expect([addresses(fake), addresses(fake, "cc")]).toEqual([["a@army.ml"], ["b@army.ml"]]);
});

test("when taking out of To fails, it is taken out of Bcc again", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("a@army.ml")] } });
  fake.faults.set("to.setAsync", [{ code: 5001 }]);
  await expect(moveRecipient(to("a@army.ml"), "bcc")).resolves.toMatchObject({
    status: "restored",
  });
  expect([addresses(fake), addresses(fake, "bcc")]).toEqual([["a@army.ml"], []]);
});

test("when To cannot be put back either, whoever moved stays in Bcc, and both fields are named", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("a@army.ml"), entry("b@x.example")] } });
  fake.faults.set("to.setAsync", [{ codeAfter: 5001 }, { code: 5001 }]);
  await expect(moveRecipient(to("a@army.ml"), "bcc")).resolves.toMatchObject({
    status: "half-way",
    former: [
      { field: "bcc", list: [] },
      { field: "to", list: [{ address: "a@army.ml" }, { address: "b@x.example" }] },
    ],
  });
  expect([addresses(fake), addresses(fake, "bcc")]).toEqual([["b@x.example"], ["a@army.ml"]]);
  await expect(restoreJournal(noFormerPane)).resolves.toEqual({ status: "finished" });
});

test("when Bcc cannot be put back, it alone is named", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("a@army.ml"), entry("b@x.example")] } });
  fake.faults.set("to.setAsync", [{ codeAfter: 5001 }]);
  fake.faults.set("bcc.setAsync", [{ code: 5002 }]);
  const result = await moveRecipient(to("a@army.ml"), "bcc");
  expect(result).toMatchObject({ status: "half-way", former: [{ field: "bcc", list: [] }] });
  expect([addresses(fake), addresses(fake, "bcc")]).toEqual([
    ["a@army.ml", "b@x.example"],
    ["a@army.ml"],
  ]);
});

test("nothing is written to an item that Outlook shows instead", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml")] } });
  const result = replaceJane();
  fake.switchItem();
  await expect(result).resolves.toMatchObject({ status: "refused", error: { code: 9030 } });
  expect(fake.calls.filter((api) => api.startsWith("to.set"))).toEqual([]);
});

test("an address that is too long is refused before anything is written", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml")] } });
  const corrected = `${"j".repeat(600)}@army.mil`;
  const result = await replaceRecipients([{ ...to("jane@army.ml"), corrected }]);
  expect(result).toMatchObject({ status: "refused", why: "too-long" });
  expect(fake.calls.filter((api) => api.startsWith("to.set"))).toEqual([]);
});

test("a journal that failed to open after it was written is closed again", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml")] } });
  fake.faults.set("sessionData.setAsync", [{ codeAfter: 9020 }]);
  await expect(replaceJane()).resolves.toMatchObject({ status: "refused", why: "failed" });
  expect(fake.session.has(JOURNAL)).toBe(false);
});

test("the lists of one item are never put into the journal of the next", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml")] } });
  const result = replaceJane();
  while (!fake.calls.includes("to.getAsync")) await Promise.resolve();
  fake.switchItem();
  fake.session.clear();
  await expect(result).resolves.toMatchObject({ status: "refused", error: { code: 9030 } });
  expect([...fake.session]).toEqual([]);
});

test("lists are neither read nor written once the journal was written in an item that was left", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("jane@army.ml")] } });
  const set = fake.session.set.bind(fake.session);
  fake.session.set = (key, value) => {
    fake.switchItem();
    return set(key, value);
  };
  await expect(replaceJane()).resolves.toMatchObject({ status: "half-way", error: { code: 9030 } });
  expect(fake.calls.slice(fake.calls.indexOf("sessionData.setAsync"))).toEqual([
    "sessionData.setAsync",
  ]);
});

test("actions asked for at the same time follow one another", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("a@army.ml"), entry("b@army.ml")] } });
  const results = await Promise.all([
    replaceRecipients([{ ...to("a@army.ml"), corrected: "a@army.mil" }]),
    replaceRecipients([{ ...to("b@army.ml"), corrected: "b@army.mil" }]),
    removeRecipient(to("a@army.mil")),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["done", "done", "done"]);
  expect(addresses(fake)).toEqual(["b@army.mil"]);
});

describe("a journal found open", () => {
  const former = [
    { address: "jane@army.ml", displayName: "Jane" },
    { address: "a@x.example", displayName: "Ann" },
  ];
  const journal = [
    {
      field: "to",
      former,
      removed: [0],
      added: [{ address: "jane@army.mil", displayName: "Jane" }],
    },
  ] as const;

  const FOUND = [
    // the list as the pane finds it, how it ends, the list then
    ["jane@army.ml a@x.example", "restored", "jane@army.ml a@x.example"],
    ["jane@army.mil a@x.example", "finished", "jane@army.mil a@x.example"],
    ["jane@army.mil", "restored", "jane@army.ml a@x.example"],
    ["", "restored", "jane@army.ml a@x.example"],
    ["jane@army.mil byhand@x.example", "restored", "jane@army.ml a@x.example byhand@x.example"],
    [
      "jane@army.mil a@x.example byhand@x.example",
      "finished",
      "jane@army.mil a@x.example byhand@x.example",
    ],
  ] as const;

  test.each(FOUND)("with %j is %s", async (now, status, then) => {
    const fake = installFakeOffice({
      fields: {
        to: now
          .split(" ")
          .filter((text) => text !== "")
          .map((text) => entry(text)),
      },
    });
    await openJournal(journal, composeItem());
    expect((await restoreJournal(noFormerPane)).status).toBe(status);
    expect(addresses(fake).join(" ")).toBe(then);
    expect(fake.session.has(JOURNAL)).toBe(false);
  });

  /** What a closed pane had asked for comes late, and what becomes of the list. */
  test.each([
    ["all of it", ["a@army.mil", "x@contoso.com"], "finished", "a@army.mil x@contoso.com"],
    ["a part", ["a@army.mil"], "restored", "a@army.ml x@contoso.com"],
  ] as const)("that is carried out late, %s, loses nobody", async (_what, late, status, then) => {
    const list = ["a@army.ml", "x@contoso.com"].map((address) => ({ address, displayName: "" }));
    const added = [{ address: "a@army.mil", displayName: "" }];
    const fake = installFakeOffice({ fields: { to: list.map(({ address }) => entry(address)) } });
    fake.session.set(JOURNAL, formatJournal([{ field: "to", former: list, removed: [0], added }]));
    const settled = restoreJournal(async () => {
      expect(fake.session.has(JOURNAL)).toBe(true);
      fake.lists["to"] = late.map((address) => entry(address));
    });
    expect((await settled).status).toBe(status);
    expect(addresses(fake).join(" ")).toBe(then);
    expect(fake.session.has(JOURNAL)).toBe(false);
  });

  test("of another version is left alone", async () => {
    const fake = installFakeOffice();
    fake.session.set(JOURNAL, '{"v":2}');
    await expect(restoreJournal(noFormerPane)).resolves.toEqual({ status: "unknown" });
    expect(fake.session.get(JOURNAL)).toBe('{"v":2}');
  });

  test.each([
    ["once, whoever was added by hand stays", ["ok", "ok", { code: 5001 }], "restored"],
    ["twice, nothing is written", ["ok", "ok", { code: 5001 }, { code: 5001 }], "half-way"],
  ] as const)("when reading fails %s", async (_what, faults, status) => {
    const fake = installFakeOffice({ fields: { to: [entry("b@partner.example")] } });
    const list = ["a@army.ml", "x@contoso.com"].map((address) => ({ address, displayName: "" }));
    const added = [{ address: "a@army.mil", displayName: "" }];
    fake.session.set(
      "second-look.journal",
      formatJournal([{ field: "to", former: list, removed: [0], added }]),
    );
    fake.faults.set("to.getAsync", [...faults]);
    expect((await restoreJournal(noFormerPane)).status).toBe(status);
    expect(addresses(fake)).toEqual(
      status === "restored"
        ? ["a@army.ml", "x@contoso.com", "b@partner.example"]
        : ["b@partner.example"],
    );
  });

  test("that cannot be closed is a failure, and stays open", async () => {
    const fake = installFakeOffice({ fields: { to: [] } });
    const [a, b] = ["a@army.ml", "a@army.mil"].map((address) => ({ address, displayName: "" }));
    if (a === undefined || b === undefined) throw new Error("Two entries.");
    await openJournal([{ field: "to", former: [a], removed: [0], added: [b] }], composeItem());
    fake.faults.set("sessionData.removeAsync", [{ code: 9020 }]);
    fake.faults.set("sessionData.setAsync", [{ code: 9021 }]);
    expect((await restoreJournal(noFormerPane)).status).toBe("failed");
    expect(fake.session.get(JOURNAL)).not.toBe("");
  });

  test("stays open when Outlook fails", async () => {
    const fake = installFakeOffice();
    await openJournal(journal, composeItem());
    fake.faults.set("to.setAsync", [{ code: 5001 }]);
    await expect(restoreJournal(noFormerPane)).resolves.toMatchObject({
      status: "half-way",
      former: [{ field: "to", list: former }],
    });
    expect(fake.session.has(JOURNAL)).toBe(true);
  });

  test("that cannot be read is a failure", async () => {
    const fake = installFakeOffice();
    fake.faults.set("sessionData.getAsync", [{ code: 9020 }]);
    await expect(restoreJournal(noFormerPane)).resolves.toMatchObject({
      status: "failed",
      error: { code: 9020 },
    });
  });
});

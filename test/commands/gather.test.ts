import { startGathering } from "../../src/commands/gather";
import { saveConfirmation } from "../../src/outlook/session-data";
import { entry, installFakeOffice } from "../support/fake-office";

const KEPT = '{"v":1,"kept":[["a@army.ml","protected-suffix",0]]}';

test("asks for everything at once", async () => {
  const fake = installFakeOffice({
    fields: { to: [entry("a@army.ml", "Ann")] },
    from: entry("team@contoso.com"),
  });
  fake.session.set("second-look.kept", KEPT);
  fake.settings.set("second-look.trust", { v: 1, entries: ["contoso.co 2026-11-22"] });
  const reading = startGathering("message");
  expect(fake.calls).toEqual([
    "to.getAsync",
    "cc.getAsync",
    "bcc.getAsync",
    "from.getAsync",
    "sessionData.getAsync",
    "sessionData.getAsync",
  ]);
  expect(reading.trusted).toEqual([{ entry: "contoso.co", added: "2026-11-22" }]);
  await expect(reading.done).resolves.toEqual({
    draft: {
      sender: "team@contoso.com",
      recipients: [{ field: "to", displayName: "Ann", address: "a@army.ml" }],
      unchecked: [],
      confirmed: [{ address: "a@army.ml", kind: "protected-suffix", revision: 0, reason: "" }],
    },
    interrupted: false,
  });
});

test("before anything has answered, everything is open", () => {
  installFakeOffice({ profile: "me@contoso.com" });
  const { draft, interrupted } = startGathering("message").soFar();
  expect(draft).toMatchObject({ sender: "me@contoso.com", recipients: [], confirmed: [] });
  expect(draft.unchecked.map(({ cause, field }) => [cause, field])).toEqual([
    ["time", "to"],
    ["time", "cc"],
    ["time", "bcc"],
    ["time", null],
  ]);
  expect(interrupted).toBe(false);
});

test.each(["{", '{"v":1,"fields":[]}', '{"v":2}'])("journal %j: interrupted", async (journal) => {
  const fake = installFakeOffice({ fields: { to: [entry("a@x.example")] } });
  fake.session.set("second-look.journal", journal);
  expect((await startGathering("message").done).interrupted).toBe(true);
});

test("session data that fails leave the whole message unchecked", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("a@x.example")] } });
  fake.faults.set("sessionData.getAsync", ["ok", { code: 9020 }]);
  const { draft, interrupted } = await startGathering("message").done;
  expect(interrupted).toBe(false);
  expect(draft.unchecked).toEqual([
    {
      cause: "read-failed",
      field: null,
      count: 0,
      names: [],
      detail: "sessionData.getAsync 9020",
    },
  ]);
});

test.each([
  ["what was kept", [{ code: 9020 }], []],
  ["the journal", ["ok", { code: 9020 }], ["a@x.example"]],
] as const)("when %s cannot be read, the other half counts", async (_half, faults, confirmed) => {
  const fake = installFakeOffice({ fields: { to: [entry("a@x.example")] } });
  fake.session.set("second-look.journal", '{"v":1,"fields":[]}');
  await saveConfirmation({ address: "a@x.example", kind: "omission", revision: 1, reason: "" });
  fake.faults.set("sessionData.getAsync", [...faults]);
  const { draft, interrupted } = await startGathering("message").done;
  expect(interrupted).toBe(confirmed.length === 0);
  expect(draft.confirmed.map(({ address }) => address)).toEqual(confirmed);
  expect(draft.unchecked.map(({ cause }) => cause)).toEqual(["read-failed"]);
});

test("a message to nobody has recipients that Outlook does not show; a meeting may have none", async () => {
  installFakeOffice();
  const message = await startGathering("message").done;
  expect(message.draft.unchecked).toEqual([
    { cause: "unresolved", field: null, count: 1, names: [], detail: "" },
  ]);
  installFakeOffice({ kind: "meeting" });
  expect((await startGathering("meeting").done).draft.unchecked).toEqual([]);
});

test("no item is an error at once", () => {
  installFakeOffice({ noItem: true });
  expect(() => startGathering("message")).toThrow(
    expect.objectContaining({ api: "mailbox.item", code: 2 }),
  );
});

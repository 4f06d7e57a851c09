import { composeItem } from "../../src/outlook/item";
import {
  closeJournal,
  openJournal,
  readSession,
  removeConfirmation,
  saveConfirmation,
} from "../../src/outlook/session-data";
import type { Kept } from "../../src/outlook/stored";
import { installFakeOffice } from "../support/fake-office";

const kept = (address: string, more: Partial<Kept> = {}): Kept => ({
  address,
  kind: "omission",
  revision: 1,
  reason: "",
  ...more,
});

const field = (size: number) => ({
  field: "to" as const,
  former: Array.from({ length: size }, (_, n) => ({
    address: "someone.with.a.name." + String(n) + "@headquarters.contoso.com",
    displayName: "Someone With A Name (Headquarters)",
  })),
  removed: [0],
  added: [],
});

test("an item where nothing was stored", async () => {
  installFakeOffice();
  await expect(readSession(composeItem())).resolves.toEqual({ confirmed: [], journal: null });
});

test("confirmations are kept, replaced and forgotten", async () => {
  installFakeOffice();
  await saveConfirmation(kept("a@army.ml"));
  await saveConfirmation(kept("a@army.ml", { kind: "hyphen" }));
  await saveConfirmation(kept("b@army.ml"));
  await saveConfirmation(kept("a@army.ml", { revision: 2, reason: "Mali" }));
  expect((await readSession(composeItem())).confirmed).toEqual([
    kept("a@army.ml", { kind: "hyphen" }),
    kept("b@army.ml"),
    kept("a@army.ml", { revision: 2, reason: "Mali" }),
  ]);
  await removeConfirmation("a@army.ml");
  expect((await readSession(composeItem())).confirmed).toEqual([kept("b@army.ml")]);
});

test("confirmations saved at the same time do not overwrite one another", async () => {
  installFakeOffice();
  await Promise.all(["a", "b", "c"].map((name) => saveConfirmation(kept(name + "@army.ml"))));
  expect((await readSession(composeItem())).confirmed.map(({ address }) => address)).toEqual([
    "a@army.ml",
    "b@army.ml",
    "c@army.ml",
  ]);
});

test("a failed save does not hold up the next", async () => {
  const fake = installFakeOffice();
  fake.faults.set("sessionData.setAsync", [{ code: 9020 }]);
  const first = saveConfirmation(kept("a@army.ml"));
  const second = saveConfirmation(kept("b@army.ml"));
  await expect(first).rejects.toMatchObject({ api: "sessionData.setAsync", code: 9020 });
  await second;
  expect((await readSession(composeItem())).confirmed).toEqual([kept("b@army.ml")]);
});

test("a read that fails is not an empty session", async () => {
  const fake = installFakeOffice();
  fake.faults.set("sessionData.getAsync", ["ok", { code: 9020 }]);
  await expect(readSession(composeItem())).rejects.toMatchObject({
    api: "sessionData.getAsync",
    code: 9020,
  });
});

test("the journal is open until it is closed", async () => {
  installFakeOffice();
  await openJournal([field(2)], composeItem());
  expect((await readSession(composeItem())).journal).toEqual({ kind: "open", fields: [field(2)] });
  await closeJournal();
  expect((await readSession(composeItem())).journal).toBeNull();
  await expect(closeJournal()).resolves.toBeUndefined();
});

test("where removing fails, an empty entry closes the journal", async () => {
  const fake = installFakeOffice();
  await openJournal([field(2)], composeItem());
  fake.faults.set("sessionData.removeAsync", [{ code: 9020 }]);
  await closeJournal();
  expect((await readSession(composeItem())).journal).toBeNull();
});

test("a journal that cannot be closed says so", async () => {
  const fake = installFakeOffice();
  await openJournal([field(2)], composeItem());
  fake.faults.set("sessionData.removeAsync", [{ code: 9020 }]);
  fake.faults.set("sessionData.setAsync", [{ code: 9021 }]);
  await expect(closeJournal()).rejects.toMatchObject({ api: "sessionData.setAsync", code: 9021 });
});

const SIZES = [
  // Mailbox set, recipients of some 90 characters, fits
  ["1.14", 450, true],
  ["1.14", 999, false],
  ["1.15", 999, false],
  ["1.16", 999, true],
] as const;

test.each(SIZES)("with Mailbox %s, a journal of %d recipients: %p", async (mailbox, size, fits) => {
  const fake = installFakeOffice({ mailbox });
  const opening = openJournal([field(size)], composeItem());
  if (fits) await opening;
  else await expect(opening).rejects.toMatchObject({ api: "sessionData.setAsync", code: 9051 });
  expect(fake.calls).toHaveLength(fits ? 1 : 0);
});

test.each([
  ["a confirmation", () => saveConfirmation(kept("a@army.ml"))],
  ["a journal", () => openJournal([field(2)], composeItem())],
  ["a closed journal", () => closeJournal(composeItem())],
])("%s is not written to an item that Outlook shows instead", async (_what, begin) => {
  const fake = installFakeOffice();
  const done = begin();
  fake.switchItem();
  fake.session.set("second-look.journal", "of the other item");
  await expect(done).rejects.toMatchObject({ code: 9030 });
  expect([...fake.session]).toEqual([["second-look.journal", "of the other item"]]);
});

test("no item", async () => {
  installFakeOffice({ noItem: true });
  for (const call of [closeJournal(), removeConfirmation("a")]) {
    await expect(call).rejects.toMatchObject({ api: "mailbox.item", code: 2 });
  }
});

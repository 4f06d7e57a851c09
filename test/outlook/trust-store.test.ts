import {
  CODE_TRUST_FULL,
  dropAside,
  readAside,
  readTrust,
  saveTrust,
  trustRoom,
} from "../../src/outlook/trust-store";
import { parseTrust } from "../../src/outlook/trust-stored";
import { installFakeOffice } from "../support/fake-office";

const KEY = "second-look.trust";
const ASIDE = "second-look.trust.aside";
const ann = { entry: "ann@gmial.com", added: "2026-11-22" };
const bob = { entry: "contoso.co", added: "" };

test("an empty store", () => {
  installFakeOffice();
  expect(readTrust()).toEqual({ entries: [], damaged: false });
  expect(readAside()).toBe("");
});

test("what is saved is read, in a compact ASCII form", async () => {
  const fake = installFakeOffice();
  const odd = { entry: 'jörg "a b"%\u204d\ud800@x.example', added: "2026-11-22" };
  await expect(saveTrust({ add: [ann, bob, odd] })).resolves.toEqual([ann, bob, odd]);
  expect(readTrust().damaged).toBe(false);
  expect(readTrust().entries.slice(0, 2)).toEqual([ann, bob]);
  expect(readTrust().entries[2]?.entry).toBe('jörg "a b"%\u204d\ufffd@x.example');
  expect(fake.saved.get(KEY)).toEqual({
    v: 1,
    entries: [
      "ann@gmial.com 2026-11-22",
      "contoso.co",
      "j%C3%B6rg%20%22a%20b%22%25%E2%81%8D%EF%BF%BD@x.example 2026-11-22",
    ],
  });
});

test("saving merges with what is there, without regard to letter case", async () => {
  const fake = installFakeOffice();
  await saveTrust({ add: [ann] });
  fake.settings.set(KEY, { v: 1, entries: ["elsewhere.example", "ann@gmial.com 2026-11-22"] });
  await saveTrust({ add: [bob, { entry: "ANN@gmial.com", added: "2027-01-01" }] });
  expect(readTrust().entries.map(({ entry }) => entry)).toEqual([
    "elsewhere.example",
    "ann@gmial.com",
    "contoso.co",
  ]);
  await saveTrust({ remove: ["Ann@GMIAL.com", "never.there"] });
  expect(readTrust().entries.map(({ entry }) => entry)).toEqual([
    "elsewhere.example",
    "contoso.co",
  ]);
});

const DAMAGED = [
  ["text", "jane@x.example", []],
  ["another version", { v: 2, entries: ["a@x.example"] }, []],
  ["no entries", { v: 1 }, []],
  ["entries that are no list", { v: 1, entries: {} }, []],
  ["an entry that is no text", { v: 1, entries: ["contoso.co", 7] }, ["contoso.co"]],
  ["an entry of three words", { v: 1, entries: ["contoso.co", "a b c"] }, ["contoso.co"]],
  ["an empty entry", { v: 1, entries: ["contoso.co", ""] }, ["contoso.co"]],
  ["a bad escape", { v: 1, entries: ["contoso.co", "%E0%A4"] }, ["contoso.co"]],
] as const;

test.each(DAMAGED)("damaged by %s: kept aside on save, never lost", async (_, stored, readable) => {
  const fake = installFakeOffice();
  fake.settings.set(KEY, stored);
  expect(readTrust().damaged).toBe(true);
  expect(readTrust().entries.map(({ entry }) => entry)).toEqual(readable);
  expect(fake.settings.get(KEY)).toBe(stored);

  await saveTrust({ add: [ann] });
  expect(readTrust().damaged).toBe(false);
  expect(readTrust().entries.map(({ entry }) => entry)).toEqual([...readable, "ann@gmial.com"]);
  const aside =
    typeof stored === "object" && readable.length > 0 && "entries" in stored
      ? { v: 1, entries: Array.from(stored.entries as readonly unknown[]).slice(1) }
      : stored;
  expect(fake.saved.get(ASIDE)).toEqual([aside]);
  expect(JSON.parse(readAside())).toEqual([aside]);
});

test("one bad row in a list that fills half the store does not hold up saving", async () => {
  const fake = installFakeOffice();
  const rows = Array.from({ length: 450 }, (_, n) => `person${n}@partner.example 2026-11-22`);
  fake.settings.set(KEY, { v: 1, entries: [...rows, 7] });
  expect(trustRoom().used).toBeGreaterThan(0.5);
  await saveTrust({ add: [ann] });
  expect(readTrust().entries).toHaveLength(451);
  expect(JSON.parse(readAside())).toEqual([{ v: 1, entries: [7] }]);
});

test("a second damage does not overwrite the first", async () => {
  const fake = installFakeOffice();
  fake.settings.set(KEY, "first");
  await saveTrust({});
  fake.settings.set(KEY, "second");
  await saveTrust({});
  expect(fake.saved.get(ASIDE)).toEqual(["first", "second"]);
  await dropAside();
  expect(readAside()).toBe("");
  expect(fake.saved.has(ASIDE)).toBe(false);
});

test("what was kept aside stays where throwing it away cannot be saved", async () => {
  const fake = installFakeOffice();
  fake.settings.set(ASIDE, ["first"]);
  fake.faults.set("roamingSettings.saveAsync", [{ code: 9019 }]);
  await expect(dropAside()).rejects.toMatchObject({ code: 9019 });
  expect(readAside()).toBe('["first"]');
});

test("what does not fit is refused before Outlook is asked, and memory is as before", async () => {
  const fake = installFakeOffice();
  await saveTrust({ add: [bob] });
  const add = Array.from({ length: 1000 }, (_, n) => ({
    entry: "person" + String(1000 + n) + "@x.example",
    added: "2026-11-22",
  }));
  await expect(saveTrust({ add })).rejects.toMatchObject({
    api: "roamingSettings.saveAsync",
    code: CODE_TRUST_FULL,
  });
  expect(readTrust().entries).toEqual([bob]);
  expect(parseTrust(fake.saved.get(KEY)).entries).toEqual([bob]);
  expect(await saveTrust({ add: [ann] })).toEqual([bob, ann]);
});

test("when saving fails, memory is as before", async () => {
  const fake = installFakeOffice();
  await saveTrust({ add: [bob] });
  fake.faults.set("roamingSettings.saveAsync", [{ code: 9019 }]);
  await expect(saveTrust({ add: [ann] })).rejects.toMatchObject({
    api: "roamingSettings.saveAsync",
    code: 9019,
  });
  expect(readTrust().entries).toEqual([bob]);
});

test("when saving a damaged list fails, it is where it was", async () => {
  const fake = installFakeOffice();
  fake.settings.set(KEY, "damaged");
  fake.faults.set("roamingSettings.saveAsync", [{ code: 9020 }, { code: 9020 }]);
  await expect(saveTrust({ add: [ann] })).rejects.toMatchObject({ code: 9020 });
  expect(fake.settings.get(KEY)).toBe("damaged");
  expect(fake.settings.has(ASIDE)).toBe(false);
});

test("a store out of reach trusts nobody and is not overwritten", async () => {
  installFakeOffice();
  (Office.context as { roamingSettings?: unknown }).roamingSettings = undefined;
  expect(readTrust()).toEqual({ entries: [], damaged: true });
  expect(readAside()).toBe("");
  expect(trustRoom()).toEqual({ used: 0, entriesLeft: 819 });
  await expect(saveTrust({ add: [ann] })).rejects.toMatchObject({
    api: "roamingSettings",
    code: 1,
  });
});

test("the room left is what the store can take", async () => {
  installFakeOffice();
  expect(trustRoom()).toEqual({ used: 0, entriesLeft: 819 });
  const add = Array.from({ length: 700 }, (_, n) => ({
    entry: "person" + String(100 + n) + "@x.example",
    added: "2026-11-22",
  }));
  await saveTrust({ add });
  // {"second-look.trust":"{\"v\":1,\"entries\":[...]}"}: 48 around 700 rows of 30 + 4, 699 commas.
  expect(trustRoom()).toEqual({ used: (48 + 700 * 34 + 699) / 32768, entriesLeft: 205 });
  const more = Array.from({ length: 205 }, (_, n) => ({
    entry: "someone" + String(1000 + n) + "@x.example",
    added: "2026-11-22",
  }));
  await expect(saveTrust({ add: more })).resolves.toHaveLength(905);
  await expect(
    saveTrust({ add: more.map((one) => ({ ...one, entry: "x" + one.entry })) }),
  ).rejects.toMatchObject({ code: CODE_TRUST_FULL });
});

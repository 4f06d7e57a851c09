import { composeItem } from "../../src/outlook/item";
import { readRecipients, startReading } from "../../src/outlook/read-recipients";
import { entry, installFakeOffice } from "../support/fake-office";
import type { Fault } from "../support/fake-office";

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => entry("p" + String(n) + "@contoso.com"));

test("reads the three fields of a message, in order", async () => {
  installFakeOffice({
    fields: {
      to: [entry("a@x.example", "Ann"), entry("b@x.example")],
      cc: [entry("c@x.example")],
      bcc: [entry("d@x.example")],
    },
  });
  await expect(readRecipients(composeItem())).resolves.toEqual({
    recipients: [
      { field: "to", displayName: "Ann", address: "a@x.example" },
      { field: "to", displayName: "b@x.example", address: "b@x.example" },
      { field: "cc", displayName: "c@x.example", address: "c@x.example" },
      { field: "bcc", displayName: "d@x.example", address: "d@x.example" },
    ],
    unchecked: [],
  });
});

test("reads required and optional attendees of a meeting", async () => {
  installFakeOffice({
    kind: "meeting",
    fields: {
      requiredAttendees: [entry("a@x.example")],
      optionalAttendees: [entry("b@x.example")],
    },
  });
  const { recipients } = await readRecipients(composeItem());
  expect(recipients.map(({ field, address }) => [field, address])).toEqual([
    ["required", "a@x.example"],
    ["optional", "b@x.example"],
  ]);
});

test("a meeting is known by its fields where its type is not told", async () => {
  installFakeOffice({ kind: "meeting", fields: { requiredAttendees: [entry("a@x.example")] } });
  Object.assign(composeItem(), { itemType: undefined });
  const { recipients } = await readRecipients(composeItem());
  expect(recipients.map(({ field }) => field)).toEqual(["required"]);
});

test("starts all fields before any has answered", () => {
  const fake = installFakeOffice();
  startReading(composeItem());
  expect(fake.calls).toEqual(["to.getAsync", "cc.getAsync", "bcc.getAsync"]);
});

test("contact groups, X.500 names and odd entries stay recipients", async () => {
  const fake = installFakeOffice();
  const odd = [
    { displayName: "Project Falcon", emailAddress: "" },
    { displayName: "Jane", emailAddress: "/o=ExchangeLabs/cn=jane" },
    { displayName: "No address" },
    { displayName: 7, emailAddress: undefined },
    null,
  ];
  fake.faults.set("to.getAsync", [{ value: odd }]);
  await expect(readRecipients(composeItem())).resolves.toEqual({
    recipients: [
      { field: "to", displayName: "Project Falcon", address: "" },
      { field: "to", displayName: "Jane", address: "/o=ExchangeLabs/cn=jane" },
      { field: "to", displayName: "No address", address: "" },
      { field: "to", displayName: "", address: "" },
      { field: "to", displayName: "", address: "" },
    ],
    unchecked: [],
  });
});

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ["a code", { code: 9002 }, "cc.getAsync 9002"],
  ["a throw", { throws: new Error("Elevated permission") }, "cc.getAsync 1"],
  ["no list", { value: null }, "cc.getAsync 3"],
  ["no result", { result: undefined }, "cc.getAsync 3"],
];

test.each(FAULTS)("a field that fails with %s leaves the others", async (_, fault, detail) => {
  const fake = installFakeOffice({
    fields: { to: [entry("a@x.example")], cc: [entry("b@x.example")], bcc: [entry("c@x.example")] },
  });
  fake.faults.set("cc.getAsync", [fault]);
  const { recipients, unchecked } = await readRecipients(composeItem());
  expect(recipients.map(({ address }) => address)).toEqual(["a@x.example", "c@x.example"]);
  expect(unchecked).toEqual([{ cause: "read-failed", field: "cc", count: 0, names: [], detail }]);
});

test("a field that this client lacks is a failed read", async () => {
  installFakeOffice();
  Reflect.deleteProperty(composeItem(), "bcc");
  const { unchecked } = await readRecipients(composeItem());
  expect(unchecked.map(({ detail }) => detail)).toEqual(["bcc.getAsync 1"]);
});

const LIMITS = [
  ["OfficeOnline", 99, false],
  ["OfficeOnline", 100, false],
  ["iOS", 100, true],
  ["Android", 100, true],
  ["PC", 499, false],
  ["PC", 500, true],
  ["PC", 501, false],
  ["OfficeOnline", 999, false],
  ["OfficeOnline", 1000, true],
  ["Mac", 1001, false],
] as const;

test.each(LIMITS)("%s hands over %d: may be cut off %p", async (platform, count, cut) => {
  installFakeOffice({ platform, fields: { to: many(count) } });
  const { recipients, unchecked } = await readRecipients(composeItem());
  expect(recipients).toHaveLength(count);
  expect(unchecked).toEqual(
    cut ? [{ cause: "truncated", field: "to", count, names: [], detail: "" }] : [],
  );
});

test("what has been read can be had while a field hangs", async () => {
  const fake = installFakeOffice({ fields: { to: [entry("a@x.example")] } });
  fake.faults.set("cc.getAsync", [{ hang: true }]);
  const reading = startReading(composeItem());
  expect(reading.soFar().recipients).toEqual([]);
  expect(reading.soFar().unchecked.map(({ cause, field }) => [cause, field])).toEqual([
    ["time", "to"],
    ["time", "cc"],
    ["time", "bcc"],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(reading.soFar().recipients.map(({ address }) => address)).toEqual(["a@x.example"]);
  expect(reading.soFar().unchecked).toEqual([
    { cause: "time", field: "cc", count: 0, names: [], detail: "" },
  ]);
});

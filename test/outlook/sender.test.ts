import { composeItem } from "../../src/outlook/item";
import { readSender } from "../../src/outlook/sender";
import { entry, installFakeOffice } from "../support/fake-office";
import type { FakeOptions, Fault } from "../support/fake-office";

const CASES: readonly (readonly [string, FakeOptions, string])[] = [
  [
    "the item's sender",
    { from: entry("team@contoso.com"), profile: "me@contoso.com" },
    "team@contoso.com",
  ],
  [
    "the organiser of a meeting",
    { kind: "meeting", from: entry("me@contoso.com") },
    "me@contoso.com",
  ],
  ["an X.500 sender", { from: entry("/o=Org/cn=me"), profile: "me@contoso.com" }, "me@contoso.com"],
  [
    "an X.500 sender in capitals",
    { from: entry("/O=ORG/CN=ME"), profile: "me@contoso.com" },
    "me@contoso.com",
  ],
  ["an empty sender", { from: entry(""), profile: "me@contoso.com" }, "me@contoso.com"],
  ["no sender", { from: null, profile: "me@contoso.com" }, "me@contoso.com"],
  ["X.500 everywhere", { from: entry("/o=Org/cn=me"), profile: "/o=Org/cn=me" }, ""],
];

test.each(CASES)("%s", async (_, options, expected) => {
  installFakeOffice(options);
  await expect(readSender(composeItem())).resolves.toBe(expected);
});

const FAULTS: readonly Fault[] = [
  { code: 9020 },
  { throws: new Error("no") },
  { result: undefined },
];

test.each(FAULTS)("%p falls back on the profile", async (fault) => {
  const fake = installFakeOffice({ from: entry("team@contoso.com"), profile: "me@contoso.com" });
  fake.faults.set("from.getAsync", [fault]);
  await expect(readSender(composeItem())).resolves.toBe("me@contoso.com");
});

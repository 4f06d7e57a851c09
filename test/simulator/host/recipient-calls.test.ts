import type { FieldEntry, ProfileId } from "../../../simulator/host";
import { contactGroup, mailbox, unresolved } from "../../../simulator/host";
import type { NodeRuntime } from "../../../simulator/host/node-runtime";
import type { Stage } from "./support";
import { call, failedWith, IDLE_SCRIPT, load, stage, succeeded } from "./support";

const X500 = "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=1c2ee2e6-test";

/** mailbox 0 to count - 1, all different. */
function many(count: number): readonly FieldEntry[] {
  return Array.from({ length: count }, (_, index) => mailbox(`person${index}@example.com`));
}

describe("a message", () => {
  let here: Stage;
  let runtime: NodeRuntime;

  beforeAll(async () => {
    here = stage();
    runtime = await load(here, { script: IDLE_SCRIPT });
  });
  beforeEach(() => here.outlook.setProfile("web"));
  afterAll(() => runtime.close());

  const write = (to: readonly FieldEntry[]) =>
    here.outlook.setItem({ kind: "message", recipients: { to } });

  test("gives each field its own recipients, with names and types", async () => {
    here.outlook.setItem({
      kind: "message",
      from: { address: "desk@contoso.com", name: "Mail desk" },
      recipients: {
        to: [mailbox("jane.doe@army.ml", "Jane Doe"), mailbox("bob@contoso.com")],
        cc: [mailbox("team@contoso.com", "Team", "distributionList")],
        bcc: [mailbox("x@fabrikam.com", "", "other")],
      },
    });
    expect(await call(here, runtime, "to.getAsync")).toEqual(
      succeeded([
        {
          emailAddress: "jane.doe@army.ml",
          displayName: "Jane Doe",
          recipientType: "externalUser",
        },
        { emailAddress: "bob@contoso.com", displayName: "", recipientType: "user" },
      ]),
    );
    expect(await call(here, runtime, "cc.getAsync")).toEqual(
      succeeded([
        {
          emailAddress: "team@contoso.com",
          displayName: "Team",
          recipientType: "distributionList",
        },
      ]),
    );
    expect(await call(here, runtime, "bcc.getAsync")).toEqual(
      succeeded([{ emailAddress: "x@fabrikam.com", displayName: "", recipientType: "other" }]),
    );
    expect(await call(here, runtime, "from.getAsync")).toEqual(
      succeeded({ emailAddress: "desk@contoso.com", displayName: "Mail desk" }),
    );
  });

  test("shows X.500 names as they are, groups without an address, unresolved text not at all", async () => {
    write([mailbox(X500, "Test Test"), contactGroup("Project Falcon"), unresolved("jane")]);
    expect(await call(here, runtime, "to.getAsync")).toEqual(
      succeeded([
        { emailAddress: X500, displayName: "Test Test", recipientType: "externalUser" },
        { emailAddress: "", displayName: "Project Falcon", recipientType: "distributionList" },
      ]),
    );
  });

  test.each([
    ["web", 1200, 1000],
    ["new-windows", 1200, 1000],
    ["classic-1.14", 1200, 500],
    ["classic-1.15", 1200, 500],
    ["classic-1.16", 1200, 1000],
    ["mac", 1200, 1200],
    ["web", 999, 999],
    ["classic-1.14", 499, 499],
  ] as const)("%s reads %i recipients as %i", async (profile, written, read) => {
    here.outlook.setProfile(profile);
    write(many(written));
    const { value } = await call(here, runtime, "to.getAsync");
    expect(value).toHaveLength(read);
    expect((value as readonly { emailAddress: string }[]).at(-1)?.emailAddress).toBe(
      `person${read - 1}@example.com`,
    );
  });

  test("setAsync replaces the field, addAsync appends to it", async () => {
    write([mailbox("old@example.com")]);
    const first = [{ displayName: "A", emailAddress: "a@example.com" }];
    expect(await call(here, runtime, "to.setAsync", first)).toEqual(succeeded());
    expect(await call(here, runtime, "to.addAsync", ["b@example.com"])).toEqual(succeeded());
    expect(here.outlook.item.entries("to")).toEqual([
      { kind: "mailbox", address: "a@example.com", name: "A", type: null },
      { kind: "mailbox", address: "b@example.com", name: "b@example.com", type: null },
    ]);
  });

  test.each(["to.setAsync", "to.addAsync"])("%s takes 100 recipients, not 101", async (path) => {
    write([]);
    const list = Array.from({ length: 101 }, (_, index) => `person${index}@example.com`);
    await expect(call(here, runtime, path, list)).rejects.toMatchObject({
      name: "Sys.ArgumentOutOfRangeException",
    });
    expect(await call(here, runtime, path, list.slice(1))).toEqual(succeeded());
    expect(here.outlook.item.entries("to")).toHaveLength(100);
  });

  test("addresses have at most 571 characters", async () => {
    write([]);
    const longest = `${"a".repeat(559)}@example.com`;
    expect(longest).toHaveLength(571);
    expect(await call(here, runtime, "to.setAsync", [{ emailAddress: longest }])).toEqual(
      succeeded(),
    );
    await expect(
      call(here, runtime, "to.setAsync", [{ emailAddress: `a${longest}` }]),
    ).rejects.toMatchObject({ name: "Sys.ArgumentOutOfRangeException" });
  });

  test.each([
    ["web", 950, 60, succeeded(), 1010],
    ["mac", 950, 60, succeeded(), 1010],
    ["classic-1.16", 940, 60, succeeded(), 1000],
    ["classic-1.16", 941, 60, failedWith(9012), 941],
    ["classic-1.15", 440, 60, succeeded(), 500],
    ["classic-1.14", 441, 60, failedWith(9012), 441],
  ] as const)("%s: %i recipients and %i more", async (profile, before, more, answer, after) => {
    here.outlook.setProfile(profile);
    write(many(before));
    const list = Array.from({ length: more }, (_, index) => `more${index}@example.com`);
    expect(await call(here, runtime, "to.addAsync", list)).toEqual(answer);
    expect(here.outlook.item.entries("to")).toHaveLength(after);
  });

  test("a field that holds a contact group cannot be set, and a group cannot be given", async () => {
    write([contactGroup("Project Falcon"), mailbox("a@example.com")]);
    expect(await call(here, runtime, "to.setAsync", ["a@example.com"])).toEqual(failedWith(5010));
    expect(here.outlook.item.entries("to")).toHaveLength(2);
    expect(await call(here, runtime, "to.addAsync", ["b@example.com"])).toEqual(succeeded());
    expect(
      await call(here, runtime, "cc.setAsync", [{ displayName: "Falcon", emailAddress: "" }]),
    ).toEqual(failedWith(5010));
  });

  test.each<[ProfileId, FieldEntry]>([
    ["web", mailbox("a@example.com", "b@example.org")],
    ["mac", mailbox("a@example.com", "b@example.org")],
    ["classic-1.16", unresolved("b@example.org")],
  ])("%s: a display name that is another address becomes %j", async (profile, entry) => {
    here.outlook.setProfile(profile);
    write([]);
    const given = [{ displayName: "b@example.org", emailAddress: "a@example.com" }];
    expect(await call(here, runtime, "to.setAsync", given)).toEqual(succeeded());
    expect(here.outlook.item.entries("to")).toEqual([entry]);
  });

  test("setAsync drops unresolved text", async () => {
    write([unresolved("jane"), mailbox("a@example.com")]);
    await call(here, runtime, "to.setAsync", ["b@example.com"]);
    expect(here.outlook.item.entries("to")).toEqual([mailbox("b@example.com", "b@example.com")]);
  });

  test("tells of changed recipients, whoever changes them, until unregistered", async () => {
    write([]);
    await here.clock.until(
      runtime.evaluate(`new Promise((done) => {
        seen = [];
        Office.context.mailbox.item.addHandlerAsync(
          Office.EventType.RecipientsChanged,
          (event) => seen.push(event.changedRecipientFields),
          done,
        );
      }).then((result) => result.status)`),
    );
    here.outlook.item.setEntries("cc", [mailbox("typed@example.com")]);
    await call(here, runtime, "to.setAsync", ["a@example.com"]);
    await here.clock.advance(100);
    expect(await runtime.evaluate("seen")).toEqual([
      { to: false, cc: true, bcc: false },
      { to: true, cc: false, bcc: false },
    ]);

    await here.clock.until(
      runtime.evaluate(`new Promise((done) => Office.context.mailbox.item.removeHandlerAsync(
        Office.EventType.RecipientsChanged, done)).then((result) => result.status)`),
    );
    here.outlook.item.setEntries("cc", []);
    await here.clock.advance(100);
    expect(await runtime.evaluate("seen.length")).toBe(2);
  });
});

test("unresolved text can be kept by setAsync", async () => {
  const here = stage({
    unresolvedOnSet: "keep",
    item: {
      kind: "message",
      recipients: { to: [unresolved("jane"), mailbox("a@example.com")] },
    },
  });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  await call(here, runtime, "to.setAsync", ["b@example.com"]);
  expect(here.outlook.item.entries("to")).toEqual([
    unresolved("jane"),
    mailbox("b@example.com", "b@example.com"),
  ]);
  runtime.close();
});

test("a meeting has attendees and an organizer; Mac gives them no type", async () => {
  const here = stage({
    item: {
      kind: "meeting",
      from: { address: "desk@contoso.com", name: "Mail desk" },
      recipients: {
        requiredAttendees: [mailbox("a@example.com", "A")],
        optionalAttendees: [mailbox("b@contoso.com", "B")],
      },
    },
  });
  const runtime = await load(here, { script: IDLE_SCRIPT });
  expect(await runtime.evaluate("typeof Office.context.mailbox.item.to")).toBe("undefined");
  expect(await call(here, runtime, "requiredAttendees.getAsync")).toEqual(
    succeeded([{ emailAddress: "a@example.com", displayName: "A", recipientType: "externalUser" }]),
  );
  expect(await call(here, runtime, "organizer.getAsync")).toEqual(
    succeeded({ emailAddress: "desk@contoso.com", displayName: "Mail desk" }),
  );
  here.outlook.setProfile("mac");
  expect(await call(here, runtime, "optionalAttendees.getAsync")).toEqual(
    succeeded([{ emailAddress: "b@contoso.com", displayName: "B" }]),
  );
  const given = [{ displayName: "C", emailAddress: "c@example.com" }];
  expect(await call(here, runtime, "optionalAttendees.setAsync", given)).toEqual(succeeded());
  expect(here.outlook.item.everyone()).toEqual([
    { field: "requiredAttendees", ...mailbox("a@example.com", "A") },
    { field: "optionalAttendees", ...mailbox("c@example.com", "C") },
  ]);
  runtime.close();
});

test("a message has no attendees to start with", () => {
  expect(() => stage({ item: { kind: "message", recipients: { requiredAttendees: [] } } })).toThrow(
    'A message has no field "requiredAttendees"',
  );
});

/** The built event script, the genuine office.js, and Outlook as Microsoft documents it. */
import type { FieldEntry, ItemInit, OutlookOptions } from "../../simulator/host";
import { contactGroup, mailbox, unresolved } from "../../simulator/host";
import type { LearnedRow } from "../../src/core/learned";
import type { Policy } from "../../src/core/policy";
import { packLearned } from "../../src/policy/pack-learned";
import { builtScript } from "../support/built-script";
import { CONTOSO, outcomeOf, sendStage, shortcomings } from "../support/send-stage";

const people = (count: number): FieldEntry[] =>
  Array.from({ length: count }, (_, n) => mailbox(`p${String(n)}@contoso.com`, `P ${String(n)}`));

const message = (recipients: ItemInit["recipients"], more: Partial<ItemInit> = {}): ItemInit => ({
  kind: "message",
  ...(recipients === undefined ? {} : { recipients }),
  ...more,
});

const jane = mailbox("jane.doe@army.ml", "Jane Doe");
const slip = mailbox("li.wei@litwre.example", "Li Wei");
const good = mailbox("li.wei@litware.example", "Li Wei");
const rival = mailbox("pat@rival.example", "Pat Keller");
const group = contactGroup("Project Falcon");
const x500 = mailbox("/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=ann", "Ann");

interface Case {
  readonly item: ItemInit;
  readonly options?: Partial<OutlookOptions>;
  readonly policy?: Partial<Policy>;
  readonly outcome: "sent" | "prompt" | "block";
  /** How the text begins; left out when the message goes. */
  readonly text?: string;
}

const ask = (causes: Partial<Policy["couldNotCheck"]>): Partial<Policy> => ({
  couldNotCheck: { ...CONTOSO.couldNotCheck, ...causes },
});

const CASES: Readonly<Record<string, Case>> = {
  clean: {
    item: message({ to: [good], cc: people(3), bcc: [mailbox("ann@gmail.com")] }),
    outcome: "sent",
  },
  "no recipients that Outlook shows": {
    item: message({ to: [unresolved("jane")] }),
    outcome: "sent",
  },
  "protected ending": {
    item: message({ to: [jane] }),
    outcome: "prompt",
    text: "jane.doe@army.ml may be wrong. Did you mean jane.doe@army.mil?",
  },
  "a slip in Bcc": {
    item: message({ to: [good], bcc: [slip] }),
    outcome: "prompt",
    text: "li.wei@litwre.example may be wrong. Did you mean li.wei@litware.example?",
  },
  "a kind that policy blocks": {
    item: message({ to: [slip] }),
    policy: { actions: { ...CONTOSO.actions, omission: "block" } },
    outcome: "block",
    text: "li.wei@litwre.example may be wrong.",
  },
  denied: {
    item: message({ to: [good], cc: [rival] }),
    outcome: "block",
    text: "Contoso does not allow mail to pat@rival.example.\n\nReason given: Bids go through the legal team.\n\nQuestions: mail-help@contoso.com",
  },
  "denied, and a slip": {
    item: message({ to: [jane, rival] }),
    outcome: "block",
    text: "1 address is blocked by Contoso.",
  },
  malformed: {
    item: message({ to: [mailbox("ann@gmail,com", "Ann")] }),
    outcome: "prompt",
    text: "ann@gmail,com is not a complete address.",
  },
  "a contact group": { item: message({ to: [good, group] }), outcome: "sent" },
  "a contact group, where policy asks": {
    item: message({ to: [good, group] }),
    policy: ask({ "contact-group": "prompt" }),
    outcome: "prompt",
    text: "The contact group Project Falcon could not be checked.",
  },
  "a contact group beside a slip": {
    item: message({ to: [slip, group] }),
    outcome: "prompt",
    text: "li.wei@litwre.example may be wrong.",
  },
  "an X.500 name": { item: message({ to: [x500] }), outcome: "sent" },
  "an X.500 name, where policy blocks": {
    item: message({ to: [x500] }),
    policy: ask({ x500: "block" }),
    outcome: "block",
    text: "1 recipient could not be checked.",
  },
  "an X.500 sender": {
    item: message({ to: [good] }, { from: { address: "/o=ExchangeLabs/cn=me", name: "Me" } }),
    outcome: "sent",
  },
  "100 recipients": { item: message({ to: people(100) }), outcome: "sent" },
  "100 recipients, the last a slip": {
    item: message({ to: [...people(99), slip] }),
    outcome: "prompt",
    text: "li.wei@litwre.example may be wrong.",
  },
  "999 recipients": { item: message({ to: people(998).concat([slip]) }), outcome: "prompt" },
  "1,000 recipients: there may be more": {
    item: message({ to: people(1000) }),
    outcome: "prompt",
    text: "Outlook gave only the first 1000 recipients.",
  },
  "1,000 recipients in three fields": {
    item: message({ to: people(400), cc: people(300), bcc: [...people(299), slip] }),
    outcome: "prompt",
    text: "li.wei@litwre.example may be wrong.",
  },
  "500 recipients in classic Outlook: there may be more": {
    item: message({ to: people(700) }),
    options: { profile: "classic-1.14" },
    outcome: "prompt",
    text: "Outlook gave only the first 500 recipients.",
  },
  "1,500 recipients on a Mac, which has no limit": {
    item: message({ to: people(1500) }),
    options: { profile: "mac" },
    outcome: "sent",
  },
  "a meeting": {
    item: {
      kind: "meeting",
      recipients: { requiredAttendees: [good], optionalAttendees: people(3) },
    },
    outcome: "sent",
  },
  "a meeting with a slip": {
    item: {
      kind: "meeting",
      recipients: { requiredAttendees: people(2), optionalAttendees: [jane] },
    },
    outcome: "prompt",
    text: "jane.doe@army.ml may be wrong.",
  },
  "a meeting without attendees": { item: { kind: "meeting" }, outcome: "sent" },
  "a shared mailbox": {
    item: message(
      { to: [jane] },
      {
        from: { address: "team@contoso.com", name: "Team" },
        sharedFolder: { owner: "team@contoso.com", delegatePermissions: 63 },
      },
    ),
    outcome: "prompt",
    text: "jane.doe@army.ml may be wrong.",
  },
  "classic Outlook": {
    item: message({ to: [jane] }),
    options: { profile: "classic-1.15" },
    outcome: "prompt",
  },
  "Outlook on a Mac": {
    item: message({ to: [jane] }),
    options: { profile: "mac" },
    outcome: "prompt",
  },
  "German Outlook": {
    item: message({ to: [jane] }),
    options: { locale: { display: "de-DE", content: "en-US" } },
    outcome: "prompt",
    text: "jane.doe@army.ml",
  },
};

beforeAll(() => {
  builtScript("event");
}, 120_000);

test.each(Object.entries(CASES))("%s", async (_, { item, options, policy, outcome, text }) => {
  const stage = await sendStage({
    ...options,
    item: { kind: item.kind },
    policy: { ...CONTOSO, ...policy },
  });
  const report = await stage.send(item);
  expect(shortcomings(stage, report)).toEqual([]);
  expect(stage.runtime.errors).toEqual([]);
  expect(outcomeOf(report)).toBe(outcome);
  expect(report.dialog?.text ?? "").toMatch(new RegExp("^" + escape(text ?? "")));
  if (outcome === "sent") expect(report.recipients).toEqual(stage.outlook.item.everyone());
  const options_ = report.completions[0]?.options ?? {};
  if (outcome === "sent") {
    expect(options_).toEqual({ allowEvent: true });
  } else {
    expect(Object.keys(options_).sort()).toEqual(
      [
        "allowEvent",
        "cancelLabel",
        "commandId",
        "contextData",
        "errorMessage",
        "errorMessageMarkdown",
        ...(outcome === "prompt" ? ["sendModeOverride"] : []),
      ].sort(),
    );
    expect(options_["commandId"]).toBe(
      item.kind === "meeting" ? "apptComposeOpenPane" : "msgComposeOpenPane",
    );
    expect(options_["contextData"]).toMatch(/^\{"v":1,"revision":7,"bundle":"[\d.]+"\}$/);
  }
  expect(writes(stage.outlook.log.entries())).toEqual([]);
});

test("the dialog's button opens the pane with the context", async () => {
  const stage = await sendStage();
  await stage.send(message({ to: [jane] }));
  stage.outlook.choose("takeAction");
  expect(stage.outlook.pane).toMatchObject({ commandId: "msgComposeOpenPane" });
  expect(stage.outlook.item.initializationContext).toMatch(/^\{"v":1,"revision":7,/);
});

const ON_ERROR = [
  ["allow", "sent"],
  ["prompt", "prompt"],
  ["block", "block"],
] as const;

test.each(ON_ERROR)("no item, onError %s: %s", async (onError, outcome) => {
  const stage = await sendStage({
    faults: [{ kind: "null-item" }],
    policy: { ...CONTOSO, onError },
  });
  const report = await stage.send(message({ to: [good] }));
  expect(outcomeOf(report)).toBe(outcome);
  expect(report.completions).toHaveLength(1);
  expect(report.problems).toEqual([]);
  if (outcome !== "sent") {
    expect(report.dialog?.text).toContain("Second Look could not check this message (2).");
  }
});

test("what was confirmed in the pane is not asked again, a block stays", async () => {
  const kept = (address: string, kind: string) => ({
    "second-look.kept": JSON.stringify({ v: 1, kept: [[address, kind, 7]] }),
  });
  const stage = await sendStage();
  const confirmed = await stage.send(
    message({ to: [jane] }, { sessionData: kept("jane.doe@army.ml", "protected-suffix") }),
  );
  expect(outcomeOf(confirmed)).toBe("sent");
  const denied = await stage.send(
    message({ to: [rival] }, { sessionData: kept("pat@rival.example", "denied") }),
  );
  expect(outcomeOf(denied)).toBe("block");
});

test("what the user trusts is not asked; settings that are stale ask again", async () => {
  const trust = { v: 1, entries: ["li.wei@litwre.example 2026-11-22"] };
  const settings = { "second-look.trust": trust };
  const fresh = await sendStage({ settings });
  expect(outcomeOf(await fresh.send(message({ to: [slip] })))).toBe("sent");
  const stale = await sendStage({ settings, faults: [{ kind: "stale-settings", values: {} }] });
  expect(outcomeOf(await stale.send(message({ to: [slip] })))).toBe("prompt");
});

test("a journal left open stops the message", async () => {
  const stage = await sendStage();
  const report = await stage.send(
    message({ to: [good] }, { sessionData: { "second-look.journal": '{"v":1,"fields":[]}' } }),
  );
  expect(outcomeOf(report)).toBe("block");
  expect(shortcomings(stage, report)).toEqual([]);
  expect(report.dialog?.text).toContain("A correction was interrupted");
});

test("what the organisation writes to is stamped, and vouches for itself", async () => {
  const known: readonly LearnedRow[] = [["adventure-works.example", 4000]];
  const typed = mailbox("kim@adventure-wroks.example", "Kim");
  const stage = await sendStage({ learned: packLearned(known) });
  expect((await stage.send(message({ to: [typed] }))).dialog?.text).toMatch(
    /^kim@adventure-wroks\.example may be wrong\. Did you mean kim@adventure-works\.example\?/,
  );
  const without = await sendStage();
  expect(outcomeOf(await without.send(message({ to: [typed] })))).toBe("sent");
});

const DAMAGED = [
  ["policy", { policy: { version: 1 } as unknown as Policy }],
  ["list of known domains", { learned: "1damaged" }],
] as const;

test.each(DAMAGED)("a damaged %s is an error, never a silent default", async (_, stamp) => {
  const stage = await sendStage(stamp);
  const report = await stage.send(message({ to: [good] }));
  expect(outcomeOf(report)).toBe("prompt");
  expect(report.dialog?.text).toContain("Second Look could not check this message (policy).");
});

function writes(entries: readonly { readonly direction: string; readonly name: string }[]) {
  return entries.filter(
    ({ direction, name }) =>
      direction === "to-host" && /(?:set|add|remove|save|clear|replace)\w*Async$/.test(name),
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

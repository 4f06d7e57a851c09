/** Whatever is done and whatever fails, nobody is lost without the state being named. */
import fc from "fast-check";
import type { RecipientField } from "../../src/core/types";
import {
  moveRecipient,
  removeRecipient,
  replaceRecipients,
  restoreJournal,
  undo,
} from "../../src/outlook/recipients-write";
import type { WriteResult } from "../../src/outlook/recipients-write";
import type { Change, Target } from "../../src/outlook/plan";
import { installFakeOffice } from "../support/fake-office";
import type { FakeOffice, Fault } from "../support/fake-office";

const FIELDS = ["to", "cc", "bcc"] as const;
type Field = (typeof FIELDS)[number];

const field = fc.constantFrom<Field>(...FIELDS);
const address = fc
  .tuple(fc.constantFrom("ann", "bob", "cem"), fc.constantFrom("army.ml", "army.mil", "x.example"))
  .map(([name, domain]) => name + "@" + domain);
const person = fc.record({ emailAddress: address, displayName: fc.constantFrom("", "Ann", "Bob") });
// Lists past a hundred take more than one call to write.
const list = fc
  .tuple(fc.array(person, { maxLength: 5 }), fc.constantFrom(0, 0, 0, 98, 205))
  .map(([people, more]) => [
    ...people,
    ...Array.from({ length: more }, (_, n) => ({
      emailAddress: "p" + String(n) + "@contoso.com",
      displayName: "",
    })),
  ]);

const refusals = [
  fc.constant<"ok">("ok"),
  fc.constant<Fault>({ code: 5001 }),
  fc.constant<Fault>({ codeAfter: 5001 }),
  fc.constant<Fault>({ throws: new Error("on demand") }),
] as const;
const session = fc.constantFrom("getAsync", "setAsync", "removeAsync");
const calls = fc.oneof(
  fc.tuple(field, fc.constantFrom("setAsync", "addAsync")).map((names) => names.join(".")),
  fc.oneof(
    field.map((name) => name + ".getAsync"),
    session.map((name) => "sessionData." + name),
  ),
);
// Only a write can lose someone.
const faultsOf = (api: string) =>
  /^(?:to|cc|bcc)\.(?:set|add)Async$/.test(api)
    ? fc.oneof(
        ...refusals,
        address.map((lost): Fault => ({ loses: [lost] })),
      )
    : fc.oneof(...refusals);
const faults = fc.array(
  calls.chain((api) =>
    fc.tuple(fc.constant(api), fc.array(faultsOf(api), { minLength: 1, maxLength: 4 })),
  ),
  { maxLength: 3 },
);

const target = fc.record({ field, at: fc.nat(5) });
const step = fc.oneof(
  fc.record({
    act: fc.constant("replace" as const),
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    corrected: address,
  }),
  fc.record({ act: fc.constant("remove" as const), target }),
  fc.record({ act: fc.constant("move" as const), target }),
  fc.record({ act: fc.constant("undo" as const) }),
  fc.record({ act: fc.constant("by-hand" as const), field, person }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const JOURNAL = "second-look.journal";

test("each recipient is there, or was taken out by an action, or is named", async () => {
  const endings = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(list, list, list),
      fc.array(fc.tuple(step, faults), { minLength: 1, maxLength: 5 }),
      async ([to, cc, bcc], todo) => {
        const fake = installFakeOffice({ fields: { to, cc, bcc } });
        let expected = snapshot(fake);
        let undoable: readonly Change[] = [];
        for (const [doing, failing] of todo) {
          if (doing.act === "by-hand") {
            fake.lists[doing.field]?.push(doing.person);
            expected = snapshot(fake);
            continue;
          }
          const smooth = await withoutFaults(fake, doing, undoable);
          for (const [name, queue] of failing) fake.faults.set(name, queue.slice());
          const result = await perform(fake, doing, undoable);
          fake.faults.clear();
          endings.set(result.status, (endings.get(result.status) ?? 0) + 1);
          if (result.status === "done") {
            const undoing = doing.act === "undo";
            expected = undoing ? takeBack(expected, undoable) : apply(expected, result.changes);
            undoable = undoing ? [] : result.changes;
          }
          if (result.status === "half-way") expectNamed(fake, result.former, expected);
          else expect(snapshot(fake)).toEqual(expected);
          // A journal left open is settled: what was complete after all is accepted as a whole.
          if ((fake.session.get(JOURNAL) ?? "") !== "") {
            const { status } = await restoreJournal(() => Promise.resolve());
            expect(status).toMatch(/^(?:restored|finished)$/);
            if (status === "finished") expected = smooth;
          }
          expect(fake.session.get(JOURNAL) ?? "").toBe("");
          expect(snapshot(fake)).toEqual(expected);
        }
      },
    ),
    { numRuns: 300, seed: 20261122 },
  );
  expect([...endings.keys()].sort()).toEqual(["done", "half-way", "refused", "restored"]);
}, 120_000);

/** Addresses of each field in lower case, sorted; equals are told apart by number. */
type Snapshot = Readonly<Record<Field, readonly string[]>>;

function snapshot(fake: FakeOffice): Snapshot {
  const of = (name: Field) =>
    (fake.lists[name] ?? []).map((one) => one.emailAddress.toLowerCase()).sort();
  return { to: of("to"), cc: of("cc"), bcc: of("bcc") };
}

/** How the message would be after the same action, had nothing failed. */
async function withoutFaults(
  fake: FakeOffice,
  doing: Exclude<Step, { readonly act: "by-hand" }>,
  undoable: readonly Change[],
): Promise<Snapshot> {
  const { Office: original } = globalThis as { Office?: unknown };
  const twin = installFakeOffice({ fields: fake.lists });
  await perform(twin, doing, undoable);
  (globalThis as { Office?: unknown }).Office = original;
  return snapshot(twin);
}

function apply(before: Snapshot, changes: readonly Change[]): Snapshot {
  return changes.reduce((now, change) => {
    const without = swap(now, change.field, change.was.address, null);
    if (change.kind === "replaced") return swap(without, change.field, null, change.now.address);
    return change.kind === "moved" ? swap(without, change.to, null, change.was.address) : without;
  }, before);
}

function takeBack(before: Snapshot, changes: readonly Change[]): Snapshot {
  return changes.reduce((now, change) => {
    const back = swap(now, change.field, null, change.was.address);
    if (change.kind === "replaced") return swap(back, change.field, change.now.address, null);
    return change.kind === "moved" ? swap(back, change.to, change.was.address, null) : back;
  }, before);
}

function swap(
  now: Snapshot,
  name: RecipientField,
  out: string | null,
  put: string | null,
): Snapshot {
  const addresses = [...now[name as Field]];
  if (out !== null) {
    const at = addresses.indexOf(out.toLowerCase());
    expect(at).toBeGreaterThanOrEqual(0);
    addresses.splice(at, 1);
  }
  if (put !== null) addresses.push(put.toLowerCase());
  return { ...now, [name]: addresses.sort() };
}

function expectNamed(
  fake: FakeOffice,
  former: Extract<WriteResult, { readonly status: "half-way" }>["former"],
  expected: Snapshot,
): void {
  const now = snapshot(fake);
  for (const name of FIELDS) {
    const named = former.find((one) => one.field === name);
    const known = named?.list.map((one) => one.address.toLowerCase()).sort() ?? now[name];
    expect(known).toEqual(expected[name]);
  }
  expect(fake.session.get(JOURNAL) ?? "").not.toBe("");
}

function perform(
  fake: FakeOffice,
  doing: Exclude<Step, { readonly act: "by-hand" }>,
  undoable: readonly Change[],
): Promise<WriteResult> {
  if (doing.act === "undo") return undo(undoable);
  if (doing.act === "replace") {
    const unlike = doing.targets.filter(
      (one, at, all) => all.findIndex((other) => sameTarget(one, other)) === at,
    );
    return replaceRecipients(
      unlike.map((one) => ({ ...aim(fake, one), corrected: doing.corrected })),
    );
  }
  if (doing.act === "remove") return removeRecipient(aim(fake, doing.target));
  return doing.target.field === "bcc"
    ? moveRecipient(aim(fake, doing.target), "to")
    : moveRecipient(aim(fake, doing.target), "bcc");
}

type Aim = { readonly field: Field; readonly at: number };

function sameTarget(a: Aim, b: Aim): boolean {
  return a.field === b.field && a.at === b.at;
}

function aim(fake: FakeOffice, { field: name, at }: Aim): Target {
  const entries = fake.lists[name] ?? [];
  const text = entries[at]?.emailAddress ?? "nobody@x.example";
  const place = entries.slice(0, at).filter((one) => one.emailAddress === text).length;
  return { field: name, address: text, place };
}

import { learnedFromRows } from "../../src/core/learned";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import type { Action, Confirmation, LearnedIndex, Unchecked } from "../../src/core/types";
import {
  checkDraft,
  NO_POLICY,
  brief,
  checker,
  contosoPolicy,
  draft,
  firstOf,
  knowledge,
  recipient,
  verdictFor,
} from "../support/drafts";

test("one verdict per recipient, in the order of the draft, with the recipient itself", () => {
  const recipients = [
    recipient("jane@army.ml", "Jane"),
    recipient("john@navy.mil"),
    recipient("", "Board"),
    recipient("jane@army.ml", "Jane"),
    recipient("", ""),
    recipient("x"),
  ];
  const { verdicts } = checkDraft(draft(recipients), knowledge(), NO_POLICY);
  expect(verdicts.map((verdict) => verdict.recipient)).toEqual(recipients);
  expect(verdicts.map(({ action }) => action)).toEqual([
    "prompt",
    "allow",
    "allow",
    "prompt",
    "allow",
    "prompt",
  ]);
  expect(verdicts.map(({ unchecked }) => unchecked)).toEqual([
    null,
    null,
    "contact-group",
    null,
    "unresolved",
    null,
  ]);
});

test("nothing to send to is nothing to stop", () => {
  expect(checkDraft(draft([]), knowledge(), NO_POLICY)).toEqual({
    action: "allow",
    verdicts: [],
    unchecked: [],
  });
});

test.each(["to", "cc", "bcc", "required", "optional"] as const)(
  "a recipient in %s is looked at like any other",
  (field) => {
    const { verdicts } = checkDraft(
      draft(["john@navy.mil", { field, displayName: "", address: "jane@army.ml" }]),
      knowledge(),
      NO_POLICY,
    );
    expect(verdicts.map(({ action }) => action)).toEqual(["allow", "prompt"]);
  },
);

const TRUNCATED: Unchecked = { cause: "truncated", field: "to", count: 100, names: [], detail: "" };

/** addresses, what the host could not hand over, action on the whole */
const WHOLE: readonly (readonly [readonly string[], readonly Unchecked[], Action])[] = [
  [["a@gmail.com"], [], "allow"],
  [["a@gmail.com", "b@gmial.com"], [], "prompt"],
  [["a@proseware.zzzzz"], [], "note"],
  [["a@proseware.zzzzz", "b@gmial.com"], [], "prompt"],
  [["/o=x/cn=y"], [], "allow"],
  [[], [TRUNCATED], "prompt"],
  [["a@gmail.com"], [TRUNCATED], "prompt"],
  [["a@gmail.com"], [{ ...TRUNCATED, cause: "contact-group" }], "allow"],
];

test.each(WHOLE)("to %j, beside %j: %s", (addresses, unchecked, action) => {
  const decision = checkDraft(draft(addresses, { unchecked }), knowledge(), NO_POLICY);
  expect(decision.action).toBe(action);
  expect(decision.unchecked.slice(0, unchecked.length)).toEqual(unchecked);
});

test("what could not be checked follows the policy, cause by cause", () => {
  const policy: Policy = {
    ...NO_POLICY,
    couldNotCheck: { ...NO_POLICY.couldNotCheck, x500: "block", fax: "note" },
  };
  const check = checker(policy);
  expect(verdictFor(check, "/o=x/cn=y").action).toBe("block");
  expect(verdictFor(check, "[FAX:+1 555]").action).toBe("note");
  expect(verdictFor(check, "IMCEAFAX-1@contoso.com").action).toBe("note");
  expect(verdictFor(check, "a@[192.0.2.1]").action).toBe("allow");
  const { unchecked } = check(draft(["/o=x/cn=y", "/o=x/cn=z", recipient("", "Board")]));
  expect(unchecked.map(({ cause, count, names }) => [cause, count, names])).toEqual([
    ["x500", 2, []],
    ["contact-group", 1, ["Board"]],
  ]);
});

/** confirmation, its policy revision is 3; whether it binds for jane@army.ml */
const CONFIRMATIONS: readonly (readonly [Partial<Confirmation>, boolean])[] = [
  [{}, true],
  [{ address: "john@army.ml" }, false],
  [{ address: "JANE@army.ml" }, false],
  [{ kind: "wrong-suffix" }, false],
  [{ revision: 2 }, false],
];

test.each(CONFIRMATIONS)("%j confirms: %p", (parts, binds) => {
  const policy = { ...NO_POLICY, revision: 3 };
  const said = {
    address: "jane@army.ml",
    kind: "protected-suffix",
    revision: 3,
    ...parts,
  } as const;
  const { verdicts, action } = checkDraft(
    draft(["jane@army.ml"], { confirmed: [said] }),
    knowledge(),
    policy,
  );
  const verdict = firstOf(verdicts);
  expect(verdict.action).toBe(binds ? "note" : "prompt");
  expect(action).toBe(binds ? "note" : "prompt");
  // What was found stays to be seen.
  expect(verdict.findings[0]?.kind).toBe("protected-suffix");
});

test("what blocks, and what the policy excepts, cannot be confirmed", () => {
  const confirmed: Confirmation[] = [
    { address: "a@rival.example", kind: "denied", revision: 0 },
    { address: "jane@army.ml", kind: "protected-suffix", revision: 0 },
  ];
  const policy = contosoPolicy({
    deny: [{ entry: "rival.example", reason: "" }],
    keep: { reasonFor: [], notFor: ["protected-suffix"] },
  });
  const { verdicts } = checkDraft(
    draft(["a@rival.example", "jane@army.ml"], { confirmed }),
    knowledge(),
    policy,
  );
  expect(verdicts.map(({ action }) => action)).toEqual(["block", "prompt"]);
});

test("a prompt beside a confirmed one remains", () => {
  const confirmed = [{ address: "j@mit.ed", kind: "display-name", revision: 0 }] as const;
  const { verdicts } = checkDraft(
    draft([recipient("j@mit.ed", "j@army.mil")], { confirmed }),
    knowledge(),
    NO_POLICY,
  );
  const verdict = firstOf(verdicts);
  expect(verdict.action).toBe("prompt");
  expect(verdict.findings).toContainEqual(
    expect.objectContaining({ kind: "display-name", action: "note" }),
  );
});

test("one address of a partner says nothing of others at its domain", () => {
  const partners = [{ entry: "attache@army.ml", name: "", weight: 50 }];
  const check = checker({ ...DEFAULT_POLICY, partners });
  expect(verdictFor(check, "attache@army.ml").findings).toEqual([]);
  expect(verdictFor(check, "jane@army.ml").findings.map(brief)).toEqual([
    "protected-suffix jane@army.mil prompt",
  ]);
});

test("two recipients at one wrong domain do not vouch for each other", () => {
  const check = checker(contosoPolicy());
  for (const host of ["army.ml", "cnotoso.com", "gmial.com", "gmail.con"]) {
    const alone = verdictFor(check, `a@${host}`);
    const { verdicts } = check(draft([`a@${host}`, `b@${host}`, `c@${host}`, "d@gmail.com"]));
    expect(alone.action).toBe("prompt");
    expect(verdicts.map(({ action }) => action)).toEqual(["prompt", "prompt", "prompt", "allow"]);
    expect(verdicts[0]?.findings[0]?.suggestion).toBe(alone.findings[0]?.suggestion);
  }
});

test("what the organisation really writes to is not caught by its suffix alone", () => {
  const check = checker(
    NO_POLICY,
    knowledge([
      ["bank-of-bamako.ml", 40],
      ["army.mil", 900],
    ]),
  );
  expect(verdictFor(check, "jane@bank-of-bamako.ml").findings).toEqual([]);
  expect(verdictFor(check, "jane@army.ml").action).toBe("prompt");
});

test("a domain seen twice, one slip from one seen often, is still a slip", () => {
  const check = checker(
    NO_POLICY,
    knowledge([
      ["northwind.com", 40_000],
      ["nrothwind.com", 2],
    ]),
  );
  expect(verdictFor(check, "jane@nrothwind.com").findings.map(brief)).toEqual([
    "transposition jane@northwind.com prompt",
  ]);
  expect(verdictFor(check, "jane@northwind.com").findings).toEqual([]);
});

test("a checker remembers nothing from one draft to the next", () => {
  const check = checker(contosoPolicy());
  const before = check(draft(["a@relecluod.com"]));
  check(draft(["a@relecloud.com", "b@relecloud.com"], { sender: "c@relecloud.com" }));
  expect(check(draft(["a@relecluod.com"]))).toEqual(before);
  expect(before.action).toBe("allow");
});

/** recipients, whether all records are gone through */
test.each([
  [["ann@fabrikam.com", "jane@army.mil"], false],
  [["ann@fabrikam.com", "ann@fabrikan.com"], true],
])("for %j, all records are gone through: %s", (addresses, all) => {
  const records = learnedFromRows([["fabrikam.com", 500]]);
  let read = 0;
  const learned: LearnedIndex = {
    ...records,
    get hashes() {
      read += 1;
      return records.hashes;
    },
  };
  checkDraft(
    draft(addresses.map((address) => recipient(address))),
    { trusted: [], learned },
    NO_POLICY,
  );
  expect(read > 0).toBe(all);
});

import { formatJournal, formatKept, parseJournal, parseKept } from "../../src/outlook/stored";

test("what was kept survives the text", () => {
  const kept = [
    { address: "a@army.ml", kind: "protected-suffix", revision: 3, reason: "" },
    { address: 'b"\\@x.example', kind: "omission", revision: 0, reason: "Our Mali office" },
  ] as const;
  expect(parseKept(formatKept(kept))).toEqual(kept);
});

const KEPT = [
  ["", []],
  ["{", []],
  ["null", []],
  ["[]", []],
  ['{"v":2,"kept":[["a@x.example","omission",1]]}', []],
  ['{"kept":[["a@x.example","omission",1]]}', []],
  ['{"v":1}', []],
  [
    '{"v":1,"kept":[["a@x.example","omission",1],["b@x.example"],7,[1,"omission",1]]}',
    [{ address: "a@x.example", kind: "omission", revision: 1, reason: "" }],
  ],
] as const;

test.each(KEPT)("kept from %s", (text, kept) => {
  expect(parseKept(text)).toEqual(kept);
});

test("a journal survives the text", () => {
  const fields = [
    {
      field: "to",
      former: [
        { address: "a@army.ml", displayName: "Ann" },
        { address: "b@army.mil", displayName: "b@army.mil" },
        { address: "/o=Org/cn=c", displayName: "" },
      ],
      removed: [0],
      added: [{ address: "a@army.mil", displayName: "Ann" }],
    },
    { field: "bcc", former: [], removed: [], added: [] },
  ] as const;
  expect(parseJournal(formatJournal(fields))).toEqual({ kind: "open", fields });
});

test.each(["to", "cc", "bcc", "required", "optional"] as const)("a journal of %s", (field) => {
  const fields = [{ field, former: [], removed: [], added: [] }];
  expect(parseJournal(formatJournal(fields))).toEqual({ kind: "open", fields });
});

const JOURNALS = [
  ["", null],
  ['{"v":1,"fields":[]}', { kind: "open", fields: [] }],
  ["{", { kind: "unknown" }],
  ["null", { kind: "unknown" }],
  ['{"v":2,"fields":[]}', { kind: "unknown" }],
  ['{"v":1}', { kind: "unknown" }],
  ['{"v":1,"fields":[7]}', { kind: "unknown" }],
  ['{"v":1,"fields":[null]}', { kind: "unknown" }],
  ['{"v":1,"fields":[{"f":"from","l":[],"r":[],"a":[]}]}', { kind: "unknown" }],
  ['{"v":1,"fields":[{"f":"to","l":[["a"],[1]],"r":[],"a":[]}]}', { kind: "unknown" }],
  ['{"v":1,"fields":[{"f":"to","l":[],"r":["0"],"a":[]}]}', { kind: "unknown" }],
  ['{"v":1,"fields":[{"f":"to","l":[],"r":[],"a":{}}]}', { kind: "unknown" }],
] as const;

test.each(JOURNALS)("journal from %s", (text, journal) => {
  expect(parseJournal(text)).toEqual(journal);
});

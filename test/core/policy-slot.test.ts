import { DEFAULT_POLICY } from "../../src/core/policy";
import { parseSlots, readSlots } from "../../src/core/policy-slot";

const EMPTY = '{"<<second-look:policy":null,"second-look:policy>>":0}';
const NO_KNOWN = '{"<<second-look:known":null,"second-look:known>>":0}';

test("before packaging the defaults hold, and it says so", () => {
  expect(readSlots()).toEqual({ policy: DEFAULT_POLICY, known: "", state: "empty" });
});

test("a stamped policy and stamped domains are read", () => {
  const policy = { ...DEFAULT_POLICY, revision: 7, promptOdds: 19 };
  const slot = `{"<<second-look:policy":${JSON.stringify(policy)},"second-look:policy>>":0}`;
  const known = '{"<<second-look:known":"AbC+/=","second-look:known>>":0}';
  expect(parseSlots(slot, known)).toEqual({ policy, known: "AbC+/=", state: "stamped" });
});

test.each([
  ["no JSON", "{", NO_KNOWN],
  ["cut off", EMPTY.slice(0, 30), NO_KNOWN],
  ["another version", '{"p":{"version":2,"actions":{}},"q":0}', NO_KNOWN],
  ["a text for a policy", '{"p":"x","q":0}', NO_KNOWN],
  ["no members", "{}", NO_KNOWN],
  ["null", "null", NO_KNOWN],
  ["a number for domains", EMPTY, '{"k":3,"q":0}'],
  ["damaged domains", EMPTY, '{"k":'],
])("%s: the defaults hold, and it says so", (_, policySlot, knownSlot) => {
  expect(parseSlots(policySlot, knownSlot)).toEqual({
    policy: DEFAULT_POLICY,
    known: "",
    state: "unreadable",
  });
});

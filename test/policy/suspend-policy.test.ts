import { DEFAULT_POLICY } from "../../src/core/policy";
import { suspendPolicy } from "../../src/policy/suspend-policy";

const ARMED = {
  ...DEFAULT_POLICY,
  deny: [{ entry: "rival.example", reason: "" }],
  actions: { ...DEFAULT_POLICY.actions, omission: "allow", homoglyph: "block" },
} as const;

test("disarmed: everything is allowed, and what was decided is kept", () => {
  const policy = suspendPolicy(ARMED, "disarmed");
  expect(new Set(Object.values(policy.actions))).toEqual(new Set(["allow"]));
  expect(new Set(Object.values(policy.couldNotCheck))).toEqual(new Set(["allow"]));
  expect([policy.onError, policy.suspended]).toEqual(["allow", "disarmed"]);
  expect(policy.deny).toEqual([{ entry: "rival.example", reason: "" }]);
  expect(Object.keys(policy.actions)).toEqual(Object.keys(DEFAULT_POLICY.actions));
});

test("monitoring: what is allowed stays so, the rest is noted", () => {
  const policy = suspendPolicy(ARMED, "monitor");
  expect([policy.actions.omission, policy.actions.homoglyph]).toEqual(["allow", "note"]);
  expect([policy.couldNotCheck.x500, policy.couldNotCheck.time]).toEqual(["allow", "note"]);
  expect([policy.onError, policy.suspended]).toEqual(["allow", "monitor"]);
});

import { deciderOf } from "../../../bench/quality/deciders";

const CASES = [
  // typed           meant             what has it caught
  ["state.gop", "state.gov", "partner"],
  ["fabirkam.com", "fabrikam.com", "partner"],
  ["von.org", "ovn.org", "frequent partner"],
  ["gmc.de", "gmx.de", "none"],
  ["contosogroup.com", "contoso.com", "none"],
  ["test.ττ.com", "", "none"],
] as const;

test.each(CASES)("%s for %s: %s", (typed, meant, decider) => {
  expect(deciderOf({ typed, meant })).toBe(decider);
});

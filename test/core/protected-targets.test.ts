import { createKnownBase, withMessage } from "../../src/core/known-domains";
import type { Policy } from "../../src/core/policy";
import { protectedTargets } from "../../src/core/protected-targets";
import { domain } from "../support/domains";
import { NO_POLICY, knowledge, partnersPolicy } from "../support/drafts";

const PARTNERS = partnersPolicy(["quartermaster.mil", "smallvillage.gov.uk"]);
const WITH_WIDGETS: Policy = {
  ...NO_POLICY,
  protectedSuffixes: { add: [{ suffix: "bank", owner: "Banks" }], remove: [] },
};
const WITHOUT_MIL: Policy = {
  ...NO_POLICY,
  protectedSuffixes: { add: [], remove: ["mil"] },
};

function targets(typed: string, policy: Policy): readonly string[] {
  const index = withMessage(createKnownBase(knowledge(), policy), null, []);
  return protectedTargets(domain(typed), index, policy).map(
    (known) => `${known.domain.unicode} ${known.source}`,
  );
}

/** typed, policy, hosts and sources */
const CASES = [
  // Quiet suffixes: any name.
  ["army.ml", NO_POLICY, ["army.mil protected"]],
  ["mail.army.ml", NO_POLICY, ["army.mil protected"]],
  ["nobody-knows.ml", NO_POLICY, ["nobody-knows.mil protected"]],
  ["mail.ml", NO_POLICY, ["mail.mil protected"]], // though mail.com is a firm's
  ["state.gv", NO_POLICY, ["state.gov protected"]],
  ["quartermaster.ml", PARTNERS, ["quartermaster.mil partner"]],
  ["savings.bnk", WITH_WIDGETS, ["savings.bank protected"]],
  // Busy ones: names that are known under the protected suffix.
  ["army.il", NO_POLICY, ["army.mil protected"]],
  ["mail.il", NO_POLICY, ["mail.mil protected"]], // a word, but nobody has a name right under .il
  ["af.il", NO_POLICY, ["af.mil protected"]],
  ["ai.il", NO_POLICY, []],
  ["defra.uk", NO_POLICY, ["defra.gov.uk protected"]],
  // A suffix of two labels with a slip in it.
  ["defra.gov.ukk", NO_POLICY, ["defra.gov.uk protected"]],
  ["defra.gvo.uk", NO_POLICY, ["defra.gov.uk protected"]],

  ["army.mil", NO_POLICY, []],
  ["nobody-knows.il", NO_POLICY, []],
  ["contoso.com", NO_POLICY, []],
  ["army.ml", WITHOUT_MIL, []],
  ["google.ml", NO_POLICY, []], // a well-known firm's own
  ["savings.bnk", NO_POLICY, []],
  ["ml", NO_POLICY, []],
  ["army", NO_POLICY, []],
] as const;

test.each(CASES)("%s may stand for, case %#", (typed, policy, hosts) => {
  expect(targets(typed, policy)).toEqual(hosts);
});

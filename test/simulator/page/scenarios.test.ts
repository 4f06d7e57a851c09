import { parsePolicy } from "../../../src/policy/parse-policy";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { simulator } from "../../../src/text/en/simulator";
import { callNames, createOutlook } from "../../../simulator/host";
import { draftOf } from "../../../simulator/page/draft-of";
import { FAULT_IDS, faultLabel, faultsOf } from "../../../simulator/page/faults";
import type { ScenarioId } from "../../../simulator/page/scenarios";
import { SCENARIO_IDS, scenarioOf } from "../../../simulator/page/scenarios";
import { checkDraft } from "../../support/drafts";

const ACTIONS: Readonly<Record<ScenarioId, readonly [action: string, flagged: number]>> = {
  itinerary: ["prompt", 1],
  colleague: ["prompt", 1],
  reply: ["prompt", 1],
  person: ["note", 1],
  many: ["prompt", 30],
  group: ["allow", 0],
  policy: ["block", 1],
  clean: ["allow", 0],
};

test.each(Object.entries(ACTIONS))("%s is decided as %j", (id, [action, flagged]) => {
  const { item, policyText } = scenarioOf(id as ScenarioId);
  const parsed = policyText === null ? null : parsePolicy(policyText);
  expect(parsed === null || (parsed.ok && parsed.warnings.length === 0)).toBe(true);
  const policy = parsed?.ok === true ? parsed.policy : DEFAULT_POLICY;
  const outlook = createOutlook({ manifestText: "<OfficeApp/>", item });
  const decision = checkDraft(draftOf(outlook), { trusted: [], learned: null }, policy);
  expect(decision.action).toBe(action);
  expect(decision.verdicts.filter(({ findings }) => findings.length > 0)).toHaveLength(flagged);
});

test("the catalogue has a title and a sentence for each, and for no other", () => {
  const titled = Object.keys(simulator).filter((key) => key.startsWith("sim.s."));
  expect(titled).toEqual(SCENARIO_IDS.flatMap((id) => [`sim.s.${id}.title`, `sim.s.${id}.watch`]));
});

test.each(FAULT_IDS.filter((id) => id !== "none"))(
  "the fault %s is of a call that is made",
  (id) => {
    const names = [...callNames("message"), ...callNames("meeting"), "getInitialData"];
    const called = faultsOf(id).flatMap((fault) => ("call" in fault ? [fault.call] : []));
    expect(faultsOf(id)).not.toEqual([]);
    expect(called.filter((call) => !names.includes(call))).toEqual([]);
    expect(faultLabel(id)).not.toBe("");
  },
);

import { deployGuide } from "../../../src/cli/package/deploy-guide";
import type { PackageFacts } from "../../../src/cli/package/package-facts";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import type { Policy } from "../../../src/core/policy";
import { packLearned } from "../../../src/policy/pack-learned";
import { parsePolicy } from "../../../src/policy/parse-policy";
import { suspendPolicy } from "../../../src/policy/suspend-policy";

function stepsOf(written: object, more: Partial<PackageFacts> = {}): string {
  const deployment = { host: "https://a.example/x" };
  const parsed = parsePolicy(JSON.stringify({ version: 1, deployment, ...written }));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join("\n"));
  const { policy } = parsed;
  const facts = { version: "1.0.0", ancestors: [], dataDate: "", learned: null } as const;
  const guide = deployGuide({ ...facts, mode: "softblock", policy, ...more });
  return guide.slice(guide.indexOf("## 6. Check by hand"));
}

const ASKS =
  "press Send. By this\npolicy a dialog asks whether `jane@army.mil` was meant, and offers **Review address**.";
const DENIES =
  "press Send. By this\npolicy a dialog says that mail to this address is not allowed, and offers **Review address**.";
const ANYWAY = "Do not choose **Send Anyway**: the domain may exist.";
const NONE = "There is no **Send Anyway**.";
const SENT = "By this policy a message to `jane@army.ml` **is sent**.";

test.each([
  ["the default", {}, {}, [ASKS, ANYWAY]],
  ["a denied ending", { deny: ["ml"] }, {}, [DENIES, NONE]],
  ["denied, in prompt user mode", { deny: ["ml"] }, { mode: "promptuser" }, [DENIES, ANYWAY]],
  ["slips blocked", { actions: { "protected-suffix": "block" } }, {}, [ASKS, NONE]],
  ["an exception", { deny: ["ml"], allow: ["army.ml"] }, {}, [SENT]],
  ["monitoring", { monitor: true }, { mode: "promptuser" }, [SENT]],
  ["learned", {}, { learned: packLearned([["army.ml", 5000]], { top: 10 }) }, [SENT]],
] as const)("the check by hand is true for this policy: %s", (_, policy, more, words) => {
  const steps = stepsOf(policy, more);
  for (const each of words) expect(steps).toContain(each);
  const others = [ASKS, DENIES, ANYWAY, NONE, SENT].filter(
    (each) => !words.includes(each as never),
  );
  for (const each of others) expect(steps).not.toContain(each);
  expect(steps).toContain("`second-look policy explain jane@army.ml --policy policy.json`");
});

test("a disarmed package sends it", () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    deployment: { ...DEFAULT_POLICY.deployment, host: "https://a.example/x" },
    deny: [{ entry: "ml", reason: "" }],
  };
  expect(stepsOf({}, { policy: suspendPolicy(policy, "disarmed") })).toContain(SENT);
});

/** The way out: a disarmed site allows everything, whatever Outlook does meanwhile. */
import type { Fault } from "../../simulator/host";
import { mailbox } from "../../simulator/host";
import { suspendPolicy } from "../../src/policy/suspend-policy";
import { builtScript } from "../support/built-script";
import { CONTOSO, outcomeOf, sendStage } from "../support/send-stage";

const denied = mailbox("pat@rival.example", "Pat Keller");
const lookalike = mailbox("x@соntoso.com", "X");
const message = { kind: "message", recipients: { to: [denied, lookalike] } } as const;

const HANGING: readonly Fault[] = ["to.getAsync", "sessionData.getAsync"].map((call) => ({
  call,
  nth: 1,
  kind: "hang",
}));

beforeAll(() => void builtScript("event"), 120_000);

test("disarmed: sent at once, and nothing is read", async () => {
  const stage = await sendStage({ policy: suspendPolicy(CONTOSO, "disarmed"), faults: HANGING });
  const report = await stage.send(message);
  expect([outcomeOf(report), report.completions.map(({ options }) => options)]).toEqual([
    "sent",
    [{ allowEvent: true }],
  ]);
  expect(report.completions[0]?.afterMs).toBeLessThan(100);
});

test("monitoring: what would be blocked is sent", async () => {
  const stage = await sendStage({ policy: suspendPolicy(CONTOSO, "monitor") });
  expect(outcomeOf(await stage.send(message))).toBe("sent");
});

test("the same message under the policy in force", async () => {
  const stage = await sendStage({ policy: CONTOSO });
  expect(outcomeOf(await stage.send(message))).toBe("block");
});

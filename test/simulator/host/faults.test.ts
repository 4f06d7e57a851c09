import type { CallFault } from "../../../simulator/host";
import { callNames, mailbox } from "../../../simulator/host";
import { createFaultPlan } from "../../../simulator/host/faults";
import type { NodeRuntime } from "../../../simulator/host/node-runtime";
import type { Stage } from "./support";
import { call, failedWith, IDLE_SCRIPT, load, stage, succeeded } from "./support";

/** Arguments with which each call succeeds on the item below. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  "to.getAsync": [],
  "to.setAsync": [["b@example.com"]],
  "to.addAsync": [["b@example.com"]],
  "cc.getAsync": [],
  "cc.setAsync": [["b@example.com"]],
  "cc.addAsync": [["b@example.com"]],
  "bcc.getAsync": [],
  "bcc.setAsync": [["b@example.com"]],
  "bcc.addAsync": [["b@example.com"]],
  "from.getAsync": [],
  "subject.getAsync": [],
  "subject.setAsync": ["s"],
  "body.getTypeAsync": [],
  "body.getAsync": ["text"],
  "body.setAsync": ["b"],
  "sessionData.setAsync": ["k", "v"],
  "sessionData.getAsync": ["k"],
  "sessionData.getAllAsync": [],
  "sessionData.clearAsync": [],
  "sessionData.removeAsync": ["k"],
  "notificationMessages.addAsync": ["new", { type: "errorMessage", message: "m" }],
  "notificationMessages.replaceAsync": ["old", { type: "errorMessage", message: "m" }],
  "notificationMessages.getAllAsync": [],
  "notificationMessages.removeAsync": ["old"],
  getInitializationContextAsync: [],
  getSharedPropertiesAsync: [],
};

/** Reached by another object than the item. */
const ELSEWHERE = ["roamingSettings.saveAsync"];

describe("every call can fail, hang and be late", () => {
  let here: Stage;
  let runtime: NodeRuntime;

  beforeAll(async () => {
    here = stage({
      item: { kind: "message", sharedFolder: { owner: "o@contoso.com", delegatePermissions: 1 } },
    });
    runtime = await load(here, { script: IDLE_SCRIPT });
  });
  beforeEach(() => {
    const item = here.outlook.setItem({
      kind: "message",
      sessionData: { k: "v" },
      sharedFolder: { owner: "o@contoso.com", delegatePermissions: 1 },
      recipients: { to: [mailbox("a@example.com")] },
    });
    item.notifications.set("old", {
      ...{ key: "old", type: "errorMessage", message: "m" },
      ...{ icon: null, persistent: null, actions: null },
    });
    here.outlook.faults.set([]);
  });
  afterAll(() => runtime.close());

  test("the table below has every call", () => {
    expect([...Object.keys(ARGUMENTS), ...ELSEWHERE].sort()).toEqual(
      [...callNames("message")].sort(),
    );
  });

  const names = Object.keys(ARGUMENTS);
  const make = (name: string) => call(here, runtime, name, ...(ARGUMENTS[name] ?? []));

  test.each(names)("%s succeeds", async (name) => {
    expect((await make(name)).status).toBe("succeeded");
  });

  test.each(names)("%s fails with the code asked for, and changes nothing", async (name) => {
    here.outlook.faults.set([{ kind: "fail", call: name, code: 9042 }]);
    expect(await make(name)).toEqual(failedWith(9042));
    const { item } = here.outlook;
    expect(item.entries("to")).toEqual([mailbox("a@example.com")]);
    expect(item.sessionData).toEqual(new Map([["k", "v"]]));
    expect([...item.notifications.keys()]).toEqual(["old"]);
  });

  test.each(names)("%s hangs", async (name) => {
    here.outlook.faults.set([{ kind: "hang", call: name }]);
    const outcome = make(name).catch((error: unknown) => String(error));
    await expect(outcome).resolves.toContain("Still waiting");
  });

  test.each(names)("%s answers when asked to, not before", async (name) => {
    here.outlook.faults.set([{ kind: "delay", call: name, ms: 1500 }]);
    const before = here.clock.now();
    expect((await make(name)).status).toBe("succeeded");
    const took = here.clock.now() - before;
    expect(took).toBeGreaterThanOrEqual(1500);
    expect(took).toBeLessThan(1600);
  });

  test("saving roaming settings can fail too", async () => {
    here.outlook.faults.set([{ kind: "fail", call: "roamingSettings.saveAsync", code: 9019 }]);
    const save = `new Promise((done) => Office.context.roamingSettings.saveAsync(done))
      .then((result) => result.error.code)`;
    expect(await here.clock.until(runtime.evaluate(save))).toBe(9019);
  });

  test("latency holds for every answer", async () => {
    here.outlook.latencyMs = 700;
    const before = here.clock.now();
    await Promise.all([make("to.getAsync"), make("from.getAsync")]);
    here.outlook.latencyMs = 0;
    expect(here.clock.now() - before).toBeGreaterThanOrEqual(700);
    expect(here.clock.now() - before).toBeLessThan(800);
  });

  test("a late failure is late", async () => {
    const fault: CallFault = { kind: "fail", call: "to.getAsync", code: 9020, afterMs: 3000 };
    here.outlook.faults.set([fault]);
    const before = here.clock.now();
    expect(await make("to.getAsync")).toEqual(failedWith(9020));
    expect(here.clock.now() - before).toBeGreaterThanOrEqual(3000);
  });

  test("only the second call fails", async () => {
    here.outlook.faults.set([{ kind: "fail", call: "to.setAsync", code: 9020, nth: 2 }]);
    expect(await make("to.setAsync")).toEqual(succeeded());
    expect(await make("to.setAsync")).toEqual(failedWith(9020));
    expect(await make("to.setAsync")).toEqual(succeeded());
  });
});

test.each(["getAppContext", "getInitialData", "register appCommandInvoked"])(
  "a page that gets no answer to %s does not become ready",
  async (name) => {
    const here = stage({ faults: [{ kind: "hang", call: name }] });
    const runtime = await load(here, { script: IDLE_SCRIPT });
    expect(runtime.ready).toBe(false);
    runtime.close();
  },
);

test("a meeting's calls have their own names", () => {
  const names = callNames("meeting");
  expect(names).toEqual(
    expect.arrayContaining([
      "requiredAttendees.getAsync",
      "optionalAttendees.setAsync",
      "organizer.getAsync",
    ]),
  );
  expect(names).not.toContain("to.getAsync");
  expect(names).not.toContain("from.getAsync");
});

test("the first fault that fits decides, and a new plan counts anew", () => {
  const second: CallFault = { kind: "hang", call: "to.getAsync", nth: 2 };
  const every: CallFault = { kind: "delay", call: "to.getAsync", ms: 5 };
  const plan = createFaultPlan([{ kind: "null-item" }, second, every]);
  expect([1, 2, 3].map(() => plan.next("to.getAsync"))).toEqual([every, second, every]);
  expect(plan.next("cc.getAsync")).toBeNull();
  expect(plan.find("null-item")).toEqual({ kind: "null-item" });
  plan.set([second]);
  expect([1, 2].map(() => plan.next("to.getAsync"))).toEqual([null, second]);
  expect(plan.find("null-item")).toBeNull();
});

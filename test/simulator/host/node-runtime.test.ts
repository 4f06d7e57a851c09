import { createOutlook, mailbox } from "../../../simulator/host";
import { loadInNode } from "../../../simulator/host/node-runtime";
import { handler, IDLE_SCRIPT, load, sampleManifest, stage } from "./support";

describe("the genuine office.js in node:vm", () => {
  test("becomes ready and tells the host's name and platform", async () => {
    const here = stage();
    const script = "var info = null; Office.onReady(function (given) { info = given; });";
    const runtime = await load(here, { script });

    expect(runtime.ready).toBe(true);
    expect(runtime.errors).toEqual([]);
    expect(await here.clock.until(runtime.evaluate("info"))).toEqual({
      host: "Outlook",
      platform: "OfficeOnline",
      addin: null,
    });
    runtime.close();
  });

  test("calls the manifest's function and carries its answer back", async () => {
    const here = stage({
      item: { kind: "message", recipients: { to: [mailbox("a@example.com")] } },
    });
    const runtime = await load(here, { script: handler("event.completed({ allowEvent: true });") });
    const report = await here.clock.until(here.outlook.send());

    expect(report).toMatchObject({
      status: "sent",
      sentBy: "allowed",
      recipients: [{ field: "to", kind: "mailbox", address: "a@example.com" }],
      problems: [],
    });
    runtime.close();
  });

  test("never becomes ready for a script that does not call Office.onReady", async () => {
    const here = stage();
    const runtime = await load(here, { script: "var nothing = 1;" });

    expect(runtime.ready).toBe(false);
    expect(String(runtime.errors[0])).toContain("Office.js has not fully loaded");
    runtime.close();
  });

  test("runs in the machine's own time as well", async () => {
    const outlook = createOutlook({ manifestText: sampleManifest("SoftBlock") });
    const script = handler("event.completed({ allowEvent: true });");
    const runtime = await loadInNode(outlook, { script });
    expect(runtime.ready).toBe(true);
    expect(await outlook.send()).toMatchObject({ status: "sent", sentBy: "allowed" });
    runtime.close();
  });

  test("keeps what a script throws", async () => {
    const here = stage();
    const runtime = await load(here, { script: `${IDLE_SCRIPT} throw new Error("at load");` });

    expect(runtime.ready).toBe(true);
    expect(runtime.errors.map(String)).toEqual(["Error: at load"]);
    runtime.close();
  });
});

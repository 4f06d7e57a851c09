import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadInNode } from "../../../simulator/host/node-runtime";
import { call, IDLE_SCRIPT, load, stage, succeeded } from "./support";

const FOLDER = path.join(__dirname, "../../../simulator/host");

describe("the host runs in a browser as well", () => {
  const files = readdirSync(FOLDER).filter((name) => !name.startsWith("node-"));

  test.each(files)("%s asks nothing of Node", (name) => {
    const source = readFileSync(path.join(FOLDER, name), "utf8");
    expect(source).not.toMatch(/from "node:|require\(|\bprocess\.|from "\.\/node-|__dirname/);
  });

  test("there are files to look at", () => {
    expect(files).toContain("index.ts");
  });
});

describe("the stand-in for MicrosoftAjax.js", () => {
  test("ignores the position argument of startsWith and endsWith, as the original does", async () => {
    const here = stage();
    const runtime = await load(here, { script: IDLE_SCRIPT });
    expect(
      await runtime.evaluate(`["abc".startsWith("b", 1), "abc".startsWith("ab"), "abc".startsWith(""),
        "abc".endsWith("b", 2), "abc".endsWith("bc"), "abc".endsWith("")]`),
    ).toEqual([false, true, true, false, true, true]);
    runtime.close();
  });
});

test.each([
  [13, [false]],
  [14, [true]],
  [17, [false]],
  [18, [true]],
  [15, []],
  [1, []],
])("office.js hands the focus on with action %i", (action, left) => {
  const directions: boolean[] = [];
  const frame = stage().outlook.connect({
    kind: "pane",
    pageUrl: "https://addin.example/pane.html",
    post: () => undefined,
    leave: (backward) => directions.push(backward),
  });
  const { xdmInfo } = JSON.parse(frame.windowName) as { xdmInfo: string };
  const request = {
    _messageType: 0,
    _actionName: "ContextActivationManager_notifyHost",
    _actionType: 0,
    _conversationId: xdmInfo.split("|")[0],
    _correlationId: 1,
    _data: ["control", action],
  };
  frame.receive(JSON.stringify(request), "https://addin.example");
  expect(directions).toEqual(left);
});

describe("who may talk to the host", () => {
  test("messages of other origins, other conversations and other shapes are ignored", async () => {
    const here = stage();
    const posted: string[] = [];
    const frame = here.outlook.connect({
      kind: "pane",
      pageUrl: "https://addin.example/pane.html",
      post: (message) => posted.push(message),
    });
    const { xdmInfo } = JSON.parse(frame.windowName) as { xdmInfo: string };
    const request = {
      _messageType: 0,
      _actionName: "GetInitialData",
      _actionType: 0,
      _conversationId: xdmInfo.split("|")[0],
      _correlationId: 1,
      _data: null,
    };
    frame.receive(JSON.stringify(request), "https://evil.example");
    frame.receive(
      JSON.stringify({ ...request, _conversationId: "other" }),
      "https://addin.example",
    );
    frame.receive(JSON.stringify({ ...request, _messageType: 1 }), "https://addin.example");
    for (const message of ["", "no json", "7", "null", { ...request }]) {
      frame.receive(message, "https://addin.example");
    }
    expect(posted).toEqual([]);

    frame.receive(JSON.stringify(request), "https://addin.example");
    expect(
      posted.map((message) => (JSON.parse(message) as { _errorCode: number })._errorCode),
    ).toEqual([0]);
    frame.close();
    frame.receive(JSON.stringify(request), "https://addin.example");
    expect(posted).toHaveLength(1);
  });

  test("two pages at once get their own answers", async () => {
    const here = stage();
    here.outlook.openPane("paneButton");
    const [event, pane] = await here.clock.until(
      Promise.all([
        loadInNode(here.outlook, { script: IDLE_SCRIPT }),
        loadInNode(here.outlook, { script: IDLE_SCRIPT, kind: "pane" }),
      ]),
    );
    expect([event.ready, pane.ready]).toEqual([true, true]);
    await call(here, pane, "sessionData.setAsync", "k", "from the pane");
    expect(await call(here, event, "sessionData.getAsync", "k")).toEqual(
      succeeded("from the pane"),
    );
    event.close();
    pane.close();
  });
});

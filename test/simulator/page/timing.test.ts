import type { LogEntry } from "../../../simulator/host";
import { stepsOfLastSend } from "../../../simulator/page/timing";

const entry = (
  at: number,
  direction: LogEntry["direction"],
  frame: string,
  name: string,
): LogEntry => ({ at, direction, frame, name, details: null });

const EARLIER = [
  entry(0, "host", "", "Send clicked"),
  entry(900, "to-host", "event-1", "event.completed"),
];

const SEND = [
  entry(1000, "host", "", "Send clicked"),
  entry(1300, "to-host", "event-2", "getAppContext"),
  entry(1310, "to-add-in", "event-2", "getAppContext"),
  entry(1315, "to-host", "pane-3", "to.getAsync"),
  entry(1400, "to-add-in", "event-2", "appCommandInvoked"),
  entry(1410, "to-host", "event-2", "to.getAsync"),
  entry(1410, "to-host", "event-2", "cc.getAsync"),
  entry(1460, "to-add-in", "event-2", "cc.getAsync"),
  entry(1490, "to-add-in", "event-2", "to.getAsync"),
];

test("the steps of the last send, in order, without what the pane did", () => {
  const answered = entry(1600, "to-host", "event-2", "event.completed");
  expect(stepsOfLastSend([...EARLIER, ...SEND, answered])).toEqual([
    { name: "page asked for and loaded", fromMs: 0, toMs: 300 },
    { name: "getAppContext", fromMs: 300, toMs: 310 },
    { name: "handler", fromMs: 400, toMs: 600 },
    { name: "to.getAsync", fromMs: 410, toMs: 490 },
    { name: "cc.getAsync", fromMs: 410, toMs: 460 },
    { name: "answer", fromMs: 0, toMs: 600 },
  ]);
});

test("without an answer the time runs until the last that happened", () => {
  const notice = entry(6000, "host", "", "dialog: slow");
  const steps = stepsOfLastSend([...SEND, notice]);
  expect(steps.at(2)).toEqual({ name: "handler", fromMs: 400, toMs: 5000 });
  expect(steps.at(-1)).toEqual({ name: "no answer yet", fromMs: 0, toMs: 5000 });
});

test("a page that never came is one long step", () => {
  const [click] = SEND;
  const failed = entry(1200, "host", "", "could not load");
  expect(stepsOfLastSend(click === undefined ? [] : [click, failed])).toEqual([
    { name: "page asked for and loaded", fromMs: 0, toMs: 200 },
    { name: "no answer yet", fromMs: 0, toMs: 200 },
  ]);
});

test("before the first send there is nothing to tell", () => {
  expect(stepsOfLastSend(SEND.slice(1))).toEqual([]);
});

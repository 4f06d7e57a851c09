import { createIsOwn } from "../../../src/cli/learn/own-domains";
import { createTallies } from "../../../src/cli/learn/tallies";
import { EXTENDED, LOG, LOG_EXPORT } from "../../../src/cli/trace/formats";

const isOwn = createIsOwn(["contoso.com"]);

test.each([
  [["intent"], ["intent.com"]],
  [["hop", "intent"], ["hop.com"]],
  [["sent", "hop", "intent"], ["sent.com"]],
  [["sent", "intent"], ["sent.com"]],
  [["intent", "hop", "sent"], ["sent.com"]],
  [
    ["intent", "delivered"],
    ["delivered.com", "intent.com"],
  ],
] as const)("of %j counts %j", (outcomes, counted) => {
  const tallies = createTallies(isOwn);
  for (const outcome of outcomes) tallies.add("pat@contoso.com", `x@${outcome}.com`, outcome);
  tallies.endFile();
  expect([...tallies.end().all()].map(({ host }) => host).sort()).toEqual(counted);
});

test.each([
  [
    [EXTENDED, "sent"],
    [LOG, "intent"],
    ["intent.com", "sent.com"],
  ],
  [
    [LOG, "intent"],
    [EXTENDED, "sent"],
    ["intent.com", "sent.com"],
  ],
  [
    [EXTENDED, "intent"],
    [LOG, "hop"],
    ["hop.com", "intent.com"],
  ],
  [[EXTENDED, "intent"], [LOG, "intent"], ["intent.com"]],
  // The servers of one organisation tell of the same messages.
  [[LOG, "intent"], [LOG_EXPORT, "sent"], ["sent.com"]],
  [[EXTENDED, "intent"], [EXTENDED, "sent"], ["sent.com"]],
] as const)("of the files %j and %j counts %j", (first, second, counted) => {
  const tallies = createTallies(isOwn);
  for (const [format, outcome] of [first, second]) {
    tallies.madeBy(format);
    tallies.add("pat@contoso.com", `x@${outcome}.com`, outcome);
    tallies.endFile();
  }
  expect([...tallies.end().all()].map(({ host }) => host).sort()).toEqual(counted);
});

test.each([
  ["sent", "sent", ["log.com", "report.com"]],
  ["sent", "hop", ["log.com", "report.com"]],
] as const)("of a report's %s and a log's %s in one file counts %j", (report, log, counted) => {
  const tallies = createTallies(isOwn);
  tallies.madeBy(EXTENDED);
  tallies.add("pat@contoso.com", "x@report.com", report);
  tallies.madeBy(LOG);
  tallies.add("pat@contoso.com", "x@log.com", log);
  tallies.endFile();
  expect([...tallies.end().all()].map(({ host }) => host).sort()).toEqual(counted);
});

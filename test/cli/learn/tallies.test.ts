import { createIsOwn } from "../../../src/cli/learn/own-domains";
import { createTallies } from "../../../src/cli/learn/tallies";

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

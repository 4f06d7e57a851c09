import type { Choices } from "../../../simulator/page/choices";
import { readChoices, writeChoices } from "../../../simulator/page/choices";

const USUAL: Choices = {
  scenario: "itinerary",
  client: "web",
  language: "en",
  theme: "light",
  latencyMs: 0,
  fault: "none",
};

test.each([
  ["", USUAL],
  ["#", USUAL],
  ["#scenario=reply", { ...USUAL, scenario: "reply" }],
  [
    "#scenario=many&client=classic-1.14&language=ar&theme=contrast&latency=300&fault=no-item",
    {
      scenario: "many",
      client: "classic-1.14",
      language: "ar",
      theme: "contrast",
      latencyMs: 300,
      fault: "no-item",
    },
  ],
  ["#scenario=nobody&client=phone&language=xx&theme=pink&latency=7&fault=all", USUAL],
  ["#%%%", USUAL],
])("reads %s", (hash, choices) => {
  expect(readChoices(hash, "light")).toEqual(choices);
});

test("a system in dark colours makes dark the usual theme", () => {
  expect(readChoices("", "dark").theme).toBe("dark");
  expect(readChoices("#theme=light", "dark").theme).toBe("light");
});

test.each([
  [USUAL, "#scenario=itinerary"],
  [{ ...USUAL, theme: "dark" }, "#scenario=itinerary&theme=dark"],
  [
    { ...USUAL, scenario: "group", client: "mac", language: "ja", latencyMs: 1000 },
    "#scenario=group&client=mac&language=ja&latency=1000",
  ],
  [{ ...USUAL, fault: "read-fails" }, "#scenario=itinerary&fault=read-fails"],
] as const)("writes %j", (choices, hash) => {
  expect(writeChoices(choices, "light")).toBe(hash);
  expect(readChoices(hash, "light")).toEqual(choices);
});

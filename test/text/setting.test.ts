import { describeFinding } from "../../src/text/describe";
import { confusion } from "./sample";

/** typed, sentence about a country behind gmail.com */
test.each([
  ["ann@gmial.co.uk", "Different ending: .co.uk here, .com in gmail.com."],
  ["ann@GMIAL.CO.UK", "Different ending: .co.uk here, .com in gmail.com."],
  ["ann@gmial.com.uk", "Different ending: .com.uk here, .com in gmail.com."],
])("the ending that is there: %s", (typed, sentence) => {
  const country = { kind: "insertion", at: 9, extra: ".uk", repeated: false } as const;
  const finding = confusion("gmail.com", {
    kind: "two-edits",
    edits: [
      { kind: "transposition", at: 2, first: "a", second: "i" },
      { ...country, adjacentKey: false },
    ],
  });
  expect(describeFinding(finding, { typed, organization: "" }, "en")).toBe(sentence);
});

/** known domain, sentence about a dot between its first two parts */
test.each([
  ["t-online.de", "The hyphen after “t” is missing."],
  ["tonline.de", "There is a dot too many after “t”."],
])("a dot in %s", (known, sentence) => {
  const finding = confusion(known, { kind: "moved-dot", before: "t", after: "online" });
  const context = { typed: "jane@t.online.de", organization: "" };
  expect(describeFinding(finding, context, "en")).toBe(sentence);
});

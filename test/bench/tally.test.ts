import { costTable } from "../../bench/quality/tables";
import { createTally } from "../../bench/tally";
import type { Case } from "../../bench/tally";
import { runOf } from "./quality/run-of";

const SLIP = { kind: "omission", meant: "fabrikam.com", knownFrom: "sender" } as const;

/** Stopped, with the right suggestion, in the random sample. */
function caseOf(typed: string, said: Partial<Case["answer"]> = {}, sampled = true): Case {
  return {
    ...{ typed, source: "one", where: "one, contoso.com to ", key: typed, sampled },
    answer: { stops: true, suggested: "fabrikam.com", why: "omission 20:1 []", odds: 20, ...said },
  };
}

test("slips stopped in the sample are those with the right suggestion, whatever their odds", () => {
  const tally = createTally("deployed", "second-look");
  const cases = [
    caseOf("fabikam.com"),
    caseOf("fabrikam..com", { odds: Infinity, why: "malformed Infinity:1 []" }),
    caseOf("fabrikam.com.", { odds: Infinity, why: "malformed Infinity:1 []" }),
    // Not stopped, another suggestion, not in the sample.
    caseOf("fabrikam.org", { stops: false, odds: 40, why: "same-mailbox 40.0:1 []" }),
    caseOf("fabricam.com", { suggested: "fabricom.com" }),
    caseOf("fabrika.com", {}, false),
  ];
  for (const one of cases) tally.slip({ ...one, ...SLIP });
  tally.messages("traffic", 1000);
  const result = tally.result();
  expect(result).toMatchObject({ reachable: 6, flagged: 5, caught: 4, sampledCaught: 3 });
  expect(costTable(runOf(result))?.split("\n")[2]).toBe(
    "| as deployed | 1,000 | 3 | 0 | none in 1,000 |",
  );
});

import { missText } from "../../bench/accuracy-report";
import { missOf } from "./quality/run-of";

const NOTED = { suggested: "fabrikam.com", odds: 4.2, why: "transposition 4.20:1 [x 6.2]" };

test.each([
  [
    "where we said nothing, why",
    missOf({ where: "letters, contoso.com to ", knownFrom: "nobody" }),
    "second-look",
    "letters, contoso.com to transposition: fabirkam.com meant fabrikam.com: " +
      "nothing said: the domain that was meant is not built in",
  ],
  [
    "where we said too little, the weights",
    missOf(NOTED),
    "second-look",
    "transposition: fabirkam.com meant fabrikam.com: " +
      "noted, fabrikam.com suggested, transposition 4.20:1 [x 6.2]",
  ],
  [
    "of others, who have no reasons, only that they said nothing",
    missOf({ knownFrom: "nobody" }),
    "lookalike",
    "transposition: fabirkam.com meant fabrikam.com: nothing said",
  ],
])("a miss is listed with what decided: %s", (_what, miss, engine, text) => {
  expect(missText(miss, engine)).toBe(text);
});

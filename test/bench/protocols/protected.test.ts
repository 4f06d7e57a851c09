import type { MeasuringData } from "../../../bench/data";
import { secondLook } from "../../../bench/engines/second-look";
import { protectedSuffixes } from "../../../bench/protocols/protected";

const NOTHING: MeasuringData = {
  ...{ workSlips: [], signupSlips: [], replays: [], workDomains: [], negatives: new Map() },
  ...{ chromium: [], suffixNeighbours: [], missing: [], unread: [] },
};

test("without the endings one slip from others, protected suffixes are not measured", () => {
  expect(protectedSuffixes.run(NOTHING, secondLook)).toBeNull();
  const suffixNeighbours = [{ intended: "mil", typed: "ml" }];
  const result = protectedSuffixes.run({ ...NOTHING, suffixNeighbours }, secondLook);
  expect(result?.kinds.map(({ kind }) => kind)).toContain(".ml for .mil");
});

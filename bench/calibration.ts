/** Whether the odds mean what they say, on the data that they were fitted on and on left-out projects. */
import { parseArgs } from "node:util";
import { calibrate, calibrationTables } from "./calibration/report";
import { openData } from "./data/open";
import { secondLook } from "./engines/second-look";
import { signup, work } from "./protocols/lists";
import { measureLeftOut } from "./fit/left-out";
import { deployed, unboxed, withHistory } from "./protocols/replay";

const { values } = parseArgs({
  options: { data: { type: "string" } },
});

const { data, notes } = openData(values.data);
for (const note of notes) console.log(note);
const results = [deployed, unboxed, withHistory, work, signup].flatMap((protocol) => {
  const result = protocol.run(data, secondLook);
  if (result === null) console.log(`${protocol.title}: nothing to measure`);
  return result ?? [];
});
void report();

async function report(): Promise<void> {
  if (results.length === 0) return;
  console.error("fitting without each project, and checking it ...");
  console.log(calibrationTables(calibrate(results, await measureLeftOut(data))));
}

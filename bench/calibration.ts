/** Whether the odds mean what they say, on the data that they were fitted on and on left-out projects. */
import { writeFileSync } from "node:fs";
import { calibrate, calibrationTables } from "./calibration/report";
import { checkWritable, commandLine, orRefuse } from "./command-line";
import { openData } from "./data/open";
import { secondLook } from "./engines/second-look";
import { measureLeftOut } from "./fit/left-out";
import { signup, work } from "./protocols/lists";
import { deployed, unboxed, withHistory } from "./protocols/replay";

const HELP = `Usage: npm run bench:calibration -- [options]

  --data DIR     folder of measuring data (default ../shared/data); only what it holds is measured
  --json FILE    write all figures

How many of the findings of given odds are right, and what is caught in each project with evidence
fitted without it (about a minute).`;

const { values } = commandLine(HELP, {
  options: {
    data: { type: "string" },
    json: { type: "string" },
  },
});

void report();

async function report(): Promise<void> {
  orRefuse(() => checkWritable("--json", values.json));
  const { data, notes } = openData(values.data);
  for (const note of notes) console.log(note);
  const results = [deployed, unboxed, withHistory, work, signup].flatMap((protocol) => {
    const result = protocol.run(data, secondLook);
    if (result === null) console.log(`${protocol.title}: nothing to measure`);
    return result ?? [];
  });
  if (results.length > 0) console.error("fitting without each project, and checking it ...");
  const calibration = calibrate(results, await measureLeftOut(data));
  if (results.length > 0) console.log(calibrationTables(calibration));
  if (values.json !== undefined) {
    const made = new Date().toISOString().slice(0, 10);
    const { missing } = data;
    writeFileSync(values.json, JSON.stringify({ made, missing, ...calibration }) + "\n");
  }
}

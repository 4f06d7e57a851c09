/** Whether the odds mean what they say, on the data that they were made with and left-out projects. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calibrate, calibrationTables } from "./calibration/report";
import { readData } from "./data";
import { secondLook } from "./engines/second-look";
import { signup, work } from "./protocols/lists";
import { deployed, unboxed, withHistory } from "./protocols/replay";

const { values } = parseArgs({
  options: { data: { type: "string", default: join(__dirname, "../../shared/data") } },
});

const data = readData(values.data);
const results = [deployed, unboxed, withHistory, work, signup]
  .map((protocol) => protocol.run(data, secondLook))
  .filter((result) => result !== null);
console.log(calibrationTables(calibrate(results)));

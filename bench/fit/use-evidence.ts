/** Imported first in a thread, puts the task's evidence in the place of that which ships. */
import { workerData } from "node:worker_threads";
import type { LeftOutTask } from "./left-out";

const { evidence } = workerData as LeftOutTask;
const path = require.resolve("../../src/core/data/fitted-evidence");
if (require.cache[path] !== undefined)
  throw new Error(`${path} was loaded before it could be replaced.`);
require.cache[path] = {
  ...module,
  ...{ id: path, filename: path, loaded: true },
  exports: {
    COUNTED_SLIPS: evidence.slips,
    TRAFFIC: evidence.traffic,
    LENGTH_SHARE: evidence.lengths,
  },
};

/** The thread of `left-out.ts`: one project, checked with evidence fitted without it. */
import "./use-evidence";
import { parentPort, workerData } from "node:worker_threads";
import { secondLook } from "../engines/second-look";
import { deployed, unboxed, withHistory } from "../protocols/replay";
import type { LeftOutTask } from "./left-out";

const { data } = workerData as LeftOutTask;
parentPort?.postMessage(
  [deployed, unboxed, withHistory].flatMap((protocol) => protocol.run(data, secondLook) ?? []),
);

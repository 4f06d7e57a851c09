/** The thread of `measure.ts`: one engine, some protocols. */
import { parentPort, workerData } from "node:worker_threads";
import { readData } from "./data";
import { ENGINES } from "./engines";
import type { Task } from "./measure";
import { PROTOCOLS } from "./protocols";

const { folder, engine: id, protocols } = workerData as Task;
const engine = ENGINES.find((one) => one.id === id);
if (engine === undefined) throw new Error(`No engine ${id}.`);
const data = readData(folder);
parentPort?.postMessage(
  PROTOCOLS.filter((protocol) => protocols.includes(protocol.id))
    .map((protocol) => protocol.run(data, engine))
    .filter((result) => result !== null),
);

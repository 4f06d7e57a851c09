/** Runs engines side by side, each in a thread of its own. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Engine } from "./engines/engine";
import type { Protocol } from "./protocols/protocol";
import type { Result } from "./tally";

/** What a thread is told. */
export interface Task {
  readonly folder: string;
  readonly engine: string;
  readonly protocols: readonly string[];
}

/**
 * Every protocol with every engine.
 *
 * @param folder - of measuring data
 * @param report - called when an engine is done
 * @returns results in the order of engines, then of protocols, without those that lack data
 */
export async function measureAll(
  folder: string,
  engines: readonly Engine[],
  protocols: readonly Protocol[],
  report: (text: string) => void,
): Promise<readonly Result[]> {
  const waiting = engines.map((engine, i) => ({ engine, i }));
  const found: (readonly Result[])[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { engine, i } = next;
      const started = Date.now();
      const ids = protocols.map(({ id }) => id);
      found[i] = await inThread({ folder, engine: engine.id, protocols: ids });
      report(`${engine.name}: measured in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found.flat();
}

function inThread(task: Task): Promise<readonly Result[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "../tools/run.js"), {
      argv: [join(__dirname, "measure-one.ts")],
      workerData: task,
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`Measuring ${task.engine} ended with code ${code}.`));
    });
  });
}

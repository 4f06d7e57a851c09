/** Work in threads of their own, as many at a time as there are processors. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * One thread for each task.
 *
 * @param program - TypeScript file of this folder that posts one message; its `workerData` is the task
 * @param done - called when a task is, with the seconds that it took
 * @returns what was posted, in the order of the tasks. Rejects when a thread fails.
 */
export async function inThreads<T, R>(
  program: string,
  tasks: readonly T[],
  done: (task: T, seconds: number) => void = () => undefined,
): Promise<readonly R[]> {
  const waiting = tasks.map((task, i) => ({ task, i }));
  const found: R[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const started = Date.now();
      found[next.i] = await inThread(program, next.task);
      done(next.task, (Date.now() - started) / 1000);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

function inThread<R>(program: string, task: unknown): Promise<R> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "../tools/run.js"), {
      argv: [join(__dirname, program)],
      workerData: task,
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code !== 0) reject(new Error(`${program} ended with code ${code}.`));
    });
  });
}

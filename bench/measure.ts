/** Runs engines side by side, each in a thread of its own. */
import type { Engine } from "./engines/engine";
import type { Protocol } from "./protocols/protocol";
import type { Result } from "./tally";
import { inThreads } from "./threads";

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
  const ids = protocols.map(({ id }) => id);
  const tasks = engines.map(({ id }): Task => ({ folder, engine: id, protocols: ids }));
  const found = await inThreads<Task, readonly Result[]>(
    "measure-one.ts",
    tasks,
    ({ engine }, seconds) => {
      const name = engines.find(({ id }) => id === engine)?.name ?? engine;
      report(`${name}: measured in ${seconds.toFixed(0)} s`);
    },
  );
  return found.flat();
}

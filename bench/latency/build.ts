/** Getting ready: time and memory, each engine in fresh processes. */
import { inProcess } from "./child";
import type { BuildRun, BuildTask } from "./build-child";
import type { Contender } from "./contenders";
import { median } from "./timing";

export interface BuildRow {
  readonly engine: string;
  readonly known: number;
  /** Milliseconds, medians: to be ready, and for a first message of five unknown recipients. */
  readonly build: number;
  readonly first: number;
  /** Megabytes held: the known domains in the engine's form, and what it made of them. */
  readonly held: number;
}

const ROUNDS = 3;

export async function measureBuild(
  contenders: readonly Contender[],
  sizes: readonly number[],
): Promise<readonly BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const known of sizes) {
    const tasks = contenders.map(({ id }): BuildTask => ({ engine: id, known }));
    const runs: BuildRun[][] = tasks.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [i, task] of tasks.entries()) {
        runs[i]?.push(await inProcess<BuildRun>("build-child.ts", task, ["--expose-gc"]));
      }
    }
    tasks.forEach(({ engine }, i) => {
      const own = runs[i] ?? [];
      rows.push({
        ...{ engine, known },
        build: median(own.map(({ build }) => build)) / 1000,
        first: median(own.map(({ first }) => first)) / 1000,
        held: median(own.map(({ held }) => held)),
      });
    });
  }
  return rows;
}

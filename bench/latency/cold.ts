/** From a fresh process to the answer of one send. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporary-folder";
import { inProcess } from "./child";
import type { ColdRun, ColdTask } from "./cold-child";
import { ONLY_ANSWERS, stampKnown } from "./event-script";
import { madeUpDomains } from "./names";
import { median } from "./timing";

/** Scripts by name; the numbers are known domains stamped. */
export type ColdScript = "only answers" | number;

export interface ColdRow {
  readonly script: ColdScript;
  readonly recipients: number;
  /** Milliseconds, medians. */
  readonly load: number;
  readonly answer: number;
  readonly total: number;
  readonly processor: number;
  /** Of the total to that of the script with nothing stamped, medians of pairs. */
  readonly ratio: number;
  /** Megabytes resident, and above the script that only answers. */
  readonly resident: number;
  readonly above: number;
}

const ROUNDS = 9;

/** Every script with every number of recipients, unknown ones, in turn and several times over. */
export async function measureCold(
  script: string,
  scripts: readonly ColdScript[],
  recipients: readonly number[],
): Promise<readonly ColdRow[]> {
  const folder = temporaryFolder();
  try {
    const paths = scripts.map((one, i) => {
      const path = join(folder, `${i}.js`);
      writeFileSync(path, typeof one === "number" ? stampKnown(script, one) : ONLY_ANSWERS);
      return path;
    });
    const rows: ColdRow[] = [];
    for (const count of recipients) {
      const addresses = madeUpDomains(count, 2).map((domain) => "someone@" + domain);
      const tasks = paths.map((path): ColdTask => ({ script: path, recipients: addresses }));
      rows.push(...toRows(scripts, count, await inTurn(tasks)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inTurn(tasks: readonly ColdTask[]): Promise<readonly (readonly ColdRun[])[]> {
  const runs: ColdRun[][] = tasks.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, task] of tasks.entries()) {
      runs[i]?.push(await inProcess<ColdRun>("cold-child.ts", task));
    }
  }
  return runs;
}

function toRows(
  scripts: readonly ColdScript[],
  recipients: number,
  runs: readonly (readonly ColdRun[])[],
): readonly ColdRow[] {
  const total = ({ load, answer }: ColdRun): number => load + answer;
  const nothing = runs[scripts.indexOf(0)] ?? [];
  const least = median((runs[scripts.indexOf("only answers")] ?? []).map((run) => run.resident));
  return scripts.map((script, i) => {
    const own = runs[i] ?? [];
    const resident = median(own.map((run) => run.resident));
    return {
      ...{ script, recipients, resident },
      above: resident - least,
      load: median(own.map(({ load }) => load)) / 1000,
      answer: median(own.map(({ answer }) => answer)) / 1000,
      total: median(own.map(total)) / 1000,
      processor: median(own.map(({ processor }) => processor)) / 1000,
      ratio: median(own.map((run, round) => total(run) / total(nothing[round] ?? run))),
    };
  });
}

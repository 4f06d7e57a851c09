/** How long a send waits, cold and warm, and what a long list of known domains costs. */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { checkWritable, chosen, commandLine, orRefuse } from "./command-line";
import type { LatencyReport } from "./latency/bounds";
import { measureBuild } from "./latency/build";
import { inProcess } from "./latency/child";
import { measureCold } from "./latency/cold";
import {
  distanceScan,
  mailcheck,
  oneEditLookUps,
  secondLook,
  spellChecker,
} from "./latency/contenders";
import { buildEventScript } from "./latency/event-script";
import { latencyTables } from "./latency/report";
import { COLD_SCRIPTS, RECIPIENTS, SIZES } from "./latency/sizes";
import type { SteadyRun, SteadyTask } from "./latency/steady-child";
import type { WorstRow } from "./latency/worst";

const PARTS = [{ id: "cold" }, { id: "steady" }, { id: "worst" }, { id: "build" }];

const HELP = `Usage: npm run bench:latency -- [options]

  --only A,B    ${PARTS.map(({ id }) => id).join(", ")}
  --json FILE   write all figures

Domains are made up. All that is compared runs in turn, in one go; what is cold, in fresh processes.`;

const { values } = commandLine(HELP, {
  options: {
    only: { type: "string" },
    json: { type: "string" },
  },
});

void measure();

async function measure(): Promise<void> {
  const wanted = orRefuse(() => {
    checkWritable("--json", values.json);
    return chosen("--only", PARTS, values.only).map(({ id }) => id);
  });
  const tell = (text: string): void => console.error(text);
  const busy = isBusy();
  const cold = wanted.includes("cold");
  if (cold) tell("building the event script, and sending from fresh processes ...");
  const report: LatencyReport = {
    made: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} x ${cpus()[0]?.model.trim() ?? ""}, Node ${process.version}`,
    busy,
    cold: cold ? await measureCold(await buildEventScript(), COLD_SCRIPTS, RECIPIENTS) : [],
    ...(wanted.includes("steady") ? await steady(tell) : { steady: [], growth: NaN }),
    ...(wanted.includes("worst") ? { worst: await worst(tell) } : {}),
    build: wanted.includes("build") ? await build(tell) : [],
  };
  console.log(`\n${report.machine}\n\n${latencyTables(report)}`);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(report) + "\n");
}

function steady(tell: (text: string) => void): Promise<SteadyRun> {
  tell("checking recipient after recipient ...");
  const task: SteadyTask = { sizes: SIZES, growth: [1_000, 100_000] };
  return inProcess("steady-child.ts", task);
}

function worst(tell: (text: string) => void): Promise<WorstRow> {
  tell("looking for the worst of hostile addresses ...");
  return inProcess("worst-child.ts", null);
}

function build(tell: (text: string) => void): Promise<LatencyReport["build"]> {
  tell("getting ready in fresh processes ...");
  const contenders = [secondLook, oneEditLookUps, mailcheck, spellChecker, distanceScan];
  return measureBuild(contenders, SIZES);
}

function isBusy(): boolean {
  const [load = 0] = loadavg();
  const busy = load > availableParallelism() / 2;
  if (busy) {
    const text = `The machine is busy (load ${load.toFixed(1)})`;
    console.log(`${text}: ratios hold, times in milliseconds are too long.`);
  }
  return busy;
}

/** Measure, and write the figures and charts of docs/quality.md and docs/quality-misses.md. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format } from "prettier";
import { calibrate } from "./calibration/report";
import { checkWritable, commandLine, orRefuse } from "./command-line";
import { missingText } from "./data";
import { openData } from "./data/open";
import { ENGINES } from "./engines";
import { measureLeftOut } from "./fit/left-out";
import type { LatencyReport } from "./latency/bounds";
import { measureAll } from "./measure";
import { PROTOCOLS } from "./protocols";
import { replaceBlocks } from "./quality/blocks";
import { byNameBlocks } from "./quality/by-name";
import { chartsOf } from "./quality/charts";
import { blocksOf } from "./quality/document";
import { checkDocuments } from "./quality/check-documents";
import { OURS } from "./quality/figures";
import type { AccuracyRun } from "./quality/figures";
import { readAccuracyRun, readLatencyRun } from "./quality/read-run";
import { temporaryFolder } from "./temporary-folder";

const HELP = `Usage: npm run bench:quality -- [options]

Measures accuracy (some minutes), and writes the figures of docs/quality.md, the lists of
docs/quality-misses.md, and docs/charts. With --accuracy nothing is measured: the run is only written
out. What a run lacks is written as not measured, but for speed: what stands about it stays.

  --data DIR        folder of measuring data (default ../shared/data)
  --accuracy FILE   take a run of bench:accuracy --json instead of measuring
  --speed           measure speed as well, first (bench:latency, some minutes more)
  --latency FILE    take a run of bench:latency --json
  --json FILE       write what was measured
  --docs DIR        folder that holds quality.md and quality-misses.md (default docs)`;

const { values } = commandLine(HELP, {
  options: {
    data: { type: "string" },
    accuracy: { type: "string" },
    latency: { type: "string" },
    speed: { type: "boolean", default: false },
    json: { type: "string" },
    docs: { type: "string", default: join(__dirname, "../docs") },
  },
});

void write();

async function write(): Promise<void> {
  // All that can be wrong with what was given is said before the minutes that measuring takes.
  orRefuse(() => {
    checkWritable("--json", values.json);
    checkDocuments(values.docs);
  });
  const { accuracy: keptRun, latency: keptSpeed } = values;
  const kept = orRefuse(() => ({
    accuracy: keptRun === undefined ? null : readAccuracyRun(keptRun),
    latency: keptSpeed === undefined ? null : readLatencyRun(keptSpeed),
  }));
  if (kept.accuracy === null) openData(values.data);
  const latency = values.speed ? measuredSpeed() : kept.latency;
  for (const part of kept.accuracy?.missing ?? []) console.log(missingText(part));
  const accuracy = kept.accuracy ?? (await measured(values.data));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(accuracy) + "\n");
  const ours = accuracy.results.filter(({ engine }) => engine === OURS);
  const calibration = calibrate(ours, accuracy.leftOut);
  await rewrite("quality.md", blocksOf({ accuracy, latency, calibration }));
  await rewrite("quality-misses.md", byNameBlocks(accuracy));
  const charts = join(values.docs, "charts");
  mkdirSync(charts, { recursive: true });
  for (const [name, svg] of chartsOf({ accuracy, latency, calibration })) {
    writeFileSync(join(charts, name), svg);
    console.log(relative(".", join(charts, name)));
  }
}

async function rewrite(name: string, blocks: ReadonlyMap<string, string | null>): Promise<void> {
  const path = join(values.docs, name);
  const document = replaceBlocks(readFileSync(path, "utf8"), blocks);
  writeFileSync(path, await format(document, { parser: "markdown", printWidth: 100 }));
  console.log(relative(".", path));
}

/** In a process of its own, before anything else fills the memory; where it ends, so do we. */
function measuredSpeed(): LatencyReport {
  const path = join(temporaryFolder(), "latency.json");
  const { status } = spawnSync(
    process.execPath,
    ["tools/run.js", "bench/latency.ts", "--json", path],
    { cwd: join(__dirname, ".."), stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
  return readLatencyRun(path);
}

async function measured(given: string | undefined): Promise<AccuracyRun> {
  const { folder, notes, data } = openData(given);
  for (const note of notes) console.log(note);
  const results = await measureAll(folder, ENGINES, PROTOCOLS, (text) => console.error(text));
  console.error("fitting without each project, and checking it ...");
  const leftOut = await measureLeftOut(data);
  return { made: new Date().toISOString().slice(0, 10), missing: data.missing, results, leftOut };
}

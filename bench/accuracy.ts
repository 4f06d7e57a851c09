import { join } from "node:path";
import { readData } from "./data";
import { secondLook } from "./engines";
import { listSignup, listWork } from "./lists";
import { replayDeployed, replayHistory } from "./replay";

const args = process.argv.slice(2);
const folder = args.includes("--data")
  ? (args[args.indexOf("--data") + 1] ?? "")
  : join(__dirname, "../../shared/data");
const data = readData(folder);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const wants = (name: string): boolean => only === undefined || only.split(",").includes(name);
const list = (title: string, lines: readonly string[]): void => {
  if (lines.length > 0) console.log(`${title}\n  ${lines.join("\n  ")}`);
};

for (const engine of [secondLook]) {
  for (const [name, run] of [
    ["deployed", () => replayDeployed(data, engine, true)],
    ["unboxed", () => replayDeployed(data, engine, false)],
    ["history", () => replayHistory(data, engine)],
  ] as const) {
    if (!wants(name)) continue;
    const t = run();
    console.log(
      `${engine.name} ${name}: caught ${t.caught} of ${t.reachable} reachable (${((100 * t.caught) / t.reachable).toFixed(1)} %), ${t.slips} slips; ${t.alarms} alarms in ${t.messages} (${((1000 * t.alarms) / t.messages).toFixed(4)} per 1,000)`,
    );
    if (args.includes("--misses")) list("misses", t.misses);
    if (args.includes("--alarms")) list("alarms", t.falseAlarms);
  }
  for (const [name, run] of [
    ["work", () => listWork(data, engine)],
    ["signup", () => listSignup(data, engine)],
  ] as const) {
    if (!wants(name)) continue;
    const t = run();
    console.log(
      `${engine.name} ${name}: flagged ${t.flagged}, right ${t.right} of ${t.slips} (${((100 * t.right) / t.slips).toFixed(1)} %)`,
    );
    if (args.includes("--misses")) list("misses", t.misses);
    for (const n of t.negatives) {
      console.log(
        `  ${n.list}: ${n.flagged} of ${n.checked} (${((1000 * n.flagged) / n.checked).toFixed(2)} per 1,000)`,
      );
      if (args.includes("--alarms")) list("  alarms", n.alarms);
    }
  }
}

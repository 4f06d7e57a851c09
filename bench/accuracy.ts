/** How much is caught, how often the wolf is cried, of every engine in one run: see docs/quality.md. */
import { writeFileSync } from "node:fs";
import { alarmText, kindTable, missText, protocolTable, toldText } from "./accuracy-report";
import { checkWritable, chosen, commandLine, orRefuse } from "./command-line";
import { openData } from "./data/open";
import { ENGINES } from "./engines";
import type { Engine } from "./engines/engine";
import { measureAll } from "./measure";
import { PROTOCOLS } from "./protocols";
import type { Result } from "./tally";

const HELP = `Usage: npm run bench:accuracy -- [options]

  --data DIR       folder of measuring data (default ../shared/data); only what it holds is measured
  --only A,B       protocols: ${PROTOCOLS.map(({ id }) => id).join(", ")}
  --engines A,B    engines: ${ENGINES.map(({ id }) => id).join(", ")}
  --misses         list what was not caught, with the evidence that decided
  --alarms         list the false alarms
  --json FILE      write all figures

Lists are Second Look's, unless --engines names others.`;

const { values } = commandLine(HELP, {
  options: {
    data: { type: "string" },
    only: { type: "string" },
    engines: { type: "string" },
    misses: { type: "boolean", default: false },
    alarms: { type: "boolean", default: false },
    json: { type: "string" },
  },
});

void measure();

async function measure(): Promise<void> {
  const { engines, protocols } = orRefuse(() => {
    checkWritable("--json", values.json);
    return {
      engines: chosen("--engines", ENGINES, values.engines),
      protocols: chosen("--only", PROTOCOLS, values.only),
    };
  });
  const {
    folder,
    notes,
    data: { missing },
  } = openData(values.data);
  for (const note of notes) console.log(note);
  const results = await measureAll(folder, engines, protocols, (text) => console.error(text));
  const listed = values.engines === undefined ? ENGINES.slice(0, 1) : engines;
  for (const protocol of protocols) {
    const run = results.filter((result) => result.protocol === protocol.id);
    const nothing = `${protocol.title}: nothing to measure`;
    console.log(`\n${run.length === 0 ? nothing : protocolTable(protocol, run, engines)}`);
    for (const engine of listed)
      list(
        engine,
        run.find((result) => result.engine === engine.id),
      );
  }
  if (values.json !== undefined) {
    const made = new Date().toISOString().slice(0, 10);
    writeFileSync(values.json, JSON.stringify({ made, missing, results }) + "\n");
  }
}

function list(engine: Engine, result: Result | undefined): void {
  if (result === undefined) return;
  if (result.protocol === "permutations" || values.misses) {
    console.log(`\n  by kind, ${engine.name}\n${kindTable(result)}`);
  }
  if (values.misses) {
    lines(
      `not caught by ${engine.name}`,
      result.misses.map((miss) => missText(miss, engine.id)),
    );
    lines("stopped, but no domain", result.notDomains.map(toldText));
  }
  if (values.alarms) lines(`false alarms of ${engine.name}`, result.alarms.map(alarmText));
}

function lines(title: string, texts: readonly string[]): void {
  if (texts.length > 0) console.log(`\n  ${title}\n    ${texts.join("\n    ")}`);
}

/** How fast `second-look learn` reads a long trace, and how much memory it takes. */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { commandLine, orRefuse, wholeNumber } from "./command-line";
import { buildCommandLine } from "./learn/command-line";
import { makeTrace, OWN_DOMAIN } from "./learn/make-trace";
import { measured } from "./learn/measured";
import type { Measured } from "./learn/measured";
import { temporaryFolder } from "./temporary-folder";
import { textTable } from "./text-table";

const HELP = `Usage: npm run bench:learn -- [options]

  --rows N    rows of the trace (10,000,000 when left out: 2.4 GB in the temporary folder)

The trace is made up, and removed afterwards. csv-parse reads the same file in the same run; each in
a fresh process. Fails when learn takes 300 MB or more, or is less than half as fast as csv-parse.`;

const MAX_PEAK_BYTES = 300e6;
const MIN_SPEED_RATIO = 0.5;

const { values } = commandLine(HELP, {
  options: {
    rows: { type: "string", default: "10000000" },
  },
});

void measure(orRefuse(() => wholeNumber("--rows", values.rows)));

async function measure(rows: number): Promise<void> {
  const folder = temporaryFolder();
  const trace = join(folder, "trace.csv");
  const known = join(folder, "known-domains.csv");
  const tell = (text: string): void => console.error(text);

  tell("building the command line ...");
  const program = await buildCommandLine(join(folder, "lib"));
  tell(`making a trace of ${rows.toLocaleString("en-US")} rows ...`);
  const { bytes, sent, mostFrequent } = await makeTrace(trace, rows);
  tell("csv-parse by itself ...");
  const bare = await measured([join(__dirname, "learn/bare-csv-parse.js"), trace]);
  tell("second-look learn ...");
  const learn = await measured([program, "learn", trace, "--own", OWN_DOMAIN, "--out", known]);

  const learned = readFileSync(known, "utf8").split("\r\n").slice(1, -1);
  const counts = /([\d,]+) rows read, ([\d,]+) recipients counted/.exec(learn.err)?.slice(1) ?? [];
  const [read, counted] = counts.map((count) => Number(count.replaceAll(",", "")));
  check(Number(bare.out) === rows + 1, `csv-parse reads all rows, but ${bare.out}`);
  check(
    read === rows && counted === sent,
    `${sent} of ${rows} count, but ${counts.join(" read, ")}`,
  );
  check(learned[0]?.startsWith(`${mostFrequent},`) === true, `${mostFrequent} comes first`);

  const speed = ({ seconds }: Measured): number => rows / seconds;
  const ratio = speed(learn) / speed(bare);
  const line = (name: string, run: Measured): readonly string[] => [
    name,
    run.seconds.toFixed(1),
    run.cpuSeconds.toFixed(1),
    Math.round(speed(run)).toLocaleString("en-US"),
    (run.peakBytes / 1e6).toFixed(0),
    (speed(run) / speed(bare)).toFixed(2),
  ];
  console.log(
    [
      `${cpus()[0]?.model.trim() ?? ""}, Node ${process.version}`,
      `${rows.toLocaleString("en-US")} rows, ${(bytes / 1e6).toFixed(0)} MB; ` +
        `${learned.length.toLocaleString("en-US")} domains learned\n`,
      textTable([
        ["", "seconds", "of CPU", "rows/s", "peak MB", "of csv-parse"],
        line("csv-parse by itself", bare),
        line("second-look learn", learn),
      ]),
      "",
      verdict(learn.peakBytes < MAX_PEAK_BYTES, "peak memory under 300 MB"),
      verdict(ratio >= MIN_SPEED_RATIO, "at least half the rows per second of csv-parse"),
    ].join("\n"),
  );
}

/** What was measured must have done its work. */
function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It should be that ${what}.`);
}

function verdict(holds: boolean, what: string): string {
  if (!holds) process.exitCode = 1;
  return `  ${holds ? "holds " : "FAILED"}  ${what}`;
}

/** How soon the task pane can be seen, against an empty Fluent page served the same way. */
import path from "node:path";
import { CACHE } from "../simulator/server/build";
import { localCertificate } from "../simulator/server/certificate";
import { launchBrowser } from "../simulator/server/launch-browser";
import { startSimulator } from "../simulator/server/simulator";
import { builtPage, builtSite } from "../test/e2e/built";
import { commandLine, orRefuse, wholeNumber } from "./command-line";
import { buildEmptySite } from "./first-paint/empty-site";
import { openPane, type Opening } from "./first-paint/open-pane";
import { median } from "./latency/timing";

const MAX_RATIO = 1.5;

const HELP = `Usage: node tools/run.js bench/first-paint.ts [options]

  --rounds N    how often each pane is opened, in turn; 15 when left out

Each opening has a fresh profile: nothing is cached. The recipients of the message are checked, and
one card is shown. Exit code 1: the first paint takes more than ${String(MAX_RATIO)} times as long.`;

const SCENARIO = "#scenario=itinerary&theme=light";
/** The first openings warm up the browser and the server. */
const WARM_UP = 2;

const { values } = commandLine(HELP, {
  options: {
    rounds: { type: "string", default: "15" },
  },
});

void measure(orRefuse(() => wholeNumber("--rounds", values.rounds)));

async function measure(rounds: number): Promise<void> {
  const site = await builtSite();
  const [empty, page] = [await buildEmptySite(site), await builtPage()];
  const certificate = await localCertificate(path.join(CACHE, "certificate"));
  const ports = { site: 0, page: 0 };
  const ours = await startSimulator({ site, page, certificate, ports });
  const theirs = await startSimulator({ site: empty, page, certificate, ports });
  const browser = await launchBrowser(certificate.pin);
  const openings: { ours: Opening[]; theirs: Opening[] } = { ours: [], theirs: [] };
  try {
    for (let round = -WARM_UP; round < rounds; round += 1) {
      const emptyPane = await openPane(browser, theirs.url + SCENARIO, "heading");
      const pane = await openPane(browser, ours.url + SCENARIO, "card");
      if (round < 0) continue;
      openings.theirs.push(emptyPane);
      openings.ours.push(pane);
    }
  } finally {
    await browser.close();
    await Promise.all([ours.stop(), theirs.stop()]);
  }
  report(openings.ours, openings.theirs);
}

function report(ours: readonly Opening[], theirs: readonly Opening[]): void {
  const paint = median(ours.map((each) => each.paint));
  const empty = median(theirs.map((each) => each.paint));
  const text = median(theirs.map(({ heading }) => heading));
  const heading = median(ours.map((each) => each.heading));
  const card = median(ours.map((each) => each.card ?? NaN));
  const line = (name: string, ms: number, of: number): string =>
    `${name.padEnd(40)}${ms.toFixed(0).padStart(6)} ms${(ms / of).toFixed(2).padStart(8)}`;
  console.log(
    [
      `Medians of ${String(ours.length)} openings each, in turn, nothing cached; times as long as the empty page`,
      line("empty Fluent page: first paint", empty, empty),
      line("task pane: first paint", paint, empty),
      line("empty Fluent page: its text", text, text),
      line("task pane: its first words", heading, text),
      line("task pane: the first card, checked", card, text),
    ].join("\n"),
  );
  if (!(paint <= MAX_RATIO * empty)) process.exitCode = 1;
}

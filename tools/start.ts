/**
 * Build, serve and open the simulator: `npm start [-- --port 3001] [--no-open]`.
 *
 * Ends with Ctrl+C and leaves nothing running. `SECOND_LOOK_SITE` names the folder of a build of the
 * add-in to serve in place of `dist/`, as it is.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Product } from "../simulator/server/build";
import { addInProduct, build, CACHE, isFresh, pageProduct, ROOT } from "../simulator/server/build";
import type { LocalCertificate } from "../simulator/server/certificate";
import { localCertificate } from "../simulator/server/certificate";
import { findBrowser } from "../simulator/server/find-browser";
import { onFreePorts } from "../simulator/server/free-ports";
import type { OpenBrowser } from "../simulator/server/open-browser";
import { hasDesktop, openBrowser } from "../simulator/server/open-browser";
import type { Simulator } from "../simulator/server/simulator";
import { manifestPort, startSimulator } from "../simulator/server/simulator";

const USAGE = `usage: npm start [-- OPTIONS]
  --port N    serve the page at https://localhost:N/ (3001 when left out)
  --no-open   do not open a browser`;

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function main(): Promise<void> {
  const { open, port } = readArguments();
  const given = process.env["SECOND_LOOK_SITE"];
  const site = addInProduct(given === undefined ? path.join(ROOT, "dist") : path.resolve(given));
  const page = pageProduct(path.join(CACHE, "page"));
  await buildWhatIsStale(given === undefined ? [site, page] : [page]);
  const certificate = await localCertificate(path.join(CACHE, "certificate"));
  const simulator = await onFreePorts(
    { usual: manifestPort(), asked: port },
    (ports) => startSimulator({ site: site.folder, page: page.folder, certificate, ports }),
    (line) => console.log(line),
  );
  const browser = open
    ? openOrSayHow(simulator.url, certificate)
    : sayHow(simulator.url, certificate);
  endWith(simulator, browser);
  console.log(`\nReady: ${simulator.url}\nCtrl+C ends it.`);
}

function readArguments(): { readonly open: boolean; readonly port: number | null } {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
      throw new Error(`--port ${values.port}: write a number from 1 to 65535.`);
    }
    return { open: values["no-open"] !== true, port };
  } catch (error: unknown) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Both at once; says so, since it takes a while. */
async function buildWhatIsStale(products: readonly Product[]): Promise<void> {
  const stale = products.filter((product) => !isFresh(product));
  if (stale.length === 0) return console.log("Built already.");
  console.log(`Building ${stale.map(({ title }) => title).join(" and ")}, about 20 seconds.`);
  const started = Date.now();
  await Promise.all(
    stale.map(async (product) => {
      const complaints = await build(product).catch((error: unknown) => {
        const output = error instanceof Error ? error.message : String(error);
        throw new Error(
          `${output}\n\nBuilding ${product.title} failed. Correct what stands above and run ` +
            "npm start again; after a change of branches, npm ci first.",
        );
      });
      if (complaints !== "") console.warn(`${complaints}\n${product.title} is built all the same.`);
    }),
  );
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(0)} seconds.`);
}

function openOrSayHow(url: string, certificate: LocalCertificate): OpenBrowser | null {
  const program = findBrowser();
  if (program !== null && hasDesktop(process.env, process.platform)) {
    return openBrowser(program, url, certificate.pin, (why) => {
      console.log(`\n${why}`);
      sayHow(url, certificate);
    });
  }
  return sayHow(url, certificate);
}

function sayHow(url: string, { trusted }: LocalCertificate): null {
  console.log(`\nOpen ${url} in a browser on this machine.`);
  if (trusted) return null;
  console.log(
    "It will warn about the certificate, which was made on this machine just now: go on past the\n" +
      "warning, or run npm run certs once, which has this machine trust such certificates.",
  );
  return null;
}

function endWith(simulator: Simulator, browser: OpenBrowser | null): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    void Promise.all([simulator.stop(), browser?.close()]).then(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  process.on("SIGHUP", end);
}

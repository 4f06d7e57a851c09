import { readFileSync } from "node:fs";
import path from "node:path";
import { parseManifest } from "../host/manifest";
import { addInSite } from "./add-in-site";
import type { LocalCertificate } from "./certificate";
import { hostSite } from "./host-site";
import { close, listen, originOf, serve } from "./listen";
import { createPolicies } from "./policies";

export interface SimulatorOptions {
  /** The built site of the add-in. */
  readonly site: string;
  /** The built page of the simulator. */
  readonly page: string;
  readonly certificate: LocalCertificate;
  /** Ports of the add-in's site and of the page; 0 for any that are free. */
  readonly ports: { readonly site: number; readonly page: number };
}

/** Two https origins, as in life: Outlook's page and the add-in's site. */
export interface Simulator {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  readonly addInOrigin: string;
  stop(): Promise<void>;
}

const ROOT = path.join(__dirname, "../..");

/** The port where the manifest expects the add-in's site. */
export function manifestPort(): number {
  return Number(new URL(declaredOrigin(readManifest())).port || "443");
}

/**
 * Serves the simulator.
 *
 * @throws PortTaken; nothing listens then
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { site, page, certificate, ports } = options;
  const addIn = await listen(certificate, ports.site);
  const host = await listen(certificate, ports.page).catch(async (error: unknown) => {
    await close(addIn);
    throw error;
  });
  const addInOrigin = originOf(addIn);
  const hostOrigin = originOf(host);
  const policies = createPolicies();
  const manifest = readManifest();
  const manifestText = manifest.replaceAll(declaredOrigin(manifest), addInOrigin);

  serve(addIn, addInSite({ folder: site, hostOrigin, policies }));
  serve(
    host,
    hostSite({
      folder: page,
      officeJsFolder: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
      origin: hostOrigin,
      setup: { manifestText, addInOrigin },
      policies,
    }),
  );
  return {
    url: `${hostOrigin}/`,
    addInOrigin,
    async stop() {
      await Promise.all([close(addIn), close(host)]);
    },
  };
}

function readManifest(): string {
  return readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
}

function declaredOrigin(manifestText: string): string {
  const { runtimePage } = parseManifest(manifestText);
  if (runtimePage === null) throw new Error("manifest.xml names no page for its events.");
  return new URL(runtimePage).origin;
}

import { PortTaken } from "./listen";
import type { SimulatorOptions } from "./simulator";

type Ports = SimulatorOptions["ports"];

export interface PortsWanted {
  /** Where the manifest expects the add-in's site. */
  readonly usual: number;
  /** For the page, where somebody insists on it; else null. */
  readonly asked: number | null;
}

const STEP = 10;

/**
 * Starts on the ports that are wanted. What is taken is named; when nobody insisted on it, a later
 * one is used.
 *
 * @param start - throws PortTaken
 * @param say - takes lines for people
 */
export async function onFreePorts<Started>(
  { usual, asked }: PortsWanted,
  start: (ports: Ports) => Promise<Started>,
  say: (line: string) => void,
): Promise<Started> {
  const ports = { site: usual, page: asked ?? usual + 1 };
  const move = (which: keyof Ports, why: string): void => {
    ports[which] += STEP;
    if (ports.site === ports.page) ports[which] += STEP;
    say(`${why} Using ${ports[which]} instead.`);
    if (which === "site") say("The manifest is served with that port in its addresses.");
  };
  if (asked === usual) move("site", `Port ${usual} is for the page, and was the add-in's.`);
  for (;;) {
    try {
      return await start({ ...ports });
    } catch (error: unknown) {
      if (!(error instanceof PortTaken)) throw error;
      if (error.port === asked) {
        throw new Error(`${error.message} Try npm start -- --port ${error.port + STEP}.`, {
          cause: error,
        });
      }
      move(error.port === ports.site ? "site" : "page", error.message);
    }
  }
}

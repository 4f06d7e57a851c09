/**
 * A process of its own: loads an event script into a fresh context and answers one send.
 *
 * Prints one line of JSON, `ColdRun`. Outlook's own time is left out: whatever is asked of it is
 * answered in the next turn of the event loop.
 */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { now } from "./timing";

/** What the parent hands over as the only argument, in JSON. */
export interface ColdTask {
  /** Path of the script. */
  readonly script: string;
  readonly recipients: readonly string[];
}

export interface ColdRun {
  /** Microseconds from the source text to the end of its top level, and from there to the answer. */
  readonly load: number;
  readonly answer: number;
  /** Microseconds of processor time for both, compiling in other threads included. */
  readonly processor: number;
  /** Megabytes resident after the answer. */
  readonly resident: number;
  readonly allowed: boolean;
}

const { script, recipients } = JSON.parse(process.argv[2] ?? "") as ColdTask;
const source = readFileSync(script, "utf8");
const handlers = new Map<string, (event: object) => void>();
// Node watches over the global object of such a context, so that looking up a name is slow in it.
const context = createContext({ Office: officeFor(recipients), setTimeout, clearTimeout, console });

const before = process.cpuUsage();
const started = now();
new Script(source, { filename: "commands.js" }).runInContext(context);
const loaded = now();
const handler = handlers.get("onMessageSendHandler");
if (handler === undefined) throw new Error("The script registered no handler.");
handler({
  completed({ allowEvent }: { readonly allowEvent: boolean }) {
    const answered = now();
    const { user, system } = process.cpuUsage(before);
    const resident = process.memoryUsage().rss / 1e6;
    const run: ColdRun = {
      ...{ load: loaded - started, answer: answered - loaded, resident },
      processor: user + system,
      allowed: allowEvent,
    };
    process.stdout.write(JSON.stringify(run) + "\n", () => process.exit(0));
  },
});

/** As much of Outlook as answering a send needs. */
function officeFor(addresses: readonly string[]): object {
  const later =
    (value: unknown) =>
    (...given: readonly unknown[]) => {
      const callback = given[given.length - 1] as (result: object) => void;
      setImmediate(() => callback({ status: "succeeded", value }));
    };
  const half = Math.ceil(addresses.length / 2);
  const list = (some: readonly string[]): object => ({
    getAsync: later(some.map((emailAddress) => ({ emailAddress, displayName: "" }))),
  });
  const emailAddress = "jane@northwind.example";
  const noSuchKey = { status: "failed", error: { code: 9050, name: "", message: "" } };
  return {
    actions: {
      associate: (name: string, run: (event: object) => void) => handlers.set(name, run),
    },
    onReady: () => new Promise(() => undefined),
    context: {
      displayLanguage: "en-US",
      platform: "PC",
      diagnostics: { host: "Outlook", platform: "PC", version: "16.0" },
      requirements: { isSetSupported: () => true },
      roamingSettings: { get: () => undefined },
      mailbox: {
        userProfile: { emailAddress, displayName: "" },
        diagnostics: { hostName: "Outlook", hostVersion: "16.0" },
        item: {
          itemType: "message",
          from: { getAsync: later({ emailAddress, displayName: "" }) },
          to: list(addresses.slice(0, half)),
          cc: list(addresses.slice(half)),
          bcc: list([]),
          sessionData: {
            getAsync: (_key: string, callback: (result: object) => void) =>
              setImmediate(() => callback(noSuchKey)),
          },
        },
      },
    },
  };
}

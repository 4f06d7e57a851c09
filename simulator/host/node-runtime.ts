import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { MICROSOFT_AJAX_STAND_IN } from "./microsoft-ajax-stand-in";
import type { NodePage } from "./node-page";
import { createNodePage } from "./node-page";
import type { Outlook } from "./outlook";
import type { Frame } from "./protocol";

export interface NodeRuntimeOptions {
  /** Text of the add-in's script, run right after office.js as a page's second script. */
  readonly script: string;
  /** "event" when left out. */
  readonly kind?: "event" | "pane";
  /** The manifest's runtime page, or the open pane's, when left out. */
  readonly pageUrl?: string;
  /** Folder of office.js; the installed package's `dist` when left out. */
  readonly officeJsFolder?: string;
}

/** A page of the add-in with the genuine office.js in it. */
export interface NodeRuntime {
  readonly frame: Frame;
  /** Whether office.js became ready; false when the script never called `Office.onReady`. */
  readonly ready: boolean;
  /**
   * Runs an expression in the page.
   *
   * @returns its value, awaited when it is a promise, copied as JSON
   */
  evaluate(expression: string): Promise<unknown>;
  /** What was thrown in the page, or rejected by the library, and nobody caught. */
  readonly errors: readonly unknown[];
  close(): void;
}

/** office.js gives up waiting for `Office.onReady` after 20 seconds. */
const READY_WITHIN_MS = 25_000;
const OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Loads a page of the add-in, with the unmodified office.js of the installed package, in a bare
 * `node:vm` context, and connects it to the host.
 *
 * With a virtual clock nothing happens until time passes: await it by `clock.until(...)`.
 */
export async function loadInNode(
  outlook: Outlook,
  options: NodeRuntimeOptions,
): Promise<NodeRuntime> {
  const kind = options.kind ?? "event";
  const folder =
    options.officeJsFolder ??
    path.join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist");
  const declared = kind === "event" ? outlook.manifest.runtimePage : outlook.pane?.url;
  const pageUrl = options.pageUrl ?? declared ?? "https://localhost:3000/page.html";
  const pageOrigin = new URL(pageUrl).origin;

  // Frame and page know each other: what the host posts before there is a page cannot happen,
  // because it only ever answers.
  let page: NodePage | null = null;
  const frame = outlook.connect({
    kind,
    pageUrl,
    post: (message) => page?.deliver(message, outlook.hostOrigin),
  });
  page = createNodePage({
    clock: outlook.clock,
    url: pageUrl,
    name: frame.windowName,
    officeJsUrl: `${OFFICE_JS_URL}office.js`,
    findScript: (url) => officeScript(folder, url.replace(OFFICE_JS_URL, "")),
    onPost: (message) => frame.receive(message, pageOrigin),
  });
  const { errors, evaluate, runScript, close } = page;

  runScript(STAND_IN);
  const office = officeScript(folder, "office.js");
  if (office === null) throw new Error(`There is no office.js in ${folder}`);
  runScript(office);
  evaluate(CAPTURE);
  runScript(new vm.Script(options.script, { filename: `${kind}-script.js` }));

  let timer = 0;
  const timeOut = new Promise<void>((resolve) => {
    timer = outlook.clock.setTimeout(resolve, READY_WITHIN_MS);
  });
  await Promise.race([frame.ready, timeOut]);
  outlook.clock.clearTimeout(timer);

  return {
    frame,
    ready: frame.isReady(),
    errors,
    async evaluate(expression) {
      const json = await (evaluate(`__asJson(() => (${expression}))`) as Promise<string>);
      return JSON.parse(json) as unknown;
    },
    close() {
      frame.close();
      close();
    },
  };
}

const STAND_IN = new vm.Script(MICROSOFT_AJAX_STAND_IN, { filename: "MicrosoftAjax.js" });

/** Values leave the page as JSON, since objects of another realm fail comparisons. */
const CAPTURE = `const __asJson = async (run) => JSON.stringify((await run()) ?? null);`;

const compiled = new Map<string, vm.Script>();

/** A file of office.js, compiled once per process; null when the package has none of that name. */
function officeScript(folder: string, name: string): vm.Script | null {
  const file = path.join(folder, name.replace(/\?.*$/, ""));
  const known = compiled.get(file);
  if (known !== undefined) return known;
  if (!existsSync(file)) return null;
  const script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}

import vm from "node:vm";
import type { Clock } from "./clock";

/** A page with just what office.js touches: no browser, no jsdom. */
export interface NodePage {
  /** Runs a script file's text; what it throws is kept in `errors`. */
  runScript(script: vm.Script): void;
  /** Runs code and gives its value; what it throws is thrown. */
  evaluate(code: string): unknown;
  /** Delivers a `message` event from the host in a later task. */
  deliver(message: string, origin: string): void;
  /** What scripts, timers and listeners threw and nobody caught. */
  readonly errors: readonly unknown[];
  /** Stops every timer and listener. */
  close(): void;
}

export interface NodePageOptions {
  readonly clock: Clock;
  readonly url: string;
  /** `window.name`. */
  readonly name: string;
  /** Address under which office.js was loaded; it looks for its own script element. */
  readonly officeJsUrl: string;
  /** The text of a script that office.js asks for; null when there is none at that address. */
  readonly findScript: (url: string) => vm.Script | null;
  /** Called with what the page posts to its parent. */
  readonly onPost: (message: string) => void;
}

type Listener = (event: unknown) => void;

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export function createNodePage(options: NodePageOptions): NodePage {
  const { clock } = options;
  const errors: unknown[] = [];
  const timers = new Map<number, number>();
  const messageListeners = new Set<Listener>();
  const location = new URL(options.url);
  let lastTimer = 0;
  let closed = false;

  const attempt = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      errors.push(error);
    }
  };
  const schedule = (run: () => void, ms: number, again: boolean, id = ++lastTimer): number => {
    const fire = (): void => {
      timers.delete(id);
      attempt(run);
      if (again && !closed && !cancelled.has(id)) schedule(run, ms, again, id);
    };
    if (!closed) timers.set(id, clock.setTimeout(fire, ms));
    return id;
  };
  const cancelled = new Set<number>();
  const cancel = (id: number): void => {
    cancelled.add(id);
    const timer = timers.get(id);
    if (timer !== undefined) clock.clearTimeout(timer);
    timers.delete(id);
  };
  const startTimer =
    (again: boolean) =>
    (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number =>
      schedule(() => run(...args), ms, again);

  const scripts: ScriptElement[] = [scriptElement(options.officeJsUrl)];
  const scriptList = Object.assign(scripts, { item: (index: number) => scripts[index] });
  const load = (script: ScriptElement): void => {
    scripts.push(script);
    schedule(
      () => {
        const found = options.findScript(script.src);
        if (found === null) return script.onerror?.();
        page.runScript(found);
        script.onload?.();
      },
      1,
      false,
    );
  };
  const head = { appendChild: load, insertBefore: load };
  const parent = {
    postMessage: (message: string) => schedule(() => options.onPost(message), 1, false),
  };

  const context = vm.createContext({
    name: options.name,
    opener: null,
    external: {},
    history: {},
    location: Object.assign(locationOf(location), { replace: () => undefined }),
    navigator: { userAgent: "Node.js" },
    performance: { now: () => clock.now() },
    console: quietConsole(errors),
    URL,
    URLSearchParams,
    parent,
    top: parent,
    setTimeout: startTimer(false),
    setInterval: startTimer(true),
    clearTimeout: cancel,
    clearInterval: cancel,
    addEventListener(type: string, listener: Listener) {
      if (type === "message") messageListeners.add(listener);
    },
    removeEventListener(type: string, listener: Listener) {
      if (type === "message") messageListeners.delete(listener);
    },
    focus: () => undefined,
    blur: () => undefined,
    document: {
      domain: location.hostname,
      readyState: "complete",
      URL: location.href,
      createElement: (tag: string) => (tag === "a" ? anchorElement() : scriptElement("")),
      getElementsByTagName: (tag: string) => (tag === "script" ? scriptList : [head]),
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      body: { appendChild: () => undefined, removeChild: () => undefined },
    },
  });
  vm.runInContext("this.window = this.self = this;", context);

  const page: NodePage = {
    errors,
    runScript: (script) => attempt(() => script.runInContext(context)),
    evaluate: (code): unknown => vm.runInContext(code, context),
    deliver(data, origin) {
      schedule(
        () => {
          for (const listener of messageListeners) {
            attempt(() => listener({ data, origin, source: parent }));
          }
        },
        1,
        false,
      );
    },
    close() {
      closed = true;
      for (const id of timers.keys()) cancel(id);
      messageListeners.clear();
    },
  };
  return page;
}

function scriptElement(src: string): ScriptElement {
  return { src, getAttribute: () => null, setAttribute: () => undefined };
}

/** An `<a>` that reads the address it is given, as office.js has browsers do. */
function anchorElement(): object {
  let url = new URL("about:blank");
  return {
    get href() {
      return url.href;
    },
    set href(text: string) {
      url = new URL(text);
    },
    get protocol() {
      return url.protocol;
    },
    get hostname() {
      return url.hostname;
    },
    get port() {
      return url.port;
    },
    get pathname() {
      return url.pathname;
    },
  };
}

function locationOf(url: URL): object {
  const { href, origin, hash, search, protocol, hostname, host, port, pathname } = url;
  return { href, origin, hash, search, protocol, hostname, host, port, pathname };
}

/** Keeps what a page reports as an error, and is silent about the rest. */
function quietConsole(errors: unknown[]): object {
  const ignore = (): void => undefined;
  const keep = (...args: unknown[]): void => {
    errors.push(args.length === 1 ? args[0] : args);
  };
  return { log: ignore, info: ignore, debug: ignore, warn: ignore, error: keep };
}

import { createOfficeStandIn } from "./classic/office-stand-in";
import { createClassicRealm } from "./classic/realm";
import type { LogEntry } from "./host/call-log";
import { createCallLog } from "./host/call-log";
import type { CallHost } from "./host/call";
import { virtualClock } from "./host/clock";
import type { Fault } from "./host/faults";
import { createFaultPlan } from "./host/faults";
import type { Locale } from "./host/initial-data";
import type { ItemInit } from "./host/item";
import { createItem } from "./host/item";
import type { ProfileId } from "./host/profiles";
import { PROFILES } from "./host/profiles";
import { createRoamingStore } from "./host/settings";

export type { Violation } from "./classic/syntax";
export { checkClassicSyntax } from "./classic/syntax";

export interface ClassicOptions {
  /** The manifest's FunctionName for the event. */
  readonly functionName: string;
  /** An empty message when left out. */
  readonly item?: ItemInit;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
  readonly latencyMs?: number;
  /** "classic-1.16" when left out. */
  readonly profile?: ProfileId;
  /** Whether `setTimeout` exists; true when left out. */
  readonly withTimers?: boolean;
  readonly locale?: Locale;
}

/** What became of a script and one event. */
export interface ClassicRun {
  /** What the script threw while it loaded; null when nothing. */
  readonly loadError: string | null;
  /** Upper-case names of the functions it associated. */
  readonly associated: readonly string[];
  /** Every `event.completed`, with milliseconds after the event. */
  readonly completions: readonly {
    readonly afterMs: number;
    readonly options: Readonly<Record<string, unknown>> | null;
  }[];
  /** What the handler, its callbacks and timers threw, and what it reported as an error. */
  readonly errors: readonly string[];
  readonly log: readonly LogEntry[];
}

const FIVE_MINUTES_MS = 300_000;

/**
 * Runs an event script as classic Outlook on Windows does, in a bare context, and lets five
 * minutes pass after the event, in virtual time.
 *
 * No DOM, no `Intl`, no `URL`, no network; `Office.onReady` never calls back; `Office.context`
 * throws until the event comes; only built-ins of ECMAScript 2016.
 *
 * @param source - the built event script: one script, not a module
 */
export async function runInClassic(source: string, options: ClassicOptions): Promise<ClassicRun> {
  const clock = virtualClock();
  const log = createCallLog(clock.now);
  const host: CallHost = {
    ...{ clock, log },
    faults: createFaultPlan(options.faults),
    settings: createRoamingStore(options.settings ?? {}),
    latencyMs: options.latencyMs ?? 0,
    unresolvedOnSet: "drop",
    profile: PROFILES[options.profile ?? "classic-1.16"],
    item: createItem(options.item ?? { kind: "message" }),
  };
  const errors: string[] = [];
  const completions: { afterMs: number; options: Readonly<Record<string, unknown>> | null }[] = [];
  const attempt = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      errors.push(String(error));
    }
  };
  const locale = options.locale ?? { display: "en-US", content: "en-US" };
  const guarded: CallHost = {
    ...host,
    clock: { ...clock, setTimeout: (run, ms) => clock.setTimeout(() => attempt(run), ms) },
  };
  const standIn = createOfficeStandIn(guarded, locale, () => realm);
  const realm = createClassicRealm({
    Office: standIn.office,
    console: consoleTo(errors),
    ...(options.withTimers === false ? {} : timersOn(guarded)),
  });
  const result = (loadError: string | null): ClassicRun => ({
    loadError,
    associated: [...standIn.associated.keys()],
    completions,
    errors,
    log: log.entries(),
  });

  try {
    realm.run(source, "event-script.js");
  } catch (error) {
    return result(String(error));
  }
  await clock.advance(0);
  standIn.begin();
  const handler = standIn.associated.get(options.functionName.toUpperCase());
  if (handler === undefined) {
    errors.push(`${options.functionName} was not associated while the script loaded`);
    return result(null);
  }
  const startedAt = clock.now();
  const event = realm.fromJson(`{"type":"olkItemSend","source":{"id":"olkItemSend"}}`) as object;
  const completed = (given?: unknown): void => {
    const json = given === undefined ? "null" : JSON.stringify(given);
    const copy = JSON.parse(json) as Readonly<Record<string, unknown>> | null;
    log.add("to-host", "classic", "event.completed", copy);
    completions.push({ afterMs: clock.now() - startedAt, options: copy });
  };
  attempt(() => handler(Object.assign(event, { completed })));
  await clock.advance(FIVE_MINUTES_MS);
  return result(null);
}

function timersOn({ clock }: CallHost): Readonly<Record<string, unknown>> {
  return {
    setTimeout: (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      clock.setTimeout(() => run(...args), ms),
    clearTimeout: (id: number) => clock.clearTimeout(id),
  };
}

function consoleTo(errors: string[]): object {
  const ignore = (): void => undefined;
  const keep = (...args: unknown[]): void => {
    errors.push(args.map(String).join(" "));
  };
  return { log: ignore, info: ignore, debug: ignore, warn: ignore, error: keep };
}

import type { ItemInit, OutlookOptions } from "../host";
import type { Setup } from "../server/setup";
import type { Choices } from "./choices";
import { LOCALES } from "./choices";
import { faultsOf } from "./faults";
import type { OpenWindow } from "./open-window";
import { initOf, openWindow } from "./open-window";
import type { DroppedFile, PolicyInForce, RefusedPolicy } from "./policy-in-force";
import { bringFile, bringPolicy, DEFAULTS, manifestFor } from "./policy-in-force";
import type { ScenarioId } from "./scenarios";
import { scenarioOf } from "./scenarios";
import { standingOf } from "./standing";
import { fill, WORDS } from "./words";

export interface DeskState {
  readonly choices: Choices;
  readonly policy: PolicyInForce;
  /** The last file that was no policy; null when there is none to speak of. */
  readonly refused: RefusedPolicy | null;
  readonly windows: readonly OpenWindow[];
  /** The window in view. */
  readonly shown: OpenWindow | null;
}

/** The whole page: what is chosen, and the compose windows. */
export interface Desk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  /**
   * A new scenario starts everything over; any other choice keeps what was typed. A scenario whose
   * policy cannot be had is not chosen.
   */
  choose(change: Partial<Choices>): void;
  /** The scenario from its beginning. */
  reset(): void;
  open(kind: ItemInit["kind"]): void;
  show(id: number): void;
  /** Closes a window; the last one becomes an empty message. */
  discard(id: number): void;
  /** Takes a policy.json for this and all further windows; null goes back to the defaults. */
  setPolicy(file: DroppedFile | null): void;
  dismissRefused(): void;
  /** Tells the server again what it forgot while it was away. */
  serverIsBack(): void;
}

/**
 * @param place - where frames go that nobody sees
 */
export function createDesk(setup: Setup, choices: Choices, place: HTMLElement): Desk {
  const listeners = new Set<() => void>();
  let state: DeskState = { choices, policy: DEFAULTS, refused: null, windows: [], shown: null };
  let ownPolicy: PolicyInForce = DEFAULTS;
  /** The scenario whose message is there; null before the first. */
  let loaded: ScenarioId | null = null;
  let settings: Readonly<Record<string, unknown>> = {};
  let windowsOpened = 0;
  let resets = 0;

  const change = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };

  const optionsFor = (item: ItemInit): OutlookOptions => {
    const { client, language, latencyMs, fault } = state.choices;
    const { locale } = LOCALES[language];
    return {
      manifestText: manifestFor(setup, state.policy.id),
      profile: client,
      locale: { display: locale, content: locale },
      faults: faultsOf(fault),
      hostOrigin: location.origin,
      item,
      settings,
      latencyMs,
    };
  };

  const create = (item: ItemInit, notSent = ""): OpenWindow => {
    windowsOpened += 1;
    const made = openWindow(windowsOpened, optionsFor(item), place, notSent);
    made.outlook.subscribe(() => shareSettings(made));
    return made;
  };

  // The mailbox has one set of roaming settings, whichever window saves them.
  const shareSettings = (from: OpenWindow): void => {
    const saved = from.outlook.settings.serialized();
    settings = from.outlook.settings.values();
    for (const { outlook } of state.windows) {
      if (outlook !== from.outlook) outlook.settings.save(saved);
    }
  };

  const replaceAll = (items: readonly ItemInit[]): void => {
    state.windows.forEach((old) => old.close());
    const windows = items.map((item) => create(item));
    change({ windows, shown: windows[0] ?? null });
  };
  const rebuild = (): void => {
    const shownAt = state.windows.findIndex((one) => one === state.shown);
    const windows = state.windows.map((old) => {
      old.close();
      return create(initOf(old.outlook), whyEnded(old));
    });
    change({ windows, shown: windows[shownAt] ?? null });
  };

  const reset = async (): Promise<void> => {
    resets += 1;
    const current = resets;
    const { scenario } = state.choices;
    const { item, policyText } = scenarioOf(scenario);
    const own =
      policyText === null
        ? ownPolicy
        : await bringPolicy(policyText, "scenario", WORDS.scenarioPolicy);
    if (current !== resets) return;
    if ("errors" in own) {
      const choices = { ...state.choices, scenario: loaded ?? scenario };
      return change({ choices, refused: own });
    }
    loaded = scenario;
    settings = {};
    change({ policy: own, refused: null });
    replaceAll([item]);
  };

  const takePolicy = async (file: DroppedFile): Promise<void> => {
    const brought = await bringFile(file);
    if ("errors" in brought) return change({ refused: brought });
    ownPolicy = brought;
    change({ policy: brought, refused: null });
    rebuild();
  };

  void reset();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(chosen) {
      const before = state.choices;
      const after = { ...before, ...chosen };
      change({ choices: after });
      for (const { outlook } of state.windows) {
        outlook.latencyMs = after.latencyMs;
        if (after.fault !== before.fault) outlook.faults.set(faultsOf(after.fault));
      }
      if (chosen.scenario !== undefined) void reset();
      else if (after.client !== before.client || after.language !== before.language) rebuild();
    },
    reset: () => void reset(),
    open(kind) {
      const made = create({ kind });
      change({ windows: [...state.windows, made], shown: made });
    },
    show(id) {
      change({ shown: state.windows.find((one) => one.id === id) ?? state.shown });
    },
    discard(id) {
      const at = state.windows.findIndex((one) => one.id === id);
      if (at < 0) return;
      if (state.windows.length === 1) return replaceAll([{ kind: "message" }]);
      state.windows[at]?.close();
      const windows = state.windows.filter((one) => one.id !== id);
      const shown = state.shown?.id === id ? (windows[Math.max(0, at - 1)] ?? null) : state.shown;
      change({ windows, shown });
    },
    setPolicy(file) {
      if (file !== null) return void takePolicy(file);
      ownPolicy = DEFAULTS;
      change({ policy: DEFAULTS, refused: null });
      rebuild();
    },
    dismissRefused: () => change({ refused: null }),
    serverIsBack() {
      for (const { from, name, text } of new Set([state.policy, ownPolicy])) {
        if (from !== "defaults") void bringPolicy(text, from, name);
      }
      if (loaded === null) void reset();
    },
  };
}

/** What a window has to say when it is replaced: a send under way ends with it. */
function whyEnded(open: OpenWindow): string {
  const addIn = open.outlook.manifest.displayName;
  const underWay = ["waits", "asks"].includes(standingOf(open));
  return underWay ? fill(WORDS.whyStartedOver, { addIn }) : open.notSent;
}

import type { CallLog } from "./call-log";
import { createCallLog } from "./call-log";
import type { CallHost } from "./call";
import type { Clock } from "./clock";
import { systemClock } from "./clock";
import type { Choice } from "./dialog";
import type { Fault, FaultPlan } from "./faults";
import { createFaultPlan } from "./faults";
import type { Locale } from "./initial-data";
import type { ComposeItem, ItemInit } from "./item";
import { createItem } from "./item";
import { startHandler } from "./event-page";
import type { Manifest } from "./manifest";
import { parseManifest } from "./manifest";
import type { ClientProfile, ProfileId } from "./profiles";
import { PROFILES } from "./profiles";
import type { Frame, FrameOptions } from "./protocol";
import { openFrame } from "./protocol";
import type { RoamingStore } from "./settings";
import { createRoamingStore } from "./settings";
import type { SendReport } from "./send-report";
import { createSmartAlerts } from "./smart-alerts";

export interface OutlookOptions {
  /** The add-in-only manifest, as text. */
  readonly manifestText: string;
  /** "web" when left out. */
  readonly profile?: ProfileId;
  /** An empty message when left out. */
  readonly item?: ItemInit;
  /** Roaming settings that the mailbox holds. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
  /** Milliseconds before each answer to the add-in. */
  readonly latencyMs?: number;
  readonly unresolvedOnSet?: "drop" | "keep";
  readonly clock?: Clock;
  readonly locale?: Locale;
  /** https origin that office.js sees as its host. */
  readonly hostOrigin?: string;
}

/** The pane beside the compose window. */
export interface OpenPane {
  readonly commandId: string;
  readonly label: string;
  readonly url: string;
  /** Counts up each time it is opened: an open pane is loaded anew. */
  readonly generation: number;
}

/** One compose window of one Outlook client with the add-in installed; has no face. */
export interface Outlook {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly log: CallLog;
  readonly faults: FaultPlan;
  readonly settings: RoamingStore;
  readonly hostOrigin: string;
  readonly profile: ClientProfile;
  readonly item: ComposeItem;
  /** null when closed. */
  readonly pane: OpenPane | null;
  /** The current or last send, of whatever item; null before the first. */
  readonly report: SendReport | null;
  latencyMs: number;
  setProfile(id: ProfileId): void;
  /** Puts another item into the window. Frames that are open keep the kind they loaded with. */
  setItem(init: ItemInit): ComposeItem;
  /** Resolves when the message is sent or a dialog asks the sender. */
  send(): Promise<SendReport>;
  /** Presses a button of the open dialog. */
  choose(choice: Choice): SendReport;
  /** Connects a frame that the page made for the add-in. */
  connect(options: FrameOptions): Frame;
  /**
   * How the page of the event handler is opened when Send needs it and none is connected. A
   * rejection is shown to the sender as an add-in that is unavailable.
   */
  loadEventPage: (() => Promise<void>) | null;
  /** Presses a ribbon button, or opens the pane from a dialog with `contextData`. */
  openPane(commandId: string, contextData?: string): void;
  closePane(): void;
  /** Colours as numbers: 0xffffff is white. */
  changeTheme(colors: Readonly<Record<string, number>>): void;
  /** Called after every change a page would draw; returns what stops it. */
  subscribe(listener: () => void): () => void;
}

const SEND_EVENT = { message: "OnMessageSend", meeting: "OnAppointmentSend" } as const;
const EMPTY_MESSAGE: ItemInit = { kind: "message" };

/**
 * An Outlook with one open compose window.
 *
 * @throws on a manifest that is not well-formed XML
 */
export function createOutlook(options: OutlookOptions): Outlook {
  const clock = options.clock ?? systemClock();
  const locale = options.locale ?? { display: "en-US", content: "en-US" };
  const hostOrigin = options.hostOrigin ?? "https://outlook.office.com";
  const manifest = parseManifest(options.manifestText, locale.display);
  const log = createCallLog(clock.now);
  const listeners = new Set<() => void>();
  const frames = new Set<Frame>();
  let framesOpened = 0;
  let profile = PROFILES[options.profile ?? "web"];
  let pane: OpenPane | null = null;
  let panesOpened = 0;

  const changed = (): void => listeners.forEach((listener) => listener());
  log.subscribe(changed);

  const adopt = (init: ItemInit): ComposeItem => {
    const next = createItem(init);
    next.onRecipientsChanged((field) => {
      const flags = Object.fromEntries(next.fields.map((name) => [name, name === field]));
      for (const frame of frames) frame.fire("olkRecipientsChanged", [JSON.stringify(flags)]);
      changed();
    });
    return next;
  };
  let item = adopt(options.item ?? EMPTY_MESSAGE);

  const host: CallHost = {
    clock,
    log,
    faults: createFaultPlan(options.faults),
    settings: createRoamingStore(options.settings ?? {}),
    latencyMs: options.latencyMs ?? 0,
    unresolvedOnSet: options.unresolvedOnSet ?? "drop",
    get profile() {
      return profile;
    },
    get item() {
      return item;
    },
  };

  /** Of the open item's own ribbon: a message has no button of meetings. */
  const paneCommand = (commandId: string) =>
    manifest.commands.find(
      ({ id, action, surface }) =>
        id === commandId && action.kind === "pane" && surface === item.kind,
    );

  const openPane = (commandId: string, contextData = ""): void => {
    const command = paneCommand(commandId);
    if (command?.action.kind !== "pane") throw new Error(`"${commandId}" opens no pane`);
    item.initializationContext = contextData;
    panesOpened += 1;
    const { url } = command.action;
    pane = { commandId, label: command.label, url, generation: panesOpened };
    log.add("host", "", "pane opened", { commandId, contextData });
  };
  const closePane = (): void => {
    pane = null;
    log.add("host", "", "pane closed");
  };

  const alerts = createSmartAlerts({
    clock,
    log,
    addInName: manifest.displayName,
    profile: () => profile,
    target: () => {
      const { kind, everyone } = item;
      const event = manifest.launchEvents.find(({ type }) => type === SEND_EVENT[kind]) ?? null;
      return { event, everyone };
    },
    isPane: (commandId) => paneCommand(commandId) !== undefined,
    startHandler: (invocationId, event) =>
      startHandler(
        { frames, faults: host.faults, load: outlook.loadEventPage },
        invocationId,
        event,
        (reason) => alerts.couldNotLoad(invocationId, reason),
      ),
    openPane,
    onChange: changed,
  });

  const outlook: Outlook = {
    ...{ manifest, clock, log, hostOrigin, openPane, closePane },
    faults: host.faults,
    settings: host.settings,
    loadEventPage: null,
    get profile() {
      return profile;
    },
    get item() {
      return item;
    },
    get pane() {
      return pane;
    },
    get report() {
      return alerts.report();
    },
    get latencyMs() {
      return host.latencyMs;
    },
    set latencyMs(ms) {
      host.latencyMs = ms;
    },
    setProfile(id) {
      profile = PROFILES[id];
      changed();
    },
    setItem(init) {
      item = adopt(init);
      changed();
      return item;
    },
    send: () => alerts.send(),
    choose: (choice) => alerts.choose(choice),
    connect(frameOptions) {
      framesOpened += 1;
      const id = `${frameOptions.kind}-${framesOpened}`;
      const setup = { manifest, locale, hostOrigin };
      const hooks = { completed: alerts.completed, closeContainer: closePane };
      const frame = openFrame(id, host, setup, frameOptions, hooks);
      frames.add(frame);
      const close = (): void => {
        frames.delete(frame);
        frame.close();
      };
      return { ...frame, close };
    },
    changeTheme(colors) {
      for (const frame of frames) frame.fire("officeThemeChanged", [JSON.stringify(colors)]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return outlook;
}

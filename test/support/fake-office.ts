/** A small Outlook for unit tests: callbacks, fields, session data, settings, and faults on demand. */

export interface FakeEntry {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** What happens to one call: a code, silence, a throw, or a value instead of the true one. */
export type Fault =
  | { readonly code: number }
  | { readonly hang: true }
  | { readonly throws: unknown }
  | { readonly value: unknown }
  | { readonly result: unknown }
  /** The work is done, and reported as failed. */
  | { readonly codeAfter: number }
  /** Set and add do their work, but lose the entries with these addresses. */
  | { readonly loses: readonly string[] };

export interface FakeOptions {
  readonly kind?: "message" | "meeting";
  readonly fields?: Readonly<Record<string, readonly FakeEntry[]>>;
  readonly from?: unknown;
  readonly profile?: string;
  readonly platform?: string;
  /** Highest Mailbox set, such as "1.14". */
  readonly mailbox?: string;
  readonly noItem?: boolean;
}

export interface FakeOffice {
  /** Lists as Outlook holds them, by API name. */
  readonly lists: Record<string, FakeEntry[]>;
  readonly session: Map<string, string>;
  /** Saved settings, and those in memory. */
  readonly saved: Map<string, unknown>;
  readonly settings: Map<string, unknown>;
  /** Every call in order, such as "to.setAsync". */
  readonly calls: string[];
  /** Faults by API name, used up in order; "ok" lets one call through. */
  readonly faults: Map<string, (Fault | "ok")[]>;
  readonly handlers: Map<string, (event: unknown) => void>;
  /** Show another item from now on. */
  switchItem(): void;
}

export function entry(emailAddress: string, displayName = emailAddress): FakeEntry {
  return { emailAddress, displayName };
}

/** Put the fake in the place of the global `Office`. */
export function installFakeOffice(options: FakeOptions = {}): FakeOffice {
  const meeting = options.kind === "meeting";
  const names = meeting ? ["requiredAttendees", "optionalAttendees"] : ["to", "cc", "bcc"];
  const fake: FakeOffice = {
    lists: Object.fromEntries(
      names.map((name) => [name, (options.fields?.[name] ?? []).map((one) => ({ ...one }))]),
    ),
    session: new Map(),
    saved: new Map(),
    settings: new Map(),
    calls: [],
    faults: new Map(),
    handlers: new Map(),
    switchItem: () => {
      mailbox.item = { ...item };
    },
  };
  const from = options.from === undefined ? entry("me@contoso.com") : options.from;
  const item: Record<string, unknown> = {
    itemType: meeting ? "appointment" : "message",
    [meeting ? "organizer" : "from"]: {
      getAsync: call(fake, (meeting ? "organizer" : "from") + ".getAsync", () => from),
    },
    sessionData: sessionData(fake),
    getInitializationContextAsync: call(fake, "getInitializationContextAsync", () => ""),
  };
  for (const name of names) item[name] = recipients(fake, name);
  const mailbox: Record<string, unknown> = {
    item: options.noItem === true ? null : item,
    userProfile: { emailAddress: options.profile ?? "me@contoso.com" },
  };
  (globalThis as { Office?: unknown }).Office = {
    context: {
      mailbox,
      platform: options.platform ?? "OfficeOnline",
      displayLanguage: "en-US",
      requirements: {
        isSetSupported: (_set: string, version: string) =>
          Number(version.split(".")[1]) <= Number((options.mailbox ?? "1.14").split(".")[1]),
      },
      roamingSettings: roamingSettings(fake),
    },
    actions: {
      associate: (name: string, handler: (event: unknown) => void) => {
        fake.handlers.set(name, handler);
      },
    },
  };
  return fake;
}

type Callback = (result: unknown) => void;

function call(fake: FakeOffice, api: string, work: (...args: unknown[]) => unknown) {
  return (...args: unknown[]): void => {
    const callback = args[args.length - 1] as Callback;
    fake.calls.push(api);
    const fault = fake.faults.get(api)?.shift() ?? "ok";
    if (fault !== "ok" && "throws" in fault) throw fault.throws;
    if (fault !== "ok" && "hang" in fault) return;
    if (fault !== "ok" && "result" in fault) {
      setTimeout(() => callback(fault.result), 0);
      return;
    }
    if (fault !== "ok" && "code" in fault) {
      setTimeout(() => callback(failed(fault.code)), 0);
      return;
    }
    const worked = work(...args);
    if (fault !== "ok" && "loses" in fault) lose(fake, api, fault.loses);
    const value = fault !== "ok" && "value" in fault ? fault.value : worked;
    const failure = fault !== "ok" && "codeAfter" in fault ? new Failure(fault.codeAfter) : worked;
    const result =
      failure instanceof Failure ? failed(failure.code) : { status: "succeeded", value };
    setTimeout(() => callback(result), 0);
  };
}

class Failure {
  constructor(readonly code: number) {}
}

function failed(code: number): unknown {
  return { status: "failed", error: { code, name: "Fault", message: "on demand" } };
}

function lose(fake: FakeOffice, api: string, addresses: readonly string[]): void {
  const name = String(api.split(".")[0]);
  fake.lists[name] = (fake.lists[name] ?? []).filter(
    ({ emailAddress }) => !addresses.includes(emailAddress),
  );
}

function recipients(fake: FakeOffice, name: string): unknown {
  const check = (list: unknown): FakeEntry[] => {
    const entries = (list as FakeEntry[]).map((one) => ({ ...one }));
    if (entries.length > 100) throw new Error("Sys.ArgumentOutOfRangeException: recipients");
    return entries;
  };
  return {
    getAsync: call(fake, name + ".getAsync", () => fake.lists[name]),
    setAsync: call(fake, name + ".setAsync", (list) => {
      const entries = check(list);
      if (entries.some(({ emailAddress }) => emailAddress === "")) return new Failure(5010);
      fake.lists[name] = entries;
      return undefined;
    }),
    addAsync: call(fake, name + ".addAsync", (list) => {
      fake.lists[name] = (fake.lists[name] ?? []).concat(check(list));
      return undefined;
    }),
  };
}

function sessionData(fake: FakeOffice): unknown {
  return {
    getAsync: call(
      fake,
      "sessionData.getAsync",
      (key) => fake.session.get(key as string) ?? new Failure(9050),
    ),
    setAsync: call(fake, "sessionData.setAsync", (key, value) => {
      fake.session.set(key as string, value as string);
      return undefined;
    }),
    removeAsync: call(fake, "sessionData.removeAsync", (key) =>
      fake.session.delete(key as string) ? undefined : new Failure(9050),
    ),
  };
}

function roamingSettings(fake: FakeOffice): unknown {
  return {
    get: (key: string) => fake.settings.get(key),
    set: (key: string, value: unknown) => fake.settings.set(key, value),
    remove: (key: string) => fake.settings.delete(key),
    saveAsync: call(fake, "roamingSettings.saveAsync", () => {
      const size = JSON.stringify(
        Object.fromEntries([...fake.settings].map(([key, value]) => [key, JSON.stringify(value)])),
      ).length;
      if (size > 32 * 1024) return new Failure(9019);
      fake.saved.clear();
      for (const [key, value] of fake.settings) fake.saved.set(key, value);
      return undefined;
    }),
  };
}

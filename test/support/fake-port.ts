/** An Outlook of one message, in memory, for the pane. */
import type {
  Confirmation,
  Recipient,
  RecipientField,
  TrustEntry,
  Unchecked,
} from "../../src/core/types";
import type { AlertContext } from "../../src/outlook/context-data";
import { planMove, planRemove, planReplace, planUndo, type Plan } from "../../src/outlook/plan";
import type { RestoreResult, WriteResult } from "../../src/outlook/recipients-write";
import type { Entry, Kept } from "../../src/outlook/stored";
import type { OutsideEvent, PanePort, Reading, Theme } from "../../src/taskpane/port";

export interface FakeSetup {
  readonly recipients?: readonly Recipient[];
  readonly sender?: string;
  readonly unchecked?: readonly Unchecked[];
  readonly meeting?: boolean;
  readonly writable?: boolean;
  readonly remembers?: boolean;
  readonly noItem?: boolean;
  readonly trusted?: readonly TrustEntry[];
  readonly trustDamaged?: boolean;
  readonly trustUsed?: number;
  readonly entriesLeft?: number;
  readonly theme?: Theme;
  readonly hint?: AlertContext;
  readonly restore?: RestoreResult;
  readonly interrupted?: boolean;
}

/** The port, and the strings behind it. */
export interface FakePort extends PanePort {
  /** "to jane@army.mil", in order, as the message stands. */
  readonly lines: () => readonly string[];
  readonly recipients: () => readonly Recipient[];
  readonly kept: () => readonly Kept[];
  readonly trusted: () => readonly TrustEntry[];
  readonly copied: readonly string[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Change the message as a person would, in Outlook. */
  readonly byHand: (recipients: readonly Recipient[]) => void;
  readonly setNoItem: (noItem: boolean) => void;
  /** Outlook shows another message; the pane is told with `emit("item")`. */
  readonly setMessage: (recipients: readonly Recipient[]) => void;
  /** What the send handler passes to the pane. */
  readonly setHint: (hint: AlertContext) => void;
  /** A rewriting is left open. */
  readonly interrupt: () => void;
  readonly emit: (event: OutsideEvent) => void;
  /** The next rewriting ends like this, without a change. */
  readonly failWrite: (result: Exclude<WriteResult, { readonly status: "done" }>) => void;
  /** The next calls of this name reject with this code; null: answer again. */
  readonly fail: (
    call: "read" | "keep" | "forget" | "saveTrust" | "copy",
    code: number | null,
  ) => void;
  /** Nothing is read until the returned function is called. */
  readonly holdReads: () => () => void;
  /** Nothing is written or kept until the returned function is called. */
  readonly holdWrites: () => () => void;
  /** The same for the user's own list. */
  readonly holdTrust: () => () => void;
}

const FIELDS: readonly RecipientField[] = ["to", "cc", "bcc", "required", "optional"];

export function createFakePort(setup: FakeSetup = {}): FakePort {
  let recipients = [...(setup.recipients ?? [])];
  let kept: readonly Kept[] = [];
  let trusted = [...(setup.trusted ?? [])];
  let damaged = setup.trustDamaged ?? false;
  let aside = "";
  let noItem = setup.noItem ?? false;
  let interrupted = setup.interrupted ?? false;
  let hint = setup.hint ?? null;
  let nextWrite: WriteResult | null = null;
  let gate: Promise<void> | null = null;
  let readGate: Promise<void> | null = null;
  let trustGate: Promise<void> = Promise.resolve();
  const failures = new Map<string, number>();
  const listeners = new Set<(event: OutsideEvent) => void>();
  const copied: string[] = [];
  const files: { name: string; text: string }[] = [];

  const lists = (): ReadonlyMap<RecipientField, readonly Entry[]> =>
    new Map(
      FIELDS.map((field) => [
        field,
        recipients
          .filter((recipient) => recipient.field === field)
          .map(({ displayName, address }) => ({ displayName, address })),
      ]),
    );
  const carryOut = async (plan: () => Plan): Promise<WriteResult> => {
    await gate;
    if (nextWrite !== null) {
      const result = nextWrite;
      nextWrite = null;
      if (result.status === "half-way") interrupted = true;
      return result;
    }
    const planned = plan();
    if ("changedAddress" in planned) {
      return { status: "refused", why: "changed", address: planned.changedAddress };
    }
    recipients = FIELDS.flatMap((field) =>
      (planned.next.get(field) ?? []).map((entry) => ({ field, ...entry })),
    );
    return { status: "done", changes: planned.changes, journalError: null };
  };
  const answer = <T>(call: string, value: () => T): Promise<T> => {
    const code = failures.get(call);
    return code === undefined
      ? Promise.resolve(value())
      : Promise.reject(Object.assign(new Error(call), { api: `${call}Async`, code }));
  };

  return {
    read: async () => {
      if (readGate !== null) await readGate;
      return answer("read", (): Reading => {
        if (noItem) return { status: "no-item" };
        const confirmed: readonly Confirmation[] = kept;
        return {
          status: "ready",
          message: {
            draft: {
              sender: setup.sender ?? "desk@contoso.com",
              recipients,
              unchecked: setup.unchecked ?? [],
              confirmed,
            },
            meeting: setup.meeting ?? false,
            writable: setup.writable ?? true,
            remembers: setup.remembers ?? true,
            interrupted,
          },
        };
      });
    },
    replace: (replacements) => carryOut(() => planReplace(lists(), replacements)),
    remove: (target) => carryOut(() => planRemove(lists(), target)),
    move: (target, to) => carryOut(() => planMove(lists(), target, to)),
    undo: (changes) => carryOut(() => planUndo(lists(), changes)),
    restore: () => {
      const result = setup.restore ?? { status: "finished" as const };
      if (result.status === "restored" || result.status === "finished") interrupted = false;
      return Promise.resolve(result);
    },
    closeJournal: () => {
      interrupted = false;
      return Promise.resolve();
    },
    keep: (one) => {
      const keepNow = (): Promise<void> =>
        answer("keep", () => {
          kept = [...kept, one];
        });
      return gate === null ? keepNow() : gate.then(keepNow);
    },
    forget: (address) =>
      answer("forget", () => {
        kept = kept.filter((one) => one.address !== address);
      }),
    readTrust: () => ({
      entries: trusted,
      damaged,
      used: setup.trustUsed ?? 0.01,
      entriesLeft: setup.entriesLeft ?? 800,
      aside,
    }),
    saveTrust: async ({ add = [], remove = [] }) => {
      await trustGate;
      return answer("saveTrust", () => {
        if (damaged) aside = '["damaged"]';
        damaged = false;
        const left = trusted.filter(({ entry }) => !remove.includes(entry));
        const fresh = add.filter((each) => left.every(({ entry }) => entry !== each.entry));
        trusted = [...left, ...fresh];
        return trusted;
      });
    },
    dropAside: () => {
      aside = "";
      return Promise.resolve();
    },
    copy: (text) =>
      answer("copy", () => {
        copied.push(text);
      }),
    saveFile: (name, text) => {
      files.push({ name, text });
    },
    client: () => ({ platform: "OfficeOnline", version: "16.0.1" }),
    theme: () => setup.theme ?? "light",
    readHint: () => Promise.resolve(hint),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    lines: () => recipients.map(({ field, address }) => `${field} ${address}`),
    recipients: () => recipients,
    kept: () => kept,
    trusted: () => trusted,
    copied,
    files,
    byHand: (changed) => {
      recipients = [...changed];
      listeners.forEach((listener) => {
        listener("recipients");
      });
    },
    setNoItem: (value) => {
      noItem = value;
    },
    setMessage: (shown) => {
      recipients = [...shown];
    },
    setHint: (value) => {
      hint = value;
    },
    interrupt: () => {
      interrupted = true;
    },
    emit: (event) => {
      listeners.forEach((listener) => {
        listener(event);
      });
    },
    failWrite: (result) => {
      nextWrite = result;
    },
    fail: (call, code) => {
      if (code === null) failures.delete(call);
      else failures.set(call, code);
    },
    holdReads: () => {
      let release: () => void = () => undefined;
      readGate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    holdTrust: () => {
      let release: () => void = () => undefined;
      trustGate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    holdWrites: () => {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}

/** "to Jane Doe <jane@army.ml>" or "to jane@army.ml"; "to Project Falcon <>" is a contact group. */
export function recipient(line: string): Recipient {
  const parts = /^(to|cc|bcc|required|optional) (?:(.*) <(.*)>|(.*))$/.exec(line);
  if (parts === null) throw new Error(`Not a recipient: ${line}`);
  const [, field, name, inBrackets, bare] = parts;
  return {
    field: field as RecipientField,
    displayName: name ?? "",
    address: inBrackets ?? bare ?? "",
  };
}

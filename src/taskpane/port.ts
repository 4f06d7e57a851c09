/** What the pane asks of Outlook: plain functions, so that a test can hand in a message of its own. */
import type { AlertContext } from "../outlook/context-data";
import type { ClientFacts } from "../outlook/pane-host";
import type { Change, Replacement, Target } from "../outlook/plan";
import type { RestoreResult, WriteResult } from "../outlook/recipients-write";
import type { Kept } from "../outlook/stored";
import type { TrustChange, TrustRoom } from "../outlook/trust-store";
import type { TrustRead } from "../outlook/trust-stored";
import type { Draft, RecipientField, TrustEntry } from "../core/types";

/** A failure of Outlook's: which call, and its number. Every rejection of a port has these. */
export interface PortFailure {
  /** "to.getAsync" */
  readonly api: string;
  readonly code: number;
}

/** The item in view. */
export type Reading =
  /** `read-only`: an item that is only being read, of which Outlook tells nothing here. */
  | { readonly status: "no-item" | "read-only" }
  | { readonly status: "ready"; readonly message: OpenMessage };

export interface OpenMessage {
  /** With what was confirmed for it. */
  readonly draft: Draft;
  readonly meeting: boolean;
  /** False for an item that is only being read. */
  readonly writable: boolean;
  /** Whether this Outlook keeps confirmations for the send check (session data). */
  readonly remembers: boolean;
  /** A rewriting was begun and not finished: Send stops until it is settled. */
  readonly interrupted: boolean;
}

/** The user's own list, and how full its store is. */
export interface TrustList extends TrustRead, TrustRoom {
  /** Damaged lists that were put aside and not thrown away, as text; "" if none. */
  readonly aside: string;
}

/** Something happened outside the pane. */
export type OutsideEvent = "recipients" | "item" | "theme" | "hint";

export type Theme = "light" | "dark";

export interface PanePort {
  /** Rejects with a PortFailure. */
  read(): Promise<Reading>;
  /** These four never reject: see `WriteResult`. */
  replace(replacements: readonly Replacement[]): Promise<WriteResult>;
  remove(target: Target): Promise<WriteResult>;
  move(target: Target, to: RecipientField): Promise<WriteResult>;
  undo(changes: readonly Change[]): Promise<WriteResult>;
  /** Settle what an interrupted rewriting left. Never rejects. */
  restore(): Promise<RestoreResult>;
  /** Close a journal that another version wrote, after the user's look at the list. */
  closeJournal(): Promise<void>;
  /** Rejects with a PortFailure. */
  keep(kept: Kept): Promise<void>;
  /** Forget what was kept about exactly this address. Rejects with a PortFailure. */
  forget(address: string): Promise<void>;
  readTrust(): TrustList;
  /** Read, merge, save. Rejects with a PortFailure. */
  saveTrust(change: TrustChange): Promise<readonly TrustEntry[]>;
  /** Throw away what was put aside. Rejects with a PortFailure. */
  dropAside(): Promise<void>;
  /** Rejects when the clipboard is out of reach. */
  copy(text: string): Promise<void>;
  /** Offer a file to the user. */
  saveFile(name: string, text: string): void;
  theme(): Theme;
  /** Platform and version of Outlook, for reports. */
  client(): ClientFacts;
  /** null when the pane was not opened by the dialog. */
  readHint(): Promise<AlertContext | null>;
  /** @returns the way to stop listening */
  listen(listener: (event: OutsideEvent) => void): () => void;
}

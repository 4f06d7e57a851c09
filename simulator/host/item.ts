import type { FieldEntry, FieldName, SentRecipient } from "./recipients";
import { MEETING_FIELDS, MESSAGE_FIELDS } from "./recipients";

/** `text` and lengths as the notification bar shows them. */
export interface Notification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly icon: string | null;
  readonly persistent: boolean | null;
  /** Actions as the add-in gave them; null when none. */
  readonly actions: unknown;
}

export interface SharedFolder {
  /** Address of the mailbox that owns the folder. */
  readonly owner: string;
  /** Bits of `Office.MailboxEnums.DelegatePermissions`. */
  readonly delegatePermissions: number;
}

/** How a compose item starts out; everything but the kind may be left out. */
export interface ItemInit {
  readonly kind: "message" | "meeting";
  readonly recipients?: Readonly<Partial<Record<FieldName, readonly FieldEntry[]>>>;
  /** Sender or organizer; the address may be an X.500 name. */
  readonly from?: { readonly address: string; readonly name: string };
  readonly subject?: string;
  readonly body?: { readonly type: "html" | "text"; readonly content: string };
  readonly sessionData?: Readonly<Record<string, string>>;
  readonly initializationContext?: string;
  /** Set when composed in a shared mailbox or by a delegate. */
  readonly sharedFolder?: SharedFolder;
}

/** The message or meeting in the compose window. */
export interface ComposeItem {
  readonly kind: "message" | "meeting";
  /** The recipient fields it has, in protocol order. */
  readonly fields: readonly FieldName[];
  readonly from: { readonly address: string; readonly name: string };
  readonly sharedFolder: SharedFolder | null;
  subject: string;
  body: { readonly type: "html" | "text"; readonly content: string };
  /** What the pane was opened with by a Smart Alerts dialog; "" when nothing. */
  initializationContext: string;
  readonly sessionData: Map<string, string>;
  readonly notifications: Map<string, Notification>;
  entries(field: FieldName): readonly FieldEntry[];
  /** Replaces a field's content and tells the listeners which field changed. */
  setEntries(field: FieldName, entries: readonly FieldEntry[]): void;
  /** Everyone the item goes to, field by field. */
  everyone(): readonly SentRecipient[];
  /** Called after each change of a field; returns what stops it. */
  onRecipientsChanged(listener: (field: FieldName) => void): () => void;
}

const DEFAULT_FROM = { address: "desk@contoso.com", name: "Mail desk" };

/**
 * A compose item.
 *
 * @throws when recipients are given for a field that this kind of item does not have
 */
export function createItem(init: ItemInit): ComposeItem {
  const fields = init.kind === "message" ? MESSAGE_FIELDS : MEETING_FIELDS;
  const listeners = new Set<(field: FieldName) => void>();
  const content = new Map<FieldName, readonly FieldEntry[]>();
  for (const [name, entries] of Object.entries(init.recipients ?? {})) {
    const field = fields.find((known) => known === name);
    if (field === undefined) throw new Error(`A ${init.kind} has no field "${name}"`);
    content.set(field, entries);
  }
  const entriesOf = (field: FieldName): readonly FieldEntry[] => content.get(field) ?? [];

  return {
    kind: init.kind,
    fields,
    from: init.from ?? DEFAULT_FROM,
    sharedFolder: init.sharedFolder ?? null,
    subject: init.subject ?? "",
    body: init.body ?? { type: "html", content: "" },
    initializationContext: init.initializationContext ?? "",
    sessionData: new Map(Object.entries(init.sessionData ?? {})),
    notifications: new Map(),
    entries: entriesOf,
    setEntries(field, entries) {
      if (!fields.includes(field)) throw new Error(`A ${init.kind} has no field "${field}"`);
      content.set(field, entries);
      for (const listener of listeners) listener(field);
    },
    everyone: () =>
      fields.flatMap((field) => entriesOf(field).map((entry) => ({ ...entry, field }))),
    onRecipientsChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

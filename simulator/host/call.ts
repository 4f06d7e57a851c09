import type { CallLog } from "./call-log";
import type { Clock } from "./clock";
import type { FaultPlan } from "./faults";
import type { ComposeItem } from "./item";
import type { ClientProfile } from "./profiles";
import type { RoamingStore } from "./settings";

/** What a call reads and changes: the state of one Outlook, whatever transport asks. */
export interface CallHost {
  readonly clock: Clock;
  readonly log: CallLog;
  readonly faults: FaultPlan;
  readonly settings: RoamingStore;
  /** Milliseconds before each answer. */
  latencyMs: number;
  /** What `setAsync` does to unresolved text in the field; the API shows it to nobody. */
  readonly unresolvedOnSet: "drop" | "keep";
  readonly profile: ClientProfile;
  readonly item: ComposeItem;
}

export type CallArguments = Readonly<Record<string, unknown>>;

export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  /** `code` is the number that add-ins find in `asyncResult.error.code`. */
  | { readonly ok: false; readonly code: number };

export const DONE: CallResult = { ok: true, value: null };

export function failed(code: number): CallResult {
  return { ok: false, code };
}

/** Error numbers of Outlook's API; names as `asyncResult.error.name` has them. */
export const ERROR = {
  recipientsExceeded: 9012,
  noValidRecipients: 9013,
  settings: 9019,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  notificationsExceeded: 9025,
  invalidValue: 9031,
  notSupportedHere: 9032,
  keyNotFound: 9050,
  sessionDataExceeded: 9051,
  /** Not in Microsoft's list; what setting a field with a contact group is answered with. */
  contactGroup: 5010,
} as const;

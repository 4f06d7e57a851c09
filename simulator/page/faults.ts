import type { Fault } from "../host";
import { MEETING_FIELDS, MESSAGE_FIELDS } from "../host";

/** Everything that can be made to go wrong; the key stands in the address bar. */
const FAULTS = {
  none: { label: "", faults: () => [] },
  "read-fails": {
    label: "to.getAsync fails (9020)",
    faults: () => inBoth("to.getAsync", { kind: "fail", code: 9020 }),
  },
  "read-hangs": {
    label: "to.getAsync never answers",
    faults: () => inBoth("to.getAsync", { kind: "hang" }),
  },
  "write-fails": {
    label: "to.setAsync fails (5001)",
    faults: () => inBoth("to.setAsync", { kind: "fail", code: 5001 }),
  },
  "write-slow": {
    label: "to.setAsync answers after 4 s",
    faults: () => inBoth("to.setAsync", { kind: "delay", ms: 4000 }),
  },
  "add-fails": {
    label: "second to.addAsync fails (9020)",
    faults: () => inBoth("to.addAsync", { kind: "fail", code: 9020, nth: 2 }),
  },
  "session-fails": {
    label: "sessionData.setAsync fails (9051)",
    faults: () => [{ call: "sessionData.setAsync", kind: "fail", code: 9051 }],
  },
  "settings-fail": {
    label: "roamingSettings.saveAsync fails (9019)",
    faults: () => [{ call: "roamingSettings.saveAsync", kind: "fail", code: 9019 }],
  },
  "settings-stale": {
    label: "roaming settings are read as empty",
    faults: () => [{ kind: "stale-settings", values: {} }],
  },
  "start-slow": {
    label: "getInitialData answers after 7 s",
    faults: () => [{ call: "getInitialData", kind: "delay", ms: 7000 }],
  },
  "no-load": {
    label: "the event page cannot be loaded",
    faults: () => [{ kind: "no-load" }],
  },
  "no-item": {
    label: "add-ins see no item",
    faults: () => [{ kind: "null-item" }],
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly faults: () => readonly Fault[] }>
>;

export type FaultId = keyof typeof FAULTS;
export const FAULT_IDS = Object.keys(FAULTS) as readonly FaultId[];

/** Named by what fails, since engineers read it; "" for none. */
export function faultLabel(id: FaultId): string {
  return FAULTS[id].label;
}

export function faultsOf(id: FaultId): readonly Fault[] {
  return FAULTS[id].faults();
}

type Failure =
  | { readonly kind: "fail"; readonly code: number; readonly nth?: number }
  | { readonly kind: "hang" }
  | { readonly kind: "delay"; readonly ms: number };

/** The same call on a message and on a meeting, whose first field has another name. */
function inBoth(call: string, failure: Failure): readonly Fault[] {
  const [, operation = ""] = call.split(".");
  return [MESSAGE_FIELDS[0], MEETING_FIELDS[0]].map((field) => ({
    call: `${field}.${operation}`,
    ...failure,
  }));
}

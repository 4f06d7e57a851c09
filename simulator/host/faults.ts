/** What goes wrong with one kind of call; `call` is its name in the log, such as "to.getAsync". */
export type CallFault = {
  readonly call: string;
  /** Only the nth such call, counted from 1; every one when left out. */
  readonly nth?: number;
} & (
  | { readonly kind: "fail"; readonly code: number; readonly afterMs?: number }
  | { readonly kind: "hang" }
  | { readonly kind: "delay"; readonly ms: number }
);

export type Fault =
  | CallFault
  /** Add-ins see no item, as in a shared mailbox that is hidden from the address list. */
  | { readonly kind: "null-item" }
  /** Add-ins that load see these roaming settings instead of the saved ones. */
  | { readonly kind: "stale-settings"; readonly values: Readonly<Record<string, unknown>> }
  /** The page of the event handler cannot be loaded. */
  | { readonly kind: "no-load" };

/** The faults in force and how often each call was made. */
export interface FaultPlan {
  list(): readonly Fault[];
  /** Replaces all faults and starts counting calls anew. */
  set(faults: readonly Fault[]): void;
  /** Counts one call and says what goes wrong with it; the first fault that fits decides. */
  next(call: string): CallFault | null;
  find<K extends Exclude<Fault, CallFault>["kind"]>(
    kind: K,
  ): Extract<Fault, { readonly kind: K }> | null;
}

export function createFaultPlan(initial: readonly Fault[] = []): FaultPlan {
  const counts = new Map<string, number>();
  let faults = initial;
  return {
    list: () => faults,
    set(next) {
      faults = next;
      counts.clear();
    },
    next(call) {
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      for (const fault of faults) {
        if (!("call" in fault) || fault.call !== call) continue;
        if (fault.nth === undefined || fault.nth === count) return fault;
      }
      return null;
    },
    find<K extends Exclude<Fault, CallFault>["kind"]>(kind: K) {
      const fits = (fault: Fault): fault is Extract<Fault, { readonly kind: K }> =>
        fault.kind === kind;
      return faults.find(fits) ?? null;
    },
  };
}

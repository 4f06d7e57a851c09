import { useSyncExternalStore } from "react";
import type * as later from "./later";

export type Later = typeof later;

let loaded: Later | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Load what is needed once somebody acts; tries again after a failure. Never rejects. */
export function loadLater(): Promise<void> {
  loading ??= import("./later").then(
    (all) => {
      loaded = all;
      listeners.forEach((listener) => {
        listener();
      });
    },
    () => {
      loading = null;
    },
  );
  return loading;
}

/** null for the moment until it is loaded; whoever asks has it loaded. */
export function useLater(): Later | null {
  return useSyncExternalStore(subscribe, () => loaded);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void loadLater();
  return () => listeners.delete(listener);
}

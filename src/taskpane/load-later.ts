import { useSyncExternalStore } from "react";
import type * as later from "./later";

export type Later = typeof later;

let loaded: Later | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Milliseconds until it is tried again after the first failure; twice as many after each. */
const RETRY_MS = 2000;
const MAX_RETRY_MS = 60_000;

let retry = RETRY_MS;

/** Load what is needed once somebody acts; after a failure it is tried again. Never rejects. */
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
      setTimeout(() => void loadLater(), retry);
      retry = Math.min(2 * retry, MAX_RETRY_MS);
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

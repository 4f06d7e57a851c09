import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane } from "./pane";
import type { PaneState } from "./state";

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("No pane.");
  return pane;
}

export function usePaneState(): PaneState {
  const { subscribe, getState } = usePane();
  return useSyncExternalStore(subscribe, getState);
}

/** Whether something is being changed: nothing else acts meanwhile. */
export function useBusy(): boolean {
  const state = usePaneState();
  return state.status === "ready" && state.busy !== null;
}

import { useSyncExternalStore } from "react";
import type { OpenWindow } from "./open-window";

/** Draws the component again whenever something happens in the window. */
export function useOpenWindow(open: OpenWindow): void {
  useSyncExternalStore(open.subscribe, open.version);
}

import { useSyncExternalStore } from "react";
import type { PanePort, Theme } from "./port";

/** Light or dark, as Outlook is now. */
export function useTheme(port: PanePort): Theme {
  return useSyncExternalStore(
    (listener) =>
      port.listen((event) => {
        if (event === "theme") listener();
      }),
    () => port.theme(),
  );
}

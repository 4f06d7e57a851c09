import { useState } from "react";
import { useBusy } from "./PaneContext";
import { usePhase } from "./use-phase";

export interface Act {
  readonly onAct: () => Promise<void> | void;
  /** Cannot be used now, but may be read. */
  readonly idle?: boolean;
  /** What it does was begun elsewhere: by Enter in a field. */
  readonly begun?: boolean;
}

export interface Acting {
  readonly act: () => void;
  /** Pressing does nothing now. */
  readonly held: boolean;
  /** It was pressed, and what it does takes its time. */
  readonly working: boolean;
}

/** What a press does. While anything is being changed, nothing else is begun. */
export function useAct({ onAct, idle = false, begun = false }: Act): Acting {
  const busy = useBusy();
  const [pressed, setPressed] = useState(false);
  const phase = usePhase((pressed || begun) && busy);
  const held = busy || idle;
  const act = (): void => {
    if (held) return;
    setPressed(true);
    void Promise.resolve(onAct()).finally(() => {
      setPressed(false);
    });
  };
  return { act, held, working: phase !== "at-once" };
}

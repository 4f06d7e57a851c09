import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useBusy } from "./PaneContext";
import { useWords } from "./words";

/** Leaves a form, but not while what it asked for is being done: that would come all the same. */
export function CancelButton({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  const busy = useBusy();
  const { say } = useWords();
  return (
    <Button disabledFocusable={busy} onClick={onCancel}>
      {say("act.cancel")}
    </Button>
  );
}

/** What Escape does in a form: the same. */
export function useCancel(onCancel: () => void): () => void {
  const busy = useBusy();
  return () => {
    if (!busy) onCancel();
  };
}

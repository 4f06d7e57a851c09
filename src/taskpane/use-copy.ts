import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { usePane } from "./PaneContext";
import { useWords } from "./words";

export interface Copying {
  readonly copy: (text: string) => Promise<void>;
  /** What could not be copied, to be shown by `CopyFailed`; null when nothing failed last. */
  readonly failed: string | null;
}

/** Copy to the clipboard, and say so. Focus stays. */
export function useCopy(): Copying {
  const { parts } = usePane();
  const { say } = useWords();
  const { announce } = useAnnounce();
  const [failed, setFailed] = useState<string | null>(null);
  const copy = useCallback(
    async (text: string) => {
      const copied = await parts.port.copy(text).then(
        () => true,
        () => false,
      );
      setFailed(copied ? null : text);
      announce(say(copied ? "say.copied" : "error.copyFailed"), { alert: !copied });
    },
    [parts.port, say, announce],
  );
  return { copy, failed };
}

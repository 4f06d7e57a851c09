import { useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import { usePane } from "./PaneContext";
import { useWords } from "./words";

/** Copy to the clipboard, and say so. Focus stays. */
export function useCopy(): (text: string) => Promise<boolean> {
  const { parts } = usePane();
  const { say } = useWords();
  const { announce } = useAnnounce();
  return useCallback(
    async (text) => {
      const copied = await parts.port.copy(text).then(
        () => true,
        () => false,
      );
      announce(say(copied ? "say.copied" : "error.copyFailed"));
      return copied;
    },
    [parts.port, say, announce],
  );
}

import { useAnnounce } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import { usePhase } from "./use-phase";
import { useWords } from "./words";

/** Said when Outlook takes long over a change: shown, and announced once. */
export function SlowNote({ busy }: { readonly busy: boolean }): ReactNode {
  const slow = usePhase(busy) === "slow";
  const { say } = useWords();
  const { announce } = useAnnounce();
  const styles = useCardStyles();
  useEffect(() => {
    if (slow) announce(say("error.slow"));
  }, [slow, announce, say]);
  return slow ? <p className={styles.small}>{say("error.slow")}</p> : null;
}

import type { ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import { usePhase } from "./use-phase";
import { useWords } from "./words";

/** Said when Outlook takes long over a change. */
export function SlowNote({ busy }: { readonly busy: boolean }): ReactNode {
  const phase = usePhase(busy);
  const { say } = useWords();
  const styles = useCardStyles();
  return phase === "slow" ? <p className={styles.small}>{say("error.slow")}</p> : null;
}

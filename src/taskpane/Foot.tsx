import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ActionLink } from "./ActionLink";
import { useCardStyles } from "./card-styles";
import { usePane, usePaneState } from "./PaneContext";
import { undoable } from "./state";
import { useWords } from "./words";

const useStyles = makeStyles({
  foot: {
    marginTop: "auto",
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    color: tokens.colorNeutralForeground2,
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px" },
});

export interface FootProps {
  readonly onTrust: () => void;
  readonly onAbout: () => void;
}

/** What is not about one address. */
export function Foot({ onTrust, onAbout }: FootProps): ReactNode {
  const { actions } = usePane();
  const state = usePaneState();
  const { say } = useWords();
  const card = useCardStyles();
  const styles = useStyles();
  const deeds = state.status === "ready" ? undoable(state).length : 0;
  const link = mergeClasses(card.small, card.link);
  return (
    <footer className={styles.foot}>
      <div className={styles.links}>
        {deeds > 1 && (
          <ActionLink
            label={say("act.undoAll", { count: deeds })}
            className={link}
            onAct={actions.undoAll}
          />
        )}
        <Link as="button" className={link} data-page-link="trust" onClick={onTrust}>
          {say("foot.trust")}
        </Link>
        <ActionLink label={say("act.checkAgain")} className={link} onAct={actions.checkAgain} />
        <Link as="button" className={link} data-page-link="about" onClick={onAbout}>
          {say("about.link")}
        </Link>
      </div>
      <p className={card.small}>{say("foot.privacy")}</p>
    </footer>
  );
}

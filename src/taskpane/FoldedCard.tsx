import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { useCardStyles } from "./card-styles";
import { CardComparison } from "./CardComparison";
import { usePane } from "./PaneContext";
import { ProblemBar } from "./ProblemBar";
import { CardHeading } from "./RecipientCard";
import { SlowNote } from "./SlowNote";
import { mayChange, obstacleIn, type CardItem, type Ready } from "./state";
import { plain, useWords } from "./words";

export interface FoldedCardProps {
  readonly item: CardItem;
  readonly state: Ready;
}

/** From the fourth card on: who, the two addresses, and the way to all the rest. */
export function FoldedCard({ item, state }: FoldedCardProps): ReactNode {
  const { actions } = usePane();
  const { say, pen } = useWords();
  const styles = useCardStyles();
  const { flagged } = item;
  const [meant] = flagged.suggestions;
  const free = mayChange(state) && obstacleIn(state, flagged.field) === null;
  const typed = pen.address(flagged.address);
  return (
    <li
      className={mergeClasses(styles.card, styles.edge, styles[flagged.level], styles.fadeIn)}
      data-item={item.id}
    >
      <CardHeading item={item} />
      <CardComparison flagged={flagged} />
      {item.problem !== null && (
        <ProblemBar problem={item.problem} typed={flagged.address} item={item.id} />
      )}
      <div className={styles.row}>
        {free && meant !== undefined && (
          <ActionButton
            label={say("edit.save")}
            name={plain(say("act.replaceFolded", { typed, meant: pen.address(meant) }))}
            onAct={() => actions.replace(item.id, meant)}
          />
        )}
        <Button
          appearance="subtle"
          className={styles.quiet}
          aria-label={plain(say("act.showNamed", { typed }))}
          disabledFocusable={state.busy !== null}
          data-opens=""
          onClick={() => {
            actions.unfold(item.id);
          }}
        >
          {say("act.showCard")}
        </Button>
      </div>
      <SlowNote busy={state.busy === item.id} />
    </li>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HalfWay } from "../outlook/write-lists";
import { ActionButton } from "./ActionButton";
import { Bar } from "./Bar";
import { useCardStyles } from "./card-styles";
import { CopyFailed } from "./CopyFailed";
import { Copy16Regular } from "./icons";
import { usePane } from "./PaneContext";
import { Rich } from "./Rich";
import { useCopy } from "./use-copy";
import { useWords } from "./words";

const useStyles = makeStyles({
  list: {
    margin: "8px 0 0",
    padding: "8px",
    maxHeight: "200px",
    overflowY: "auto",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: "text",
  },
});

/** A rewriting failed and so did going back: the whole former list, to compare and to copy. */
export function HalfWayPanel({ half }: { readonly half: HalfWay }): ReactNode {
  const { actions } = usePane();
  const { say, pen } = useWords();
  const styles = useStyles();
  const card = useCardStyles();
  const { copy, failed } = useCopy();
  const lists = half.former.map(({ field, list }) => ({
    field,
    lines: list.map(({ displayName, address }) =>
      displayName === "" || displayName === address ? address : `${displayName} <${address}>`,
    ),
  }));
  return (
    <>
      <Bar
        intent="error"
        actions={
          <>
            <Button
              size="small"
              icon={<Copy16Regular />}
              onClick={() => void copy(lists.flatMap(({ lines }) => lines).join("; "))}
            >
              {say("error.stateCopy")}
            </Button>
            <ActionButton size="small" label={say("act.checkAgain")} onAct={actions.checkAgain} />
          </>
        }
      >
        {lists.map(({ field, lines }) => (
          <div key={field}>
            <Rich
              text={say("error.state", {
                code: String(half.error.code),
                field: say(`field.${field}`),
              })}
            />
            {/* Focusable, since it may scroll. */}
            <ul className={styles.list} tabIndex={0} aria-label={say(`field.${field}`)}>
              {lines.map((line, index) => (
                <li key={index} className={card.small}>
                  <Rich text={pen.words(line)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Bar>
      <CopyFailed text={failed} />
    </>
  );
}

import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { ActionLink } from "./ActionLink";
import { ByHand } from "./ByHand";
import { useCardStyles } from "./card-styles";
import { CopyFailed } from "./CopyFailed";
import { fluentRef } from "./fluent-ref";
import { Delete20Regular } from "./icons";
import { loadLater, useLater } from "./load-later";
import { MoreButton } from "./MoreButton";
import { usePane } from "./PaneContext";
import { keepWay } from "./rights";
import { obstacleIn, type CardItem, type Ready } from "./state";
import { useCopy } from "./use-copy";
import { plain, useWords } from "./words";

export interface CardButtonsProps {
  readonly item: CardItem;
  readonly state: Ready;
  /** The button that has the focus from the start: a form it opened was closed. */
  readonly focused: "keep" | "edit" | null;
  readonly onKeep: () => Promise<void> | void;
  readonly onEdit: () => void;
}

/** What can be done about one recipient: put it right, keep it, edit it, and more. */
export function CardButtons({ item, state, focused, onKeep, onEdit }: CardButtonsProps): ReactNode {
  const { parts } = usePane();
  const { say } = useWords();
  const styles = useCardStyles();
  const later = useLater();
  const [menuWanted, setMenuWanted] = useState(false);
  const { copy, failed } = useCopy();
  const keep = useRef<HTMLButtonElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const { flagged } = item;
  const obstacle = obstacleIn(state, flagged.field);
  const free = obstacle === null;
  const mayKeep = keepWay(flagged, parts.policy) !== "never";
  const possible = flagged.level === "possible";
  const [meant] = flagged.suggestions;

  useEffect(() => {
    if (focused === "keep") keep.current?.focus();
    if (focused === "edit") edit.current?.focus();
  }, [focused]);

  return (
    <>
      {free && <MainButton item={item} />}
      {obstacle !== null && (
        <ByHand obstacle={obstacle} typed={flagged.address} meant={meant ?? null} />
      )}
      {free && <Alternatives item={item} />}
      <div className={styles.row}>
        {mayKeep && (
          <ActionButton
            label={say("act.keep")}
            appearance={possible ? "secondary" : "subtle"}
            className={possible ? styles.quiet : styles.flush}
            onAct={onKeep}
            buttonRef={keep}
          />
        )}
        {free && (
          <Button
            ref={fluentRef(edit)}
            appearance="subtle"
            className={mayKeep ? styles.quiet : styles.flush}
            disabledFocusable={state.busy !== null}
            onClick={onEdit}
            data-opens=""
          >
            {say("act.edit")}
          </Button>
        )}
        <span className={styles.push}>
          {later === null ? (
            <MoreButton
              address={flagged.address}
              onClick={() => {
                setMenuWanted(true);
                void loadLater();
              }}
            />
          ) : (
            <later.MoreMenu
              item={item}
              state={state}
              free={free}
              wanted={menuWanted}
              onCopy={copy}
            />
          )}
        </span>
      </div>
      <CopyFailed text={failed} />
    </>
  );
}

/** Replace; or Remove, where nothing better is known. */
function MainButton({ item }: { readonly item: CardItem }): ReactNode {
  const { actions } = usePane();
  const { say, pen, foreignScript } = useWords();
  const styles = useCardStyles();
  const { level, suggestions, finding } = item.flagged;
  const [meant] = suggestions;
  if (meant === undefined) {
    return level === "blocked" ? (
      <ActionButton
        label={say("act.remove")}
        appearance="primary"
        className={styles.wide}
        icon={<Delete20Regular />}
        onAct={() => actions.remove(item.id)}
      />
    ) : null;
  }
  const key = foreignScript(finding) !== "" ? "act.replaceLatin" : "act.replace";
  const label = say(key, { meant: pen.address(meant) });
  return (
    <ActionButton
      label={label}
      name={plain(label)}
      appearance={level === "possible" ? "secondary" : "primary"}
      className={styles.wide}
      onAct={() => actions.replace(item.id, meant)}
    />
  );
}

/** What else may have been meant, nearly as likely. */
function Alternatives({ item }: { readonly item: CardItem }): ReactNode {
  const { actions } = usePane();
  const { say, pen } = useWords();
  const styles = useCardStyles();
  const others = item.flagged.suggestions.slice(1);
  if (others.length === 0) return null;
  return (
    <div className={mergeClasses(styles.row, styles.small)}>
      <span className={styles.secondary}>{say("act.orMeant")}</span>
      {others.map((other) => (
        <ActionLink
          key={other}
          label={pen.address(other)}
          name={plain(say("act.replaceOther", { meant: pen.address(other) }))}
          className={styles.link}
          onAct={() => actions.replace(item.id, other)}
        />
      ))}
    </div>
  );
}

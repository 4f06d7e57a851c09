import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { TrustEntry } from "../core/types";
import { useCardStyles } from "./card-styles";
import { fluentRef } from "./fluent-ref";
import { ArrowUndo16Regular, Dismiss20Regular } from "./icons";
import { Rich } from "./Rich";
import { plain, useWords } from "./words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: "1 1 0", minWidth: "0" },
});

const NO_BREAK_SPACE = "\u00a0";

export interface TrustRowProps {
  readonly entry: TrustEntry;
  /** false where policy no longer lets it be used. */
  readonly used?: boolean;
  /** It was put back just now: its button takes the focus. */
  readonly focused?: boolean;
  readonly onRemove?: () => Promise<void>;
  /** Given for an entry that was removed: the row says so, and its Undo takes the focus. */
  readonly onUndo?: () => Promise<void>;
}

/** One trusted address or domain, and what it covers; or that policy no longer lets it be used. */
export function TrustRow(props: TrustRowProps): ReactNode {
  const { entry, added } = props.entry;
  const { used = true, focused = false, onRemove, onUndo } = props;
  const { say, sayOwn, pen, formatDay } = useWords();
  const card = useCardStyles();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const gone = onUndo !== undefined;

  useEffect(() => {
    // Not out of the message, where one may be again when a slow change ends.
    if ((gone || focused) && document.hasFocus()) button.current?.focus();
  }, [gone, focused]);

  const removed = say("list.removed", { entry: pen.address(entry) });
  const covers = used
    ? say(entry.includes("@") ? "list.address" : "list.domain")
    : sayOwn("list.unused");
  const dayOf = (date: string): string => formatDay(date).replace(/ /g, NO_BREAK_SPACE);
  const day = added === "" ? "" : say("list.added", { date: dayOf(added) });
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={gone ? card.body : card.name}>
          <Rich text={gone ? removed : pen.address(entry)} />
        </div>
        {!gone && (
          <div className={mergeClasses(card.small, card.secondary)}>
            <Rich text={day === "" ? covers : `${covers} · ${day}`} />
          </div>
        )}
      </div>
      {onRemove !== undefined && (
        <Button
          ref={fluentRef(button)}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={plain(say("list.remove", { entry: pen.address(entry) }))}
          data-action=""
          onClick={() => void onRemove()}
        />
      )}
      {onUndo !== undefined && (
        <Button
          ref={fluentRef(button)}
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          aria-label={plain(say("act.undoNamed", { what: removed }))}
          data-action=""
          onClick={() => void onUndo()}
        >
          {say("act.undo")}
        </Button>
      )}
    </li>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { AlertDialog } from "./AlertDialog";
import { ComposeBars } from "./ComposeBars";
import type { Choices } from "./choices";
import type { Desk } from "./desk";
import { MessageForm } from "./MessageForm";
import type { OpenWindow } from "./open-window";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { SentNote } from "./SentNote";
import { useOpenWindow } from "./use-open-window";
import { titleOf } from "./standing";

const useStyles = makeStyles({
  window: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@media (max-width: 699px)": { minHeight: "420px" },
  },
  inside: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 699px)": { flexDirection: "column" },
  },
  message: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflowY: "auto",
  },
});

/** One compose window with its ribbon, message, pane and, over all of it, Outlook's dialog. */
export function ComposeWindow(props: {
  desk: Desk;
  open: OpenWindow;
  hidden: boolean;
  choices: Choices;
  paneWidth: number;
  onPaneWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const { desk, open, choices } = props;
  useOpenWindow(open);
  const { outlook } = open;
  const { report, pane } = outlook;
  const dialog = report?.dialog ?? null;
  const sent = report?.status === "sent";

  const sendByKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || sent) return;
    event.preventDefault();
    // Leaving the field first, so that what stands in it becomes a recipient.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    open.send();
  };

  return (
    <section
      className={styles.window}
      aria-label={titleOf(open)}
      hidden={props.hidden}
      onKeyDown={sendByKey}
    >
      <div className={styles.inside} inert={dialog !== null}>
        <Ribbon open={open} onDiscard={() => desk.discard(open.id)} />
        <div className={styles.body}>
          <div className={styles.message}>
            <ComposeBars open={open} />
            {sent && report !== null ? (
              <SentNote
                report={report}
                onAgain={desk.reset}
                onDiscard={() => desk.discard(open.id)}
              />
            ) : (
              <MessageForm open={open} />
            )}
          </div>
          {pane !== null && (
            <PaneFrame
              key={pane.generation}
              outlook={outlook}
              pane={pane}
              theme={choices.theme}
              width={props.paneWidth}
              onWidth={props.onPaneWidth}
            />
          )}
        </div>
      </div>
      {dialog !== null && (
        <AlertDialog
          dialog={dialog}
          iconUrl={outlook.manifest.iconUrl}
          language={choices.language}
          onChoose={open.choose}
        />
      )}
    </section>
  );
}

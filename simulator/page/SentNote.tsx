import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { MailCheckmarkRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { SendReport } from "../host";
import { recipientList } from "./recipient-list";
import { say, WORDS } from "./words";

const useStyles = makeStyles({
  note: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "12px",
    padding: "24px",
    textAlign: "center",
    outlineStyle: "none",
  },
  icon: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  text: { maxWidth: "560px", overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "8px" },
});

const WHY = { unchecked: WORDS.sentUnchecked, allowed: "", sendAnyway: WORDS.sentAnyway };

/** In the place of a message that went out: to whom, and that it went nowhere. */
export function SentNote(props: {
  report: SendReport;
  onAgain: () => void;
  onDiscard: () => void;
}) {
  const styles = useStyles();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { recipients, sentBy } = props.report;
  return (
    <div ref={note} className={styles.note} role="status" tabIndex={-1}>
      <MailCheckmarkRegular aria-hidden className={styles.icon} />
      <Subtitle1>{WORDS.sentTitle}</Subtitle1>
      <Text align="center" className={styles.text}>
        {say("sim.sent", { list: recipientList(recipients) })}
      </Text>
      {sentBy !== null && WHY[sentBy] !== "" && <Text align="center">{WHY[sentBy]}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onAgain}>
          {say("sim.reset")}
        </Button>
        <Button onClick={props.onDiscard}>{say("sim.newMessage")}</Button>
      </div>
    </div>
  );
}

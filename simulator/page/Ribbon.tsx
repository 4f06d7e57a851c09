import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, SendRegular } from "@fluentui/react-icons";
import type { OpenWindow } from "./open-window";
import { say } from "./words";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexWrap: "wrap",
    padding: "8px 12px",
  },
  send: { minWidth: "96px" },
  space: { flexGrow: 1 },
  icon: { width: "20px", height: "20px", display: "block" },
  // A line, not a ground: in high contrast a button under the mouse has colours of its own.
  open: { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
});

/** Send, Discard and the add-in's own buttons, as the manifest has them. */
export function Ribbon({ open, onDiscard }: { open: OpenWindow; onDiscard: () => void }) {
  const styles = useStyles();
  const { manifest, item, pane, report } = open.outlook;
  const buttons = manifest.commands.filter(
    ({ surface, action }) => surface === item.kind && action.kind === "pane",
  );
  const sent = report?.status === "sent";
  return (
    <div className={styles.ribbon}>
      <Button
        appearance="primary"
        className={styles.send}
        icon={<SendRegular />}
        disabled={sent}
        onClick={open.send}
      >
        {say("sim.send")}
      </Button>
      <Button appearance="subtle" icon={<DeleteRegular />} onClick={onDiscard}>
        {say("sim.discard")}
      </Button>
      <div className={styles.space} />
      {buttons.map(({ id, label }) => {
        const shown = pane?.commandId === id;
        return (
          <Button
            key={id}
            appearance="subtle"
            className={shown ? styles.open : ""}
            icon={<img src={manifest.iconUrl} alt="" className={styles.icon} />}
            aria-expanded={shown}
            disabled={sent}
            onClick={() => (shown ? open.outlook.closePane() : open.outlook.openPane(id))}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}

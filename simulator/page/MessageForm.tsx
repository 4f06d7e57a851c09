import { makeStyles, tokens } from "@fluentui/react-components";
import type { FieldEntry, FieldName } from "../host";
import type { OpenWindow } from "./open-window";
import { RecipientField } from "./RecipientField";
import { say, WORDS } from "./words";

const useStyles = makeStyles({
  form: { flexGrow: 1, display: "flex", flexDirection: "column", padding: "4px 16px 12px" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { width: "72px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    padding: "4px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  body: {
    flexGrow: 1,
    minHeight: "120px",
    boxSizing: "border-box",
    marginTop: "8px",
    padding: "8px 0",
    resize: "none",
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The message or the meeting being written: everything typed goes into the item at once. */
export function MessageForm({ open }: { open: OpenWindow }) {
  const styles = useStyles();
  const { item } = open.outlook;
  const { name, address } = item.from;

  const move = (entry: FieldEntry, from: FieldName, at: number, to: FieldName): void => {
    item.setEntries(
      from,
      item.entries(from).filter((_one, index) => index !== at),
    );
    item.setEntries(to, [...item.entries(to), entry]);
  };

  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <span className={styles.label}>
          {item.kind === "message" ? say("sim.from") : WORDS.organizer}
        </span>
        <span>
          {name} &lt;{address}&gt;
        </span>
      </div>
      {item.fields.map((field) => (
        <RecipientField
          key={field}
          field={field}
          fields={item.fields}
          entries={item.entries(field)}
          onChange={(entries) => item.setEntries(field, entries)}
          onMove={move}
        />
      ))}
      <div className={styles.row}>
        <label htmlFor={`subject-${open.id}`} className={styles.label}>
          {say("sim.subject")}
        </label>
        <input
          id={`subject-${open.id}`}
          className={styles.text}
          value={item.subject}
          maxLength={255}
          onChange={({ target }) => open.write({ subject: target.value })}
        />
      </div>
      <textarea
        aria-label={WORDS.body}
        className={`${styles.text} ${styles.body}`}
        value={item.body.content}
        onChange={({ target }) => open.write({ body: target.value })}
      />
    </div>
  );
}

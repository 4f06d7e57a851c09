import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { useState } from "react";
import type { FieldEntry, FieldName } from "../host";
import { AddMenu } from "./AddMenu";
import { Pill } from "./Pill";
import { PillMenu } from "./PillMenu";
import { entryText } from "./recipient-text";
import { useRecipientList } from "./use-recipient-list";
import { say, WORDS } from "./words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    width: "72px",
    flexShrink: 0,
    paddingTop: "6px",
    color: tokens.colorNeutralForeground2,
  },
  column: { flexGrow: 1, minWidth: 0 },
  pills: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 6px",
    maxHeight: "136px",
    overflowY: "auto",
    margin: 0,
    padding: "1px",
    listStyleType: "none",
  },
  typing: { flexGrow: 1, flexBasis: "64px", minWidth: "64px", display: "flex" },
  input: {
    width: "100%",
    minWidth: 0,
    minHeight: "30px",
    border: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  },
  hint: { display: "block", padding: "2px 0 4px", color: tokens.colorNeutralForeground2 },
});

/** What a dragged pill carries: field and place. */
const DRAG_TYPE = "application/x-second-look-recipient";

export interface RecipientFieldProps {
  readonly field: FieldName;
  /** All fields of the item, for moving. */
  readonly fields: readonly FieldName[];
  readonly entries: readonly FieldEntry[];
  readonly onChange: (entries: readonly FieldEntry[]) => void;
  readonly onMove: (entry: FieldEntry, from: FieldName, at: number, to: FieldName) => void;
}

/** One line of recipients: pills, and a place to type or paste more. */
export function RecipientField(props: RecipientFieldProps) {
  const styles = useStyles();
  const { field, entries, onChange, onMove } = props;
  const { list, reachable, focusPill, remove, edit, keyOnPill, inputProps } = useRecipientList(
    entries,
    onChange,
  );
  const [menu, setMenu] = useState<{ readonly at: number; readonly pill: HTMLElement } | null>(
    null,
  );

  const drop = (event: DragEvent): void => {
    const [from, at] = event.dataTransfer.getData(DRAG_TYPE).split(" ");
    const source = props.fields.find((name) => name === from);
    if (source === undefined) return;
    event.preventDefault();
    const entry = JSON.parse(event.dataTransfer.getData("text/json")) as FieldEntry;
    if (source !== field) onMove(entry, source, Number(at), field);
  };

  return (
    <div
      role="group"
      aria-label={WORDS[field]}
      className={styles.row}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAG_TYPE) && event.preventDefault()}
      onDrop={drop}
    >
      <span aria-hidden className={styles.label}>
        {WORDS[field]}
      </span>
      <div className={styles.column}>
        <ul className={styles.pills} ref={list}>
          {entries.map((entry, at) => (
            <Pill
              key={`${at} ${entryText(entry)}`}
              entry={entry}
              reachable={at === reachable}
              onOpen={(pill) => setMenu({ at, pill })}
              onRemove={() => remove(at)}
              onKey={(event) => keyOnPill(event, at)}
              onDrag={({ dataTransfer }) => {
                dataTransfer.setData(DRAG_TYPE, `${field} ${at}`);
                dataTransfer.setData("text/json", JSON.stringify(entry));
              }}
            />
          ))}
          <li className={styles.typing}>
            <input
              aria-label={WORDS[field]}
              className={styles.input}
              autoComplete="off"
              spellCheck={false}
              {...inputProps}
            />
          </li>
        </ul>
        {entries.some(({ kind }) => kind === "unresolved") && (
          <Caption1 className={styles.hint}>{say("sim.unresolved")}</Caption1>
        )}
      </div>
      <AddMenu label={WORDS[field]} onAdd={(entry) => onChange([...entries, entry])} />
      {menu !== null && (
        <PillMenu
          target={menu.pill}
          others={props.fields.filter((name) => name !== field)}
          onClose={() => {
            focusPill(menu.at);
            setMenu(null);
          }}
          onEdit={() => edit(menu.at)}
          onRemove={() => remove(menu.at)}
          onMove={(to) => {
            const entry = entries[menu.at];
            if (entry === undefined) return;
            onMove(entry, field, menu.at, to);
            // The next pill takes the place of the one that went.
            requestAnimationFrame(() => focusPill(menu.at));
          }}
        />
      )}
    </div>
  );
}

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, DragEvent, KeyboardEvent } from "react";
import { useRef, useState } from "react";
import type { FieldEntry, FieldName } from "../host";
import { AddMenu } from "./AddMenu";
import { Pill } from "./Pill";
import { PillMenu } from "./PillMenu";
import { entryText, isList, readRecipients } from "./recipient-text";
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
  typing: { flexGrow: 1, minWidth: "120px", display: "flex" },
  input: {
    width: "100%",
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
  const [typed, setTyped] = useState("");
  const [current, setCurrent] = useState(0);
  const [menuAt, setMenuAt] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string): void => {
    setTyped("");
    const added = readRecipients(text);
    if (added.length > 0) onChange([...entries, ...added]);
  };
  const focusPill = (at: number): void => {
    const pills = list.current?.querySelectorAll<HTMLElement>("[data-pill]");
    const pill = pills?.[at];
    if (pill === undefined) return input.current?.focus();
    setCurrent(at);
    pill.focus();
  };
  const remove = (at: number): void => {
    onChange(entries.filter((_entry, index) => index !== at));
    // The next pill takes the place of the one that went.
    requestAnimationFrame(() => focusPill(at));
  };
  const edit = (at: number): void => {
    const entry = entries[at];
    if (entry === undefined) return;
    onChange(entries.filter((_entry, index) => index !== at));
    setTyped(entryText(entry));
    requestAnimationFrame(() => input.current?.focus());
  };

  const keyInInput = (event: KeyboardEvent<HTMLInputElement>): void => {
    const ends = event.key === ";" || (event.key === "," && typed.includes("@"));
    if (ends || (event.key === "Enter" && !event.ctrlKey && !event.metaKey)) {
      event.preventDefault();
      add(typed);
    } else if (typed === "" && (event.key === "Backspace" || event.key === "ArrowLeft")) {
      event.preventDefault();
      focusPill(entries.length - 1);
    }
  };
  const keyOnPill = (event: KeyboardEvent, at: number): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) focusPill(Math.max(0, at + step));
    else if (event.key === "Delete" || event.key === "Backspace") remove(at);
    else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!isList(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  const drop = (event: DragEvent): void => {
    const [from, at] = event.dataTransfer.getData(DRAG_TYPE).split(" ");
    const source = props.fields.find((name) => name === from);
    if (source === undefined) return;
    event.preventDefault();
    const entry = JSON.parse(event.dataTransfer.getData("text/json")) as FieldEntry;
    if (source !== field) onMove(entry, source, Number(at), field);
  };

  const reachable = Math.min(current, entries.length - 1);
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
              onOpen={() => setMenuAt(at)}
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
              ref={input}
              aria-label={WORDS[field]}
              className={styles.input}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={keyInInput}
              onPaste={paste}
              onBlur={() => add(typed)}
            />
          </li>
        </ul>
        {entries.some(({ kind }) => kind === "unresolved") && (
          <Caption1 className={styles.hint}>{say("sim.unresolved")}</Caption1>
        )}
      </div>
      <AddMenu label={WORDS[field]} onAdd={(entry) => onChange([...entries, entry])} />
      <PillMenu
        target={menuAt === null ? null : (list.current?.children[menuAt] ?? null)}
        others={props.fields.filter((name) => name !== field)}
        onClose={() => {
          if (menuAt !== null) focusPill(menuAt);
          setMenuAt(null);
        }}
        onEdit={() => menuAt !== null && edit(menuAt)}
        onRemove={() => menuAt !== null && remove(menuAt)}
        onMove={(to) => {
          const entry = menuAt === null ? undefined : entries[menuAt];
          if (menuAt !== null && entry !== undefined) onMove(entry, field, menuAt, to);
        }}
      />
    </div>
  );
}

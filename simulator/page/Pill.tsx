import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, PeopleTeamRegular } from "@fluentui/react-icons";
import type { DragEvent, KeyboardEvent } from "react";
import type { FieldEntry } from "../host";
import { say, WORDS } from "./words";

const useStyles = makeStyles({
  pill: {
    display: "flex",
    maxWidth: "100%",
    minHeight: "28px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  unresolved: {
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
  },
  button: {
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 8px",
    padding: "2px 4px 2px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  address: { color: tokens.colorNeutralForeground2, fontSize: "13px" },
  remove: {
    display: "grid",
    placeItems: "center",
    width: "26px",
    minHeight: "26px",
    flexShrink: 0,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
});

/** One recipient, the address always in view; a click or Enter opens its menu. */
export function Pill(props: {
  entry: FieldEntry;
  /** Whether Tab stops here: one pill of a field, arrows lead to the others. */
  reachable: boolean;
  onOpen: (pill: HTMLElement) => void;
  onRemove: () => void;
  onKey: (event: KeyboardEvent) => void;
  onDrag: (event: DragEvent) => void;
}) {
  const styles = useStyles();
  const { entry } = props;
  const unresolved = entry.kind === "unresolved";
  const [name, detail] = partsOf(entry);
  return (
    <li
      className={mergeClasses(styles.pill, unresolved && styles.unresolved)}
      title={unresolved ? say("sim.unresolved") : undefined}
      draggable
      onDragStart={props.onDrag}
    >
      <button
        type="button"
        data-pill
        className={styles.button}
        tabIndex={props.reachable ? 0 : -1}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => props.onOpen(currentTarget)}
        onKeyDown={props.onKey}
      >
        {entry.kind === "group" && <PeopleTeamRegular aria-hidden />}
        {name !== "" && <span>{name}</span>}
        {detail !== "" && <span className={name === "" ? "" : styles.address}>{detail}</span>}
      </button>
      <button
        type="button"
        className={styles.remove}
        tabIndex={-1}
        aria-label={`${WORDS.remove} ${detail === "" || entry.kind !== "mailbox" ? name : detail}`}
        onClick={props.onRemove}
      >
        <DismissRegular aria-hidden />
      </button>
    </li>
  );
}

function partsOf(entry: FieldEntry): readonly [name: string, detail: string] {
  if (entry.kind === "unresolved") return [entry.text, ""];
  if (entry.kind === "group") return [entry.name, WORDS.group];
  if (entry.address.startsWith("/o=")) return [entry.name, WORDS.exchangeName];
  return [entry.name === entry.address ? "" : entry.name, entry.address];
}

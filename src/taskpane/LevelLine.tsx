import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RecipientField } from "../core/types";
import type { Level } from "./flagged";
import { Info16Regular, Prohibited16Filled, Warning16Filled } from "./icons";
import { useWords } from "./words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  level: { fontWeight: tokens.fontWeightSemibold },
  field: { color: tokens.colorNeutralForeground2 },
  blocked: { color: tokens.colorStatusDangerForeground3 },
  probable: { color: tokens.colorStatusWarningForeground3 },
  possible: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  blocked: Prohibited16Filled,
  probable: Warning16Filled,
  possible: Info16Regular,
} as const;

export interface LevelLineProps {
  readonly level: Level;
  readonly fields: readonly RecipientField[];
}

/** Above a card's name: how bad, and where in the message. */
export function LevelLine({ level, fields }: LevelLineProps): ReactNode {
  const { say, row } = useWords();
  const styles = useStyles();
  const Icon = ICONS[level];
  return (
    <span className={styles.line}>
      <Icon aria-hidden="true" className={styles[level]} />
      <span className={mergeClasses(styles.level, styles[level])}>{say(`level.${level}`)}</span>
      <span className={styles.field}>· {row(fields.map((field) => say(`field.${field}`)))}</span>
    </span>
  );
}

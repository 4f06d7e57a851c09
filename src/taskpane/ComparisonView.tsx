import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { Column, Comparison, Mark } from "./comparison";
import { Hidden } from "./Hidden";
import { ArrowDown16Regular, ArrowUp16Regular } from "./icons";
import { Rich } from "./Rich";
import { useWords } from "./words";

const ROW_HEIGHT = "24px";

const useStyles = makeStyles({
  frame: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px 10px",
    userSelect: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  caption: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "15px",
    lineHeight: ROW_HEIGHT,
    fontVariantLigatures: "none",
    color: tokens.colorNeutralForeground1,
    marginTop: "2px",
    marginBottom: "2px",
  },
  atEnd: { textAlign: "end" },
  lead: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  piece: {
    display: "inline-grid",
    gridTemplateRows: "auto auto",
    gridAutoFlow: "column",
    gridAutoColumns: "auto",
    rowGap: "2px",
    marginBottom: "2px",
    maxWidth: "100%",
    verticalAlign: "top",
    textAlign: "start",
  },
  cell: {
    position: "relative",
    display: "block",
    minHeight: ROW_HEIGHT,
    whiteSpace: "pre",
    overflowWrap: "anywhere",
  },
  bold: { fontWeight: tokens.fontWeightBold },
  box: {
    outline: `1.5px solid ${tokens.colorStatusWarningBorder2}`,
    outlineOffset: "-1px",
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { outline: "2px solid CanvasText" },
  },
  missing: {
    outline: `1.5px dashed ${tokens.colorStatusWarningBorder2}`,
    outlineOffset: "-1px",
    borderRadius: tokens.borderRadiusMedium,
    minWidth: "7px",
    "@media (forced-colors: active)": { outline: "1px dashed CanvasText" },
  },
  underline: {
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "0",
      bottom: "-1px",
      borderBottom: `3px solid ${tokens.colorStatusSuccessBorder2}`,
    },
  },
  thinLine: {
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "1px",
      bottom: "2px",
      borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
  destination: { paddingInline: "3px" },
  note: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    borderTop: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingInline: "3px",
    whiteSpace: "normal",
  },
});

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Above the first row. */
  readonly upper: string;
  /** Below the second row; null when there is one row only. */
  readonly lower: string | null;
  /** What the drawing says, for those who do not see it. */
  readonly spoken: string;
  /** Enlarged letters, below. */
  readonly children?: ReactNode;
}

/** Two addresses over each other, what differs marked by shape. */
export function ComparisonView(props: ComparisonViewProps): ReactNode {
  const { comparison, upper, lower, spoken, children } = props;
  const { rtl } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <Hidden>{spoken}</Hidden>
      <div aria-hidden="true">
        <div className={styles.caption}>
          {upper}
          <ArrowDown16Regular />
        </div>
        <div className={mergeClasses(styles.rows, rtl && styles.atEnd)} dir="ltr">
          {comparison.lead !== "" && (
            <div className={styles.lead}>
              <Breakable text={comparison.lead} />
            </div>
          )}
          {comparison.pieces.map((piece, index) => (
            <span key={index} className={styles.piece}>
              {piece.map((column, place) => (
                <ColumnView key={place} column={column} single={lower === null} />
              ))}
            </span>
          ))}
        </div>
        {lower !== null && (
          <div className={styles.caption}>
            {lower}
            <ArrowUp16Regular />
          </div>
        )}
        {children}
      </div>
    </div>
  );
}

function ColumnView(props: { readonly column: Column; readonly single: boolean }): ReactNode {
  const { upper, lower, mark } = props.column;
  const { say } = useWords();
  const styles = useStyles();
  const look = UPPER[mark].map((name) => styles[name]);
  if (props.single) return <bdi className={styles.cell}>{upper}</bdi>;
  return (
    <>
      <bdi className={mergeClasses(styles.cell, ...look)}>{upper}</bdi>
      {mark === "destination" ? (
        <span className={mergeClasses(styles.cell, styles.note)} dir="auto">
          <Rich text={say("pair.goesHere")} />
        </span>
      ) : (
        <bdi className={mergeClasses(styles.cell, ...LOWER[mark].map((name) => styles[name]))}>
          {lower}
        </bdi>
      )}
    </>
  );
}

type Look = "bold" | "box" | "missing" | "underline" | "thinLine" | "destination";

const UPPER: Readonly<Record<Mark, readonly Look[]>> = {
  none: [],
  missing: ["missing"],
  extra: ["bold", "box"],
  changed: ["bold", "box"],
  strong: ["bold"],
  destination: ["bold", "box", "destination"],
};

const LOWER: Readonly<Record<Exclude<Mark, "destination">, readonly Look[]>> = {
  none: [],
  missing: ["bold", "underline"],
  extra: ["thinLine"],
  changed: ["bold", "underline"],
  strong: ["bold"],
};

function Breakable({ text }: { readonly text: string }): ReactNode {
  return text.split(/(?<=[@.-])/).map((piece, index) => (
    <Fragment key={index}>
      {piece}
      <wbr />
    </Fragment>
  ));
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Bar } from "./Bar";
import { useWords } from "./words";

const MAX_ROWS = 6;
/** As wide as the narrowest pane, less its edges. */
const ROW_CHARS = 28;

const useStyles = makeStyles({
  text: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    marginTop: "4px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    resize: "vertical",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

/** The clipboard was out of reach: the text itself, all selected as soon as it has the focus. */
export function CopyFailed({ text }: { readonly text: string | null }): ReactNode {
  const { say } = useWords();
  const styles = useStyles();
  const bar = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    if (text !== null) bar.current?.scrollIntoView({ block: "nearest" });
  }, [text]);
  if (text === null) return null;
  return (
    <Bar intent="error">
      <label ref={bar}>
        {say("error.copyFailed")}
        <textarea
          className={styles.text}
          dir="auto"
          readOnly
          rows={rowsOf(text)}
          value={text}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </label>
    </Bar>
  );
}

function rowsOf(text: string): number {
  const rows = text.split("\n").map(({ length }) => Math.max(1, Math.ceil(length / ROW_CHARS)));
  return Math.min(
    MAX_ROWS,
    rows.reduce((sum, each) => sum + each, 0),
  );
}

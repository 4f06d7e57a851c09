import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { useState } from "react";
import { PANE_WIDTH } from "./Windows";
import { WORDS } from "./words";

const useStyles = makeStyles({
  grip: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: "-5px",
    zIndex: 1,
    width: "9px",
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (max-width: 699px)": { display: "none" },
  },
  /** While dragging, the pointer is not to be lost to the frame beside the grip. */
  shield: { position: "fixed", inset: 0, zIndex: 2, cursor: "col-resize" },
});

const STEP_PX = 10;

/** Makes the pane wider or narrower: by dragging, or by the arrow keys. */
export function PaneGrip({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const styles = useStyles();
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const set = (next: number): void =>
    onWidth(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, next)));

  const onKey = (event: KeyboardEvent): void => {
    const next = {
      ArrowLeft: width + STEP_PX,
      ArrowRight: width - STEP_PX,
      Home: PANE_WIDTH.min,
      End: PANE_WIDTH.max,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const onMove = (event: PointerEvent): void => {
    if (from !== null) set(from.width + from.x - event.clientX);
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={WORDS.paneWidth}
      aria-valuemin={PANE_WIDTH.min}
      aria-valuemax={PANE_WIDTH.max}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.grip}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={onMove}
      onPointerUp={() => setFrom(null)}
    >
      {from !== null && <div className={styles.shield} />}
    </div>
  );
}

import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { OpenPane, Outlook } from "../host";
import { openAddInFrame } from "./add-in-frame";
import type { ThemeName } from "./choices";
import { PaneGrip } from "./PaneGrip";
import { OFFICE_THEMES, THEME_EVENT } from "./theme-colors";
import { WORDS } from "./words";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    "@media (max-width: 699px)": {
      width: "100% !important",
      minHeight: "560px",
      borderInlineStartWidth: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    paddingInline: "16px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: "14px" },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    "& iframe": { width: "100%", height: "100%", border: "none" },
  },
});

/** The add-in's pane as shipped, in a frame from its own origin. */
export function PaneFrame(props: {
  outlook: Outlook;
  pane: OpenPane;
  theme: ThemeName;
  width: number;
  onWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const { outlook, pane, theme } = props;
  const place = useRef<HTMLDivElement>(null);
  const title = outlook.manifest.displayName;
  const { url } = pane;

  useEffect(() => {
    if (place.current === null) return;
    const frame = openAddInFrame(outlook, { kind: "pane", url, title }, place.current);
    // Opening a pane moves the focus into it.
    frame.element.focus();
    return () => frame.close();
  }, [outlook, url, title]);

  useEffect(() => {
    const frame = place.current?.querySelector("iframe");
    if (frame != null) frame.style.colorScheme = theme === "light" ? "light" : "dark";
    outlook.changeTheme(OFFICE_THEMES[theme]);
    return outlook.log.subscribe(({ direction, name }) => {
      const listens = direction === "to-add-in" && name === `register ${THEME_EVENT}`;
      if (listens) outlook.clock.setTimeout(() => outlook.changeTheme(OFFICE_THEMES[theme]), 1);
    });
  }, [outlook, theme]);

  return (
    <aside className={styles.pane} style={{ width: props.width }} aria-label={title}>
      <PaneGrip width={props.width} onWidth={props.onWidth} />
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={WORDS.closePane}
          onClick={({ currentTarget }) => {
            const window = currentTarget.closest("section");
            outlook.closePane();
            // The ribbon's button that opens the pane again.
            window?.querySelector<HTMLElement>("button[aria-expanded]")?.focus();
          }}
        />
      </div>
      <div ref={place} className={styles.frame} />
    </aside>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { focusOutline } from "./focus-outline";
import type { HeadlineText, Tone } from "./headline-text";
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Regular,
  ShieldProhibited20Filled,
  Warning20Filled,
} from "./icons";

const useStyles = makeStyles({
  header: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0, fontSize: "24px", width: "24px", height: "24px" },
  /** The host's own menu may lie over the end of the first line. */
  title: {
    margin: "0",
    paddingInlineEnd: "40px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ...focusOutline(),
  },
  sub: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  blocked: { color: tokens.colorStatusDangerForeground3 },
  error: { color: tokens.colorStatusDangerForeground3 },
  probable: { color: tokens.colorStatusWarningForeground3 },
  possible: { color: tokens.colorNeutralForeground2 },
  info: { color: tokens.colorNeutralForeground2 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = {
  blocked: ShieldProhibited20Filled,
  probable: Warning20Filled,
  possible: Info20Regular,
  info: Info20Regular,
  clear: CheckmarkCircle20Filled,
  done: CheckmarkCircle20Filled,
  error: ErrorCircle20Filled,
} as const satisfies Readonly<Record<Exclude<Tone, "loading">, unknown>>;

/** The one headline of the pane, with its status line. */
export function Headline({ tone, title, sub }: HeadlineText): ReactNode {
  const styles = useStyles();
  const subId = useId();
  if (tone === "loading") return null;
  const Icon = ICONS[tone];
  return (
    <header className={styles.header}>
      <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[tone])} />
      <div>
        <h1
          className={styles.title}
          tabIndex={-1}
          data-focus="headline"
          aria-describedby={sub === "" ? undefined : subId}
        >
          {title}
        </h1>
        {sub !== "" && (
          <p id={subId} className={styles.sub}>
            {sub}
          </p>
        )}
      </div>
    </header>
  );
}

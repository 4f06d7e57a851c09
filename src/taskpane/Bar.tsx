import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DiamondDismiss20Filled, Info20Regular, Warning20Filled } from "./icons";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  info: {},
  icon: { flexShrink: 0 },
  errorIcon: { color: tokens.colorStatusDangerForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  text: { flex: "1 1 180px", minWidth: "0", overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "8px",
    marginInlineStart: "auto",
    maxWidth: "100%",
  },
});

const ICONS = {
  error: DiamondDismiss20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
} as const;

export interface BarProps {
  readonly intent: keyof typeof ICONS;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the flow of the page, with its buttons. Announcing is left to the cues. */
export function Bar({ intent, children, actions }: BarProps): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[intent];
  return (
    <div className={mergeClasses(styles.bar, styles[intent])}>
      <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[`${intent}Icon`])} />
      <div className={styles.text}>{children}</div>
      {actions !== undefined && actions !== false && (
        <div className={styles.actions}>{actions}</div>
      )}
    </div>
  );
}

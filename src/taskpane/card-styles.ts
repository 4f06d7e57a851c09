import { makeStyles, tokens } from "@fluentui/react-components";
import { focusOutline } from "./focus-outline";

/** What cards, groups and rows share. */
export const useCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  /** The coloured edge at the beginning of the line. */
  edge: { borderInlineStartWidth: "4px" },
  blocked: {
    borderInlineStartColor: tokens.colorStatusDangerBorder2,
    "@media (forced-colors: active)": {
      borderInlineStartWidth: "4px",
      borderInlineStartColor: "CanvasText",
    },
  },
  probable: {
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
    "@media (forced-colors: active)": {
      borderInlineStartWidth: "4px",
      borderInlineStartColor: "CanvasText",
    },
  },
  possible: {
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": {
      borderInlineStartWidth: "4px",
      borderInlineStartColor: "CanvasText",
    },
  },
  heading: {
    margin: "0",
    borderRadius: tokens.borderRadiusMedium,
    ...focusOutline(),
  },
  name: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  body: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  small: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  secondary: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px" },
  push: { marginInlineStart: "auto" },
  /** A whole sentence on a button: it wraps, and nothing of it is cut. */
  wide: {
    width: "100%",
    maxWidth: "none",
    minHeight: "36px",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
  quiet: { minWidth: "0" },
  /** A quiet button whose words begin where those above begin. */
  flush: {
    minWidth: "0",
    marginInlineStart: "-12px",
    "@media (forced-colors: active)": { marginInlineStart: "0" },
  },
  flushSmall: {
    minWidth: "0",
    marginInlineStart: "-8px",
    "@media (forced-colors: active)": { marginInlineStart: "0" },
  },
  /** A link that is a button: at least 24 px high to hit. */
  link: {
    minWidth: "24px",
    minHeight: "24px",
    lineHeight: "24px",
    display: "inline-block",
    textAlign: "start",
  },
  formRow: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  /** A line under the label of a choice. */
  note: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  fadeIn: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationFast,
    animationTimingFunction: tokens.curveDecelerateMid,
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

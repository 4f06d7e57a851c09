import { createFocusOutlineStyle } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";

/** Fluent's ring for the keyboard. It is drawn around the nearest element with a position: this one. */
export function focusOutline(): GriffelStyle {
  return { position: "relative", ...createFocusOutlineStyle() };
}

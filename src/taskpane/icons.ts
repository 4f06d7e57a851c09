/** The icons of the pane, each from its own file, so that no other reaches the bundle. */
export { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
export { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
export { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
export { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
} from "@fluentui/react-icons/svg/checkmark-circle";
export { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
export { Copy16Regular } from "@fluentui/react-icons/svg/copy";
export { Delete20Regular } from "@fluentui/react-icons/svg/delete";
export { DiamondDismiss20Filled } from "@fluentui/react-icons/svg/diamond-dismiss";
export { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
export { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
export { Info16Regular, Info20Regular } from "@fluentui/react-icons/svg/info";
export { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
export { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
export { PeopleTeam20Regular } from "@fluentui/react-icons/svg/people-team";
export { Prohibited16Filled } from "@fluentui/react-icons/svg/prohibited";
export { ShieldProhibited20Filled } from "@fluentui/react-icons/svg/shield-prohibited";
export { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";

/**
 * What is needed only once somebody acts: menu, dialog, forms, the list of trusted addresses. A file
 * of its own, loaded while the first look at the recipients is already on screen.
 */
export { ChooseForm } from "./ChooseForm";
export { EditForm } from "./EditForm";
export { MoreMenu } from "./MoreMenu";
export { ReasonForm } from "./ReasonForm";
export { TrustDialog } from "./TrustDialog";
export { TrustPage } from "./TrustPage";

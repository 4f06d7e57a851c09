import type { CompletedOptions } from "./completed-options";
import type { SendMode } from "./manifest";
import type { Block } from "./markdown";
import { linksIn, parseMarkdown, plainBlocks, visibleText } from "./markdown";
import type { ClientProfile } from "./profiles";

/** What a person can do about a dialog; `close` is its X, which every dialog has. */
export type Choice = "takeAction" | "dontSend" | "sendAnyway" | "tryLater" | "close";

export interface DialogButton {
  readonly choice: Exclude<Choice, "close">;
  readonly label: string;
  /** Id of the command whose pane opens; null when the button opens none. */
  readonly opens: string | null;
}

/** A Smart Alerts dialog as the sender sees it. */
export interface Dialog {
  /**
   * `alert`: the add-in does not allow the send; `slow`: it takes longer than five seconds;
   * `timeout`: it took five minutes; `unavailable`: it could not be loaded or run.
   */
  readonly kind: "alert" | "slow" | "timeout" | "unavailable";
  /** The add-in's name; no add-in can change it. */
  readonly title: string;
  readonly format: "plain" | "markdown";
  readonly blocks: readonly Block[];
  /** The text without its formatting. */
  readonly text: string;
  /** Links in the text, and what looks like one. */
  readonly links: readonly string[];
  /** In the order of the client. */
  readonly buttons: readonly DialogButton[];
}

const DONT_SEND: DialogButton = { choice: "dontSend", label: "Don't Send", opens: null };
const SEND_ANYWAY: DialogButton = { choice: "sendAnyway", label: "Send Anyway", opens: null };
const TRY_LATER: DialogButton = { choice: "tryLater", label: "Try Later", opens: null };

/**
 * The dialog for an answer that does not allow the send.
 *
 * @param mode - the manifest's; `options.promptUser` lowers it
 * @param isPane - whether a command id belongs to a task pane of the manifest; the button of any
 *   other just cancels
 */
export function alertDialog(
  addInName: string,
  options: CompletedOptions,
  mode: SendMode,
  profile: ClientProfile,
  isPane: (commandId: string) => boolean,
): Dialog {
  const { errorMessageMarkdown: markdown, errorMessage, commandId, cancelLabel } = options;
  const fallback = `${addInName} is preventing this email from being sent.`;
  const opens = commandId !== "" && isPane(commandId) ? commandId : null;
  const prompt = options.promptUser || mode === "PromptUser";
  const ownButton = profile.actionButton === "take-action";
  const takeAction: DialogButton = {
    choice: "takeAction",
    label: cancelLabel === "" ? "Take Action" : cancelLabel,
    opens,
  };
  const dontSend: DialogButton = {
    choice: "dontSend",
    label: ownButton || cancelLabel === "" ? DONT_SEND.label : cancelLabel,
    opens: ownButton ? null : opens,
  };
  return {
    kind: "alert",
    title: addInName,
    ...(markdown === ""
      ? plainText(errorMessage === "" ? fallback : errorMessage)
      : shown("markdown", parseMarkdown(markdown))),
    buttons: [
      ...(ownButton && commandId !== "" ? [takeAction] : []),
      dontSend,
      ...(prompt ? [SEND_ANYWAY] : []),
    ],
  };
}

/** "Taking longer": five seconds after the click the add-in has not answered. */
export function slowDialog(addInName: string, mode: SendMode): Dialog {
  return {
    kind: "slow",
    title: addInName,
    ...plainText(`${addInName} is taking longer than expected to check this item.`),
    buttons: mode === "PromptUser" ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
  };
}

/** Five minutes after the click the add-in has not answered. */
export function timeoutDialog(addInName: string, mode: SendMode): Dialog {
  return {
    kind: "timeout",
    title: addInName,
    ...plainText(`${addInName} did not finish checking this item in time.`),
    buttons: mode === "PromptUser" ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
  };
}

/**
 * The add-in could not be loaded, or the library could not run its handler.
 *
 * @param mayProceed - false where the handler is missing: that blocks in every mode but PromptUser
 */
export function unavailableDialog(addInName: string, mode: SendMode, mayProceed: boolean): Dialog {
  const proceed = mode === "PromptUser" || (mode === "SoftBlock" && mayProceed);
  return {
    kind: "unavailable",
    title: addInName,
    ...plainText(`${addInName} is unavailable and can't check this item.`),
    buttons: proceed ? [SEND_ANYWAY, TRY_LATER] : [TRY_LATER],
  };
}

function plainText(text: string): Pick<Dialog, "format" | "blocks" | "text" | "links"> {
  return shown("plain", plainBlocks(text));
}

function shown(
  format: Dialog["format"],
  blocks: readonly Block[],
): Pick<Dialog, "format" | "blocks" | "text" | "links"> {
  return { format, blocks, text: visibleText(blocks), links: linksIn(blocks) };
}

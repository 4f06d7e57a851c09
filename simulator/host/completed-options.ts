import type { ClientProfile } from "./profiles";

/** What `event.completed` was called with, as far as Outlook understands it. */
export interface CompletedOptions {
  readonly allowEvent: boolean;
  /** "" when none was given. */
  readonly errorMessage: string;
  readonly errorMessageMarkdown: string;
  readonly cancelLabel: string;
  readonly commandId: string;
  /** Text for the pane; "" when none was given. */
  readonly contextData: string;
  readonly promptUser: boolean;
}

export const MAX_MESSAGE_CHARS = 500;
export const MAX_LABEL_CHARS = 20;

const KNOWN = [
  "allowEvent",
  "errorMessage",
  "errorMessageMarkdown",
  "cancelLabel",
  "commandId",
  "contextData",
  "sendModeOverride",
];

/**
 * Reads the options and says where they leave the documented form.
 *
 * Outlook's library passes anything through, and what clients do beyond the documented limits is
 * not known: the simulator cuts at the limit and reports it.
 *
 * @param isPane - whether a command id belongs to a task pane of the manifest
 */
export function readCompletedOptions(
  given: Readonly<Record<string, unknown>> | null,
  profile: ClientProfile,
  isPane: (commandId: string) => boolean,
): { readonly options: CompletedOptions; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const value = given ?? {};
  const text = (name: string, limit: number): string => {
    const raw = value[name];
    if (raw === undefined) return "";
    if (typeof raw !== "string") {
      problems.push(`${name} is not text`);
      return "";
    }
    if (raw.length > limit) problems.push(`${name} has ${raw.length} characters of ${limit}`);
    return raw.slice(0, limit);
  };

  for (const name of Object.keys(value)) {
    if (!KNOWN.includes(name)) problems.push(`${name} is not an option of completed`);
  }
  if (typeof value["allowEvent"] !== "boolean") problems.push("allowEvent is not true or false");
  const errorMessage = text("errorMessage", MAX_MESSAGE_CHARS);
  const errorMessageMarkdown = text("errorMessageMarkdown", MAX_MESSAGE_CHARS);
  if (errorMessageMarkdown !== "" && errorMessage === "") {
    problems.push("errorMessageMarkdown without errorMessage: clients without Markdown show none");
  }
  const commandId = text("commandId", Infinity);
  if (commandId !== "" && !isPane(commandId)) {
    problems.push(`commandId "${commandId}" is no task pane of the manifest`);
  }
  const override = value["sendModeOverride"];
  if (override !== undefined && override !== "promptUser") {
    problems.push("sendModeOverride is not promptUser");
  }

  return {
    options: {
      allowEvent: value["allowEvent"] === true,
      errorMessage,
      errorMessageMarkdown: profile.markdown ? errorMessageMarkdown : "",
      cancelLabel: text("cancelLabel", MAX_LABEL_CHARS),
      commandId,
      contextData: readContextData(value, commandId, problems),
      promptUser: override === "promptUser",
    },
    problems,
  };
}

function readContextData(
  value: Readonly<Record<string, unknown>>,
  commandId: string,
  problems: string[],
): string {
  const raw = value["contextData"];
  if (raw === undefined) return "";
  if (commandId === "") {
    problems.push("contextData without commandId is ignored");
    return "";
  }
  if (typeof raw === "string") return raw;
  problems.push("contextData is not text: older clients ignore it");
  return JSON.stringify(raw);
}

/** What is to become of one send. */
export type Answer =
  | { readonly action: "allow" }
  | {
      /** `prompt` lets the user send anyway, `block` does not. */
      readonly action: "prompt" | "block";
      /** At most 500 UTF-16 units each. */
      readonly text: string;
      readonly markdown: string;
      /** Of the button that opens the pane; at most 20 UTF-16 units. */
      readonly label: string;
      /** Id of the pane's button in the manifest. */
      readonly commandId: string;
      /** For the pane; see `context-data.ts`. */
      readonly contextData: string;
    };

/** What policy says about errors. */
export type OnError = "allow" | "prompt" | "block";

const MAX_MESSAGE_CHARS = 500;
const MAX_LABEL_CHARS = 20;

// When even the words are missing: English, and nothing that could fail.
const FAILED = "Second Look could not check this message. Select Send again to repeat the check.";

const COULD_NOT_ANSWER: Readonly<Record<OnError, Office.SmartAlertsEventCompletedOptions>> = {
  allow: { allowEvent: true },
  prompt: {
    allowEvent: false,
    errorMessage: FAILED,
    // The enum is missing from office.js itself; its text is what Outlook reads.
    sendModeOverride: "promptUser" as Office.MailboxEnums.SendModeOverride,
  },
  block: { allowEvent: false, errorMessage: FAILED },
};

/**
 * Register the handler that the manifest names for OnMessageSend or OnAppointmentSend.
 *
 * Holds the only `event.completed` of the product, so every send is answered exactly once. Call at
 * top level: classic Outlook on Windows never runs `onReady` for events.
 *
 * @param answer - a rejection or a throw on the way becomes the constant for `onError`
 */
export function onSend(name: string, onError: OnError, answer: () => Promise<Answer>): void {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    Promise.resolve()
      .then(answer)
      .then(toCompletedOptions)
      .catch(() => COULD_NOT_ANSWER[onError]) // a constant: nothing can throw after it
      .then((options) => event.completed(options));
  });
}

/**
 * Let office.js know that this page has started: in browsers it runs no handler before.
 *
 * Classic Outlook on Windows needs nothing of the kind, and nothing here depends on it.
 */
export function startEventPage(): void {
  if (typeof Office.onReady === "function") void Office.onReady();
}

/**
 * The answer in Outlook's words.
 *
 * A text past its limit is never handed over: Markdown is left out, plain text and label are cut.
 */
export function toCompletedOptions(answer: Answer): Office.SmartAlertsEventCompletedOptions {
  if (answer.action === "allow") return { allowEvent: true };
  const options: Office.SmartAlertsEventCompletedOptions = {
    allowEvent: false,
    errorMessage: cut(answer.text, MAX_MESSAGE_CHARS),
    cancelLabel: cut(answer.label, MAX_LABEL_CHARS),
    commandId: answer.commandId,
    contextData: answer.contextData,
  };
  if (answer.markdown.length <= MAX_MESSAGE_CHARS) options.errorMessageMarkdown = answer.markdown;
  if (answer.action === "prompt") {
    options.sendModeOverride = "promptUser" as Office.MailboxEnums.SendModeOverride;
  }
  return options;
}

// Never inside a surrogate pair.
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}

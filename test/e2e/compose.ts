import type { FrameLocator, Locator, Page } from "playwright-core";

/** The compose window as a person works with it. */
export interface Compose {
  readonly page: Page;
  readonly sendButton: Locator;
  /** The open Smart Alerts dialog. */
  readonly dialog: Locator;
  /** The pane's page. */
  readonly pane: FrameLocator;
  /** The note in the place of a message that was "sent". */
  readonly sent: Locator;
  send(): Promise<void>;
  /** The dialog's text without title and buttons, once it is open. */
  alertText(): Promise<string>;
  /** Labels of the dialog's buttons, without its X. */
  alertButtons(): Promise<readonly string[]>;
  choose(button: string): Promise<void>;
  /** Types into a recipient field and presses Enter. */
  address(field: string, text: string): Promise<void>;
  /** Texts of the pills of a field. */
  pills(field: string): Promise<readonly string[]>;
  openPane(): Promise<void>;
  /** Selects a button of the pane, no sooner than a person would. */
  press(button: string | RegExp): Promise<void>;
  /** As long as a person takes at least between seeing a button and pressing it. */
  look(): Promise<void>;
}

/** The pane takes no press sooner than half a second after it changed. */
const LOOK_MS = 600;

export function composeOn(page: Page): Compose {
  const window = page.locator("section:visible").filter({ has: page.getByLabel("Message text") });
  const dialog = page.getByRole("alertdialog").filter({ visible: true });
  const sendButton = page
    .getByRole("button", { name: "Send", exact: true })
    .filter({ visible: true });
  const field = (name: string): Locator =>
    page.getByRole("group", { name, exact: true }).filter({ visible: true });
  const pane = page.locator("aside:visible").frameLocator("iframe");
  const look = (): Promise<void> => page.waitForTimeout(LOOK_MS);
  return {
    page,
    sendButton,
    dialog,
    pane,
    sent: page.getByRole("status").filter({ hasText: "In Outlook this message would be" }),
    send: () => sendButton.click(),
    alertText: () => dialog.locator("#alert-text").innerText(),
    async alertButtons() {
      await dialog.waitFor();
      const labels = await dialog.getByRole("button").allInnerTexts();
      return labels.filter((label) => label !== "");
    },
    choose: (button) => dialog.getByRole("button", { name: button, exact: true }).click(),
    async address(name, text) {
      const input = field(name).getByRole("textbox");
      await input.fill(text);
      await input.press("Enter");
    },
    async pills(name) {
      await window.first().waitFor();
      const texts = await field(name).locator("[data-pill]").allInnerTexts();
      return texts.map((text) => text.replace(/\s*\n\s*/g, " "));
    },
    openPane: () =>
      page.getByRole("button", { name: "Review addresses" }).filter({ visible: true }).click(),
    async press(name) {
      const button = pane.getByRole("button", { name }).first();
      await button.waitFor();
      await look();
      await button.click();
    },
    look,
  };
}

/** What the browser around the pane does, where Outlook has no call for it. */

/**
 * Copy in the way that needs no permission: Outlook on the web withholds the other from its frames,
 * and the browser reports each try as a violation (OfficeDev/office-js, issues 1991 and 3480).
 *
 * Rejects when neither way to the clipboard is open.
 */
export async function copyText(text: string): Promise<void> {
  if (!copySelected(text)) await navigator.clipboard.writeText(text);
}

/** Have a screen reader speak; false where the browser has no call for it. */
export function notify(text: string, interrupts: boolean): boolean {
  const page: NotifyingDocument = document;
  if (page.ariaNotify === undefined) return false;
  page.ariaNotify(text, { priority: interrupts ? "high" : "normal" });
  return true;
}

/** As browsers of 2025 and later have it; see the draft of WAI-ARIA 1.3, ARIANotifyMixin. */
interface NotifyingDocument extends Document {
  readonly ariaNotify?: (text: string, options: { readonly priority: "high" | "normal" }) => void;
}

/** Offer a text as a file; the browser asks where to, or puts it with the downloads. */
export function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

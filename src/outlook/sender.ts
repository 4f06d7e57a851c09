import { callOutlook } from "./call";
import { isMeeting } from "./item";
import type { ComposeItem } from "./item";

/**
 * The sender's SMTP address.
 *
 * From the item, so that a shared mailbox or a changed From counts; where that fails, is empty or
 * is an X.500 name (classic Outlook inside Exchange), the signed-in user's.
 *
 * @returns "" when neither is known. Never rejects: the check works without a sender.
 */
export function readSender(item: ComposeItem): Promise<string> {
  const api = isMeeting(item) ? "organizer.getAsync" : "from.getAsync";
  return callOutlook<Office.EmailAddressDetails | null>(api, (callback) => {
    if (isMeeting(item)) item.organizer.getAsync(callback);
    else item.from.getAsync(callback);
  }).then(
    (from) => smtpOf(from?.emailAddress) || profileAddress(),
    () => profileAddress(),
  );
}

/** The signed-in user's SMTP address, known without asking Outlook; "" when not. */
export function profileAddress(): string {
  try {
    return smtpOf(Office.context.mailbox.userProfile.emailAddress);
  } catch {
    return "";
  }
}

// An X.500 name starts with "/o=" (organisation): there is no domain in it.
function smtpOf(address: unknown): string {
  return typeof address === "string" && !/^\/o=/i.test(address) ? address : "";
}

import type { MinedMessage } from "./history";

/**
 * Messages in the form that the replay protocols read: flag, date, sender, recipients, tabs between.
 *
 * Mailbox names become m0, m1 and so on, the same for the same name, so that no name is kept. Every
 * sender counts for rates (flag S): nobody was added because of a slip.
 */
export function replayForm(messages: readonly MinedMessage[]): string {
  const ids = new Map<string, number>();
  const anonymous = (address: string): string => {
    const at = address.lastIndexOf("@");
    const name = address.slice(0, at);
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return `m${id}@${address.slice(at + 1)}`;
  };
  return messages
    .map(({ date, sender, recipients }) => {
      const from = anonymous(sender);
      return `S\t${date}\t${from}\t${recipients.map(anonymous).join(",")}\n`;
    })
    .join("");
}

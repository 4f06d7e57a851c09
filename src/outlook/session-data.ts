/**
 * What the pane leaves for the send handler, in the item's session data: what was confirmed, and
 * the journal of a rewriting under way. Gone when a saved draft is opened again.
 */
import { callOutlook, tellOutlook, OutlookError, toOutlookError } from "./call";
import { assertSameItem, composeItem, itemAsked } from "./item";
import type { ComposeItem } from "./item";
import { createLine } from "./serial";
import { formatJournal, formatKept, parseJournal, parseKept } from "./stored";
import type { Journal, JournalField, Kept } from "./stored";

/** Session data as it stands. */
export interface Session {
  readonly confirmed: readonly Kept[];
  /** null when no rewriting is under way; Send stops otherwise. */
  readonly journal: Journal | null;
}

/** Outlook's code for a key that was never set, and for more than session data holds. */
const CODE_NO_SUCH_KEY = 9050;
export const CODE_SESSION_FULL = 9051;

/** Characters per item and add-in: until Mailbox 1.15, and from 1.16. */
const MAX_SESSION_CHARS = 50_000;
const MAX_SESSION_CHARS_1_16 = 2_621_440;

const KEPT_KEY = "second-look.kept";
const JOURNAL_KEY = "second-look.journal";

const inLine = createLine();

/**
 * Read both entries at once.
 *
 * @returns nothing confirmed and no journal where nothing was stored. Rejects with an OutlookError
 *   when Outlook fails: then an open journal cannot be ruled out.
 */
export function readSession(item: ComposeItem): Promise<Session> {
  return Promise.all([readKept(item), readJournal(item)]).then(([confirmed, journal]) => ({
    confirmed,
    journal,
  }));
}

/** Half of `readSession`: what was kept. */
export function readKept(item: ComposeItem): Promise<readonly Kept[]> {
  return readKey(item, KEPT_KEY).then(parseKept);
}

/** The other half: an open journal counts even where what was kept cannot be read. */
export function readJournal(item: ComposeItem): Promise<Journal | null> {
  return readKey(item, JOURNAL_KEY).then(parseJournal);
}

/** Keep an address for this message; replaces what was kept of the same address and kind. */
export function saveConfirmation(kept: Kept): Promise<void> {
  return changeKept((all) =>
    all.filter((one) => one.address !== kept.address || one.kind !== kept.kind).concat([kept]),
  );
}

/** Forget everything kept about this exact address; nothing happens when there is nothing. */
export function removeConfirmation(address: string): Promise<void> {
  return changeKept((all) => all.filter((one) => one.address !== address));
}

/**
 * Note the lists that are about to be rewritten; Send stops from here to `closeJournal`.
 *
 * @returns rejects with an OutlookError; its code is CODE_SESSION_FULL where the lists do not fit
 */
export function openJournal(fields: readonly JournalField[], item: ComposeItem): Promise<void> {
  return Promise.resolve().then(() => writeKey(item, JOURNAL_KEY, formatJournal(fields)));
}

/**
 * Say that the lists are in order again. Where removing fails, an empty entry closes as well.
 *
 * @param item - default: the one Outlook shows
 */
export function closeJournal(item?: ComposeItem): Promise<void> {
  return Promise.resolve().then(() => {
    const from = item ?? composeItem();
    return tellOutlook("sessionData.removeAsync", (callback) => {
      assertSameItem(from);
      from.sessionData.removeAsync(JOURNAL_KEY, callback);
    }).catch((cause: unknown) => {
      const error = toOutlookError("sessionData.removeAsync", cause);
      return error.code === CODE_NO_SUCH_KEY ? undefined : writeKey(from, JOURNAL_KEY, "");
    });
  });
}

function changeKept(change: (all: readonly Kept[]) => readonly Kept[]): Promise<void> {
  const asked = itemAsked();
  return inLine(() =>
    asked.then((item) =>
      readKey(item, KEPT_KEY).then((text) =>
        writeKey(item, KEPT_KEY, formatKept(change(parseKept(text)))),
      ),
    ),
  );
}

function readKey(item: ComposeItem, key: string): Promise<string> {
  return callOutlook<unknown>("sessionData.getAsync", (callback) => {
    item.sessionData.getAsync(key, callback);
  }).then(
    (value) => (typeof value === "string" ? value : ""),
    (cause: unknown) => {
      const error = toOutlookError("sessionData.getAsync", cause);
      if (error.code === CODE_NO_SUCH_KEY) return "";
      throw error;
    },
  );
}

function writeKey(item: ComposeItem, key: string, text: string): Promise<void> {
  const api = "sessionData.setAsync";
  return tellOutlook(api, (callback) => {
    if (text.length > maxChars()) {
      throw new OutlookError(api, CODE_SESSION_FULL, "More than this Outlook can keep.");
    }
    assertSameItem(item);
    item.sessionData.setAsync(key, text, callback);
  });
}

function maxChars(): number {
  const larger = Office.context.requirements.isSetSupported("Mailbox", "1.16");
  return larger ? MAX_SESSION_CHARS_1_16 : MAX_SESSION_CHARS;
}

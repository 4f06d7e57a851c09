/** The port over the real Outlook: composes what `src/outlook` offers. */
import type { Unchecked } from "../core/types";
import { formerPaneDone } from "../outlook/former-pane";
import { composeItem } from "../outlook/item";
import {
  clientFacts,
  hostTheme,
  itemState,
  readAlertContext,
  supportsMailbox,
} from "../outlook/pane-host";
import { readRecipients, type RecipientsRead } from "../outlook/read-recipients";
import {
  moveRecipient,
  removeRecipient,
  replaceRecipients,
  restoreJournal,
  undo,
} from "../outlook/recipients-write";
import { readSender } from "../outlook/sender";
import {
  closeJournal,
  readSession,
  removeConfirmation,
  saveConfirmation,
  type Session,
} from "../outlook/session-data";
import { dropAside, readAside, readTrust, saveTrust, trustRoom } from "../outlook/trust-store";
import { copyText, offerFile } from "./browser";
import { createNews } from "./outlook-news";
import type { PanePort, PortFailure, Reading } from "./port";

/** Session data, which keeps confirmations and the journal. */
const SESSION_DATA = "1.11";

export function createOutlookPort(): PanePort {
  return {
    read,
    replace: replaceRecipients,
    remove: removeRecipient,
    move: moveRecipient,
    undo,
    restore: () => restoreJournal(formerPaneDone),
    closeJournal: () => closeJournal(),
    keep: saveConfirmation,
    forget: removeConfirmation,
    readTrust: () => ({ ...readTrust(), ...trustRoom(), aside: readAside() }),
    saveTrust,
    dropAside,
    copy: copyText,
    saveFile: offerFile,
    theme: () => (hostTheme()?.dark === true ? "dark" : "light"),
    client: clientFacts,
    readHint: readAlertContext,
    listen: createNews(),
  };
}

async function read(): Promise<Reading> {
  const shown = itemState();
  if (shown.kind === "none") return { status: "no-item" };
  const item = composeItem();
  const writable = shown.kind === "compose";
  const remembers = writable && supportsMailbox(SESSION_DATA);
  const [recipients, sender, session] = await Promise.all([
    readRecipients(item),
    readSender(item),
    remembers ? readSession(item) : NO_SESSION,
  ]);
  const failure = failureOfAll(recipients);
  if (failure !== null) {
    if (!writable) return { status: "read-only" };
    throw failure;
  }
  return {
    status: "ready",
    message: {
      draft: {
        sender,
        recipients: recipients.recipients,
        unchecked: recipients.unchecked,
        confirmed: session.confirmed,
      },
      meeting: shown.kind === "compose" && shown.meeting,
      writable,
      remembers,
      interrupted: session.journal !== null,
    },
  };
}

const NO_SESSION: Session = { confirmed: [], journal: null };

/** Outlook told nothing at all: its first failure. What it told of some fields is worth checking. */
function failureOfAll({ recipients, unchecked }: RecipientsRead): (Error & PortFailure) | null {
  const failed = unchecked.filter(({ cause }) => cause === "read-failed");
  const [first] = failed;
  if (first === undefined || recipients.length > 0) return null;
  const fields = new Set(failed.map(({ field }) => field));
  return fields.size < FEWEST_FIELDS ? null : toFailure(first);
}

/** A meeting has two fields, a message three. */
const FEWEST_FIELDS = 2;

/** "to.getAsync 9002" */
function toFailure({ detail }: Unchecked): Error & PortFailure {
  const [api = "", code = "0"] = detail.split(" ");
  return Object.assign(new Error(detail), { api, code: Number(code) });
}

/** Read all that an answer needs, at once, and be content with less when time runs out. */
import type { TrustEntry, Unchecked } from "../core/types";
import { showsNobody, withTypedText } from "../core/unchecked";
import { describeError, toOutlookError } from "../outlook/call";
import { composeItem } from "../outlook/item";
import { startReading } from "../outlook/read-recipients";
import { profileAddress, readSender } from "../outlook/sender";
import { readJournal, readKept } from "../outlook/session-data";
import type { Journal, Kept } from "../outlook/stored";
import { readTrust } from "../outlook/trust-store";
import type { Gathered } from "./decide";

export interface Reading {
  readonly trusted: readonly TrustEntry[];
  /** What has been read by now. */
  soFar(): Gathered;
  /** Never rejects: what fails is among the unchecked. */
  readonly done: Promise<Gathered>;
}

/** Throws an OutlookError when there is no item; asks Outlook for everything else in parallel. */
export function startGathering(kind: "message" | "meeting"): Reading {
  const item = composeItem();
  const recipients = startReading(item);
  let sender = profileAddress();
  let confirmed: readonly Kept[] = [];
  let journal: Journal | null = null;
  let sessionGap: Unchecked | null = gap("time", "");
  const soFar = (): Gathered => {
    const read = recipients.soFar();
    const unchecked = sessionGap === null ? read.unchecked : [...read.unchecked, sessionGap];
    const draft = {
      sender,
      recipients: read.recipients,
      unchecked,
      confirmed,
    };
    return {
      draft: kind === "message" && showsNobody(draft) ? withTypedText(draft) : draft,
      interrupted: journal !== null,
    };
  };
  let failure: Unchecked | null = null;
  const failed = (cause: unknown): void => {
    failure = gap("read-failed", describeError(toOutlookError("sessionData", cause)));
  };
  const done = Promise.all([
    recipients.done,
    readSender(item).then((address) => {
      sender = address;
    }),
    Promise.all([
      readKept(item).then((read) => {
        confirmed = read;
      }, failed),
      readJournal(item).then((read) => {
        journal = read;
      }, failed),
    ]).then(() => {
      sessionGap = failure;
    }),
  ]).then(soFar);
  return { trusted: readTrust().entries, soFar, done };
}

// An open journal cannot be ruled out without session data, so the whole message is concerned.
function gap(cause: "time" | "read-failed", detail: string): Unchecked {
  return { cause, field: null, count: 0, names: [], detail };
}

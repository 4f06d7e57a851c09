/** Answers one send: reads, decides, and has an answer in time. Read-only and repeatable. */
import { createChecker } from "../core/check";
import type { Checker } from "../core/check";
import type { TrustEntry } from "../core/types";
import { BUNDLE_VERSION } from "../outlook/bundle-version";
import { toOutlookError } from "../outlook/call";
import { formatContext } from "../outlook/context-data";
import { displayLanguage } from "../outlook/display-language";
import type { Answer } from "../outlook/send-event";
import { alertText, errorText, journalText } from "../text/alert";
import { pickLanguage } from "../text/language";
import { answerError, decide } from "./decide";
import type { Setting, Words } from "./decide";
import { startGathering } from "./gather";
import { POLICY, readLearned } from "./stamped";
import { withWatchdog } from "./watchdog";

/** Outlook's patience of five seconds runs from the click, the download of the script included. */
const WATCHDOG_MS = 2_500;

const PANE_BUTTON = { message: "msgComposeOpenPane", meeting: "apptComposeOpenPane" } as const;

/** @returns the answer; rejects only where even the answer to an error fails */
export function answerSend(kind: "message" | "meeting"): Promise<Answer> {
  // The way out when something is wrong with the checks themselves: none of them runs.
  if (POLICY.suspended === "disarmed") return Promise.resolve({ action: "allow" });
  const setting = {
    policy: POLICY,
    stampReadable: readLearned().readable,
    words: wordsIn(displayLanguage()),
    commandId: PANE_BUTTON[kind],
    contextData: formatContext({ revision: POLICY.revision, bundle: BUNDLE_VERSION }),
  };
  return Promise.resolve()
    .then(() => {
      const reading = startGathering(kind);
      const full = (): Setting => ({ ...setting, check: checkerFor(reading.trusted) });
      return withWatchdog(
        reading.done.then((gathered) => decide(gathered, full())),
        WATCHDOG_MS,
        () => decide(reading.soFar(), full()),
      );
    })
    .catch((cause: unknown) => answerError(String(toOutlookError("handler", cause).code), setting));
}

// Made at the first check, so that what it stumbles over is an error of the check.
function checkerFor(trusted: readonly TrustEntry[]): Checker {
  let checker: Checker | null = null;
  return (draft) => {
    checker ??= createChecker({ trusted, learned: readLearned().domains }, POLICY);
    return checker(draft);
  };
}

function wordsIn(tag: string): Words {
  const language = pickLanguage(tag);
  return {
    alert: (decision, policy) => alertText(decision, policy, language),
    error: (code) => errorText(code, language),
    journal: () => journalText(language),
  };
}

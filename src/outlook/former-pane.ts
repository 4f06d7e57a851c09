/**
 * How long after the pane has loaded Outlook may still carry out what a pane before it had asked
 * for: closing a pane does not take back its calls. Answers that take longer than a second are
 * reported (OfficeDev/office-js, issue 4917); this is some times that.
 */
const LATEST_MS = 5000;

const loaded = Date.now();

/** Settles once nothing that a closed pane asked for is to be expected any more. */
export function formerPaneDone(): Promise<void> {
  const left = loaded + LATEST_MS - Date.now();
  return left <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, left));
}

/** The functions that the pane calls, as a global of its page: for tests with the genuine office.js. */
import { composeItem } from "../../src/outlook/item";
import * as host from "../../src/outlook/pane-host";
import * as recipients from "../../src/outlook/read-recipients";
import * as session from "../../src/outlook/session-data";
import * as trust from "../../src/outlook/trust-store";
import * as writing from "../../src/outlook/recipients-write";

Object.assign(window, {
  room: {
    ...host,
    ...recipients,
    ...session,
    ...trust,
    ...writing,
    // As the pane calls them; no other pane was open before.
    readSession: () => session.readSession(composeItem()),
    restoreJournal: () => writing.restoreJournal(() => Promise.resolve()),
  },
});
void Office.onReady();

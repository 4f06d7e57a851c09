/** The whole pane over a fake Outlook. */
import { createChecker } from "../../src/core/check";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy";
import type { Finding } from "../../src/core/types";
import { App } from "../../src/taskpane/App";
import { createDomParts } from "../../src/taskpane/dom-parts";
import { createPane, type Pane } from "../../src/taskpane/pane";
import { createPaneWords } from "../../src/taskpane/words";
import type { Language } from "../../src/text/language";
import { PACKS } from "../../src/text/packs";
import { createFakePort, recipient, type FakePort, type FakeSetup } from "./fake-port";
import { checkByTable } from "./findings";
import { longWords } from "./long-words";

export const CONTOSO: Policy = {
  ...DEFAULT_POLICY,
  revision: 3,
  organization: { name: "Contoso", domains: ["contoso.com"] },
  contact: "mail-help@contoso.com",
};

export interface PaneSetup extends Omit<FakeSetup, "recipients"> {
  readonly lines?: readonly string[];
  readonly table?: Readonly<Record<string, readonly Finding[]>>;
  /** The core itself takes the place of the table. */
  readonly core?: boolean;
  readonly policy?: Policy;
  readonly language?: Language;
  /** Words 40 % longer than English ones. */
  readonly longer?: boolean;
  /** What the browser says of the network. */
  readonly online?: boolean;
  /** The pane breaks as it tells why an address is flagged. */
  readonly breaks?: boolean;
  /** Before the pane reads for the first time. */
  readonly prepare?: (port: FakePort) => void;
}

export interface MadePane {
  readonly pane: Pane;
  readonly port: FakePort;
  readonly view: React.ReactElement;
}

/** The pane, not started. */
export function makePane(setup: PaneSetup): MadePane {
  const {
    lines = [],
    table = {},
    core = false,
    policy = CONTOSO,
    language = "en",
    longer = false,
    online = true,
    breaks = false,
    prepare,
    ...rest
  } = setup;
  const port = createFakePort({ ...rest, recipients: lines.map(recipient) });
  prepare?.(port);
  Object.defineProperty(navigator, "onLine", { configurable: true, value: online });
  const pane = createPane({
    port,
    policy,
    check: core
      ? (draft, trusted) => createChecker({ trusted, learned: null }, policy)(draft)
      : checkByTable(table),
    today: () => "2026-11-22",
    version: "1.0.0",
    dataDate: "2026-11-15",
    ...createDomParts(document),
  });
  const pack = longer ? longWords(PACKS[language]) : PACKS[language];
  const words = createPaneWords(pack, policy, "2026-11-22");
  const shown = breaks ? { ...words, describe: fail } : words;
  return { pane, port, view: <App pane={pane} words={shown} /> };
}

function fail(): never {
  throw new TypeError("Broken on purpose.");
}

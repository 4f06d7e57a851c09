import { oneEdit, twoEdits } from "./distance";
import type { Engine } from "./engine";
import { lookalikeRules } from "./lookalike-rules";
import { mailcheckAsIs, mailcheckKnown, spellCheckerAsIs, spellCheckerKnown } from "./mailcheck";
import { secondLook } from "./second-look";

/** In the order in which tables list them. */
export const ENGINES: readonly Engine[] = [
  secondLook,
  mailcheckKnown,
  mailcheckAsIs,
  spellCheckerKnown,
  spellCheckerAsIs,
  oneEdit,
  twoEdits,
  lookalikeRules,
];

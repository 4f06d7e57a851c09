import type { Policy } from "../core/policy";
import type { Decision, Verdict } from "../core/types";
import { aboutOne } from "./alert-one";
import { aboutSeveral } from "./alert-several";
import { aboutUnchecked, uncheckedSentences } from "./alert-unchecked";
import type { AlertCatalogue } from "./alert-words";
import type { Language } from "./language";
import { nearNames } from "./near-names";
import type { Pen } from "./pen";
import type { Say } from "./sentence";
import { organizationName } from "./setting";
import { worstFirst } from "./worst-first";

/** What of the policy the dialog speaks of, and what decides which gaps are worth a word. */
export type AlertPolicy = Pick<
  Policy,
  "organization" | "contact" | "couldNotCheck" | "protectedSuffixes" | "keep"
>;

/** The paragraphs of the dialog, each able to stand alone. */
export interface AlertParts {
  /** How many addresses the button is about. */
  readonly count: number;
  readonly lead: string;
  /** The worst of several addresses, at most two. */
  readonly items: readonly string[];
  readonly differs: readonly string[];
  /** How many are in the pane only, when so many are listed; "" when none. */
  readonly more: (listed: number) => string;
  readonly unchecked: readonly string[];
  /** What is true and what to do. */
  readonly ask: string;
}

/** What the parts are written with. */
export interface Writing {
  readonly language: Language;
  readonly say: Say<AlertCatalogue>;
  readonly pen: Pen;
}

export function alertParts(decision: Decision, policy: AlertPolicy, writing: Writing): AlertParts {
  const stopped = worstFirst(decision).filter(({ action }) => action !== "note");
  const [worst] = stopped;
  if (worst === undefined) return aboutUnchecked(decision, policy, writing);
  const { say, pen, language } = writing;
  const setting = {
    say,
    pen,
    language,
    names: nearNames(language),
    organization: organizationName(policy),
    protectedSuffixes: policy.protectedSuffixes.add,
  };
  const count = stopped.length;
  const { lead, items, differs } =
    count === 1 ? aboutOne(worst, policy.contact, setting) : aboutSeveral(stopped, setting);
  return {
    count,
    lead,
    items,
    differs,
    more: (listed) =>
      count === 1 || listed === count ? "" : say("alert.more", { count: count - listed }),
    unchecked: uncheckedSentences(decision, policy, writing),
    ask: say(
      worst.action === "block" || !mayKeep(stopped, policy) ? "alert.do.deny" : "alert.do.fix",
      {
        count,
        button: pen.button(say("alert.button", { count })),
      },
    ),
  };
}

/** Whether the policy lets people keep one of them. */
function mayKeep(stopped: readonly Verdict[], { keep }: AlertPolicy): boolean {
  return stopped.some(({ findings }) =>
    findings.every(({ kind }) => keep.notFor.indexOf(kind) < 0),
  );
}

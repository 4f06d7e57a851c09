import { unwrap } from "../core/address-unwrap";
import type { Policy } from "../core/policy";
import type { UncheckedCause } from "../core/types";
import { alertWords } from "../text/alert-words";
import { describeFinding } from "../text/describe";
import { pack } from "../text/en/pack";
import { packNames } from "../text/pack";
import type { Pen } from "../text/pen";
import { organizationName } from "../text/setting";
import type { Describe } from "./report";
import { printable } from "./terminal";

type Deciding = Pick<Policy, "organization" | "contact" | "protectedSuffixes">;

/** Findings in English sentences, with the reason and the contact that a policy gives. */
export function describeInEnglish({
  organization,
  contact,
  protectedSuffixes,
}: Deciding): Describe {
  const say = alertWords("en");
  const names = packNames(pack);
  return (finding, { recipient }) => {
    const context = {
      typed: unwrap(recipient.address).text,
      organization: organizationName({ organization }),
      protectedSuffixes: protectedSuffixes.add,
      names,
      pen: PEN,
    };
    const sentences = [describeFinding(finding, context, "en")];
    if (finding.kind === "denied") {
      const { reason } = finding;
      if (reason !== "")
        sentences.push(asSentence(say("alert.reason", { reason: printable(reason) })));
      if (contact !== "") sentences.push(say("alert.contact", { contact }));
    }
    return sentences.join(" ");
  };
}

/** Why an address could not be judged, in English. */
export function uncheckedInEnglish(cause: UncheckedCause): string {
  return UNCHECKED[cause];
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Text from outside as a terminal can show it. */
const PEN: Pen = {
  address: printable,
  strong: printable,
  code: printable,
  words: printable,
  button: printable,
};

const UNCHECKED: Readonly<Record<UncheckedCause, string>> = {
  x500: "An internal Exchange name: it has no domain to confuse.",
  "contact-group": "A contact group: who is in it cannot be seen.",
  unresolved: "No address: Outlook has yet to find out whose it is.",
  fax: "A fax number or another address that is not mail.",
  "ip-literal": "An address at a bare IP number: it has no domain to confuse.",
  truncated: "The list of recipients may be cut off.",
  "read-failed": "The recipients could not be read.",
  time: "Time ran out before it was judged.",
};

import type { Finding, Verdict } from "../core/types";
import { leadOf, nameLetter } from "./alert-one";
import type { AlertParts } from "./alert-parts";
import { foreignLetter } from "./foreign-letters";
import { domainPart } from "./setting";
import type { Setting } from "./setting";
import { sharedCause } from "./shared-cause";

const MAX_ITEMS = 2;

/**
 * What is said about two addresses or more.
 *
 * @param stopped - the worst first
 */
export function aboutSeveral(
  stopped: readonly Verdict[],
  setting: Setting,
): Pick<AlertParts, "lead" | "items" | "differs"> {
  const { say, pen, organization } = setting;
  const blocked = stopped.filter(({ action }) => action === "block").length;
  const cause = sharedCause(stopped, setting);
  return {
    lead:
      blocked > 0 && organization !== ""
        ? say("alert.lead.countDeny", { count: blocked, organization: pen.words(organization) })
        : say("alert.lead.count", { count: stopped.length }),
    items: stopped.slice(0, MAX_ITEMS).map((verdict) => itemOf(verdict, setting)),
    differs: cause === "" ? [] : [cause],
  };
}

/** The whole address that was probably meant; null when there is none to name. */
export function meantAddress(finding: Finding): string | null {
  if (finding.suggestion !== null || finding.kind !== "display-name") return finding.suggestion;
  return finding.known === null ? null : finding.shown;
}

function itemOf({ recipient, findings }: Verdict, setting: Setting): string {
  const { say, pen } = setting;
  const typed = recipient.address;
  const [finding] = findings;
  if (finding === undefined) return "";
  if (finding.kind === "denied") return say("alert.item.deny", { typed: pen.address(typed) });
  if (finding.kind === "malformed") return leadOf(finding, typed, setting);
  const meant = meantAddress(finding);
  if (meant === null) return say("alert.lead.alone", { typed: pen.address(typed) });
  const letter = nameLetter(foreignLetter(typed, meant), setting);
  const item = say("alert.item.meant", {
    typed: pen.address(typed),
    meantDomain: pen.strong(domainPart(meant)),
  });
  return letter === "" ? item : `${item} ${letter}`;
}

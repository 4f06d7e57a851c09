import type { Partner, Policy } from "../../core/policy";
import { PARTNER_WEIGHT } from "../../policy/resolve-policy";
import { counted } from "../plural";
import { printable } from "../terminal";

/** Names of a list that are shown; the rest is counted. */
const MAX_SHOWN = 5;

/**
 * What somebody who knows the address of the site can read in its scripts, in lines for the admin:
 * a web server cannot tell Outlook from anybody else.
 *
 * @param learned - how many learned domains the site carries
 */
export function exposure(policy: Policy, learned: number): readonly string[] {
  const { organization, partners, allow, deny, contact, helpUrl, protectedSuffixes } = policy;
  const reasons = deny.map(({ reason }) => reason).filter((reason) => reason !== "");
  const lines = [
    list("your organisation's name", organization.name === "" ? [] : [organization.name]),
    list("your own domains", organization.domains),
    list("partners", partners.map(partnerText)),
    list("never questioned", allow),
    list(
      "denied",
      deny.map(({ entry }) => entry),
    ),
    list("reasons given", reasons),
    list(
      "protected endings of your own",
      protectedSuffixes.add.map(({ suffix }) => suffix),
    ),
    list(
      "contact and help page",
      [contact, helpUrl].filter((text) => text !== ""),
    ),
    learned === 0
      ? ""
      : `${counted(learned, "learned domain")}, as fingerprints: no list, but any name can be tried`,
    "what each kind of finding leads to, and from which odds",
  ];
  return lines.filter((line) => line !== "");
}

/** "litware.example (Litware, weight 5000)". */
function partnerText({ entry, name, weight }: Partner): string {
  const details = [name, weight === PARTNER_WEIGHT ? "" : `weight ${weight}`].filter(Boolean);
  return details.length === 0 ? entry : `${entry} (${details.join(", ")})`;
}

function list(what: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const shown = items.slice(0, MAX_SHOWN).map(printable).join(", ");
  const more = items.length - MAX_SHOWN;
  return `${what}: ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

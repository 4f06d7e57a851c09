import type { Finding, Verdict } from "../core/types";
import type { AlertParts } from "./alert-parts";
import { describeWith } from "./describe";
import type { ForeignLetter } from "./foreign-letters";
import { foreignLetter } from "./foreign-letters";
import type { Setting } from "./setting";

/** Odds from which the sentence takes sides: nine in ten such findings are slips. */
const STRONG_ODDS = 9;

/**
 * What is said about a single address.
 *
 * @param contact - of the policy; said where the address is blocked
 */
export function aboutOne(
  { recipient, findings, action }: Verdict,
  contact: string,
  setting: Setting,
): Pick<AlertParts, "lead" | "items" | "differs"> {
  const { say, pen } = setting;
  const typed = recipient.address;
  const [finding] = findings;
  if (finding === undefined) return { lead: "", items: [], differs: [] };
  const questions =
    action === "block" && contact !== ""
      ? [say("alert.contact", { contact: pen.code(contact) })]
      : [];
  const differs = [...whatDiffers(findings, typed, setting), ...questions];
  return { lead: leadOf(finding, typed, setting), items: [], differs };
}

/** The first sentence about one address, which every finding can stand behind. */
export function leadOf(
  finding: Finding,
  address: string,
  { say, pen, organization }: Setting,
): string {
  const typed = pen.address(address);
  const { suggestion } = finding;
  if (finding.kind === "denied") {
    return organization === ""
      ? say("alert.item.deny", { typed })
      : say("alert.lead.deny", { typed, organization: pen.words(organization) });
  }
  if (finding.kind === "malformed") return say("alert.lead.malformed", { typed });
  if (finding.kind === "display-name") {
    return finding.known === null
      ? say("alert.lead.nameShowsOther", { typed })
      : say("alert.lead.nameShows", { typed, shown: pen.address(finding.shown) });
  }
  if (suggestion === null) return say("alert.lead.alone", { typed });
  const meant = pen.address(suggestion);
  if (finding.kind === "same-mailbox") return say("alert.lead.person", { typed, meant });
  if (looksAlike(finding, address)) return say("alert.lead.lookalike", { typed, meant });
  return say(finding.odds >= STRONG_ODDS ? "alert.lead.meant" : "alert.lead.maybe", {
    typed,
    meant,
  });
}

/** "“а” is Cyrillic.", for a letter that the finding does not tell about; "" when there is none. */
export function nameLetter(found: ForeignLetter | null, { say, pen, names }: Setting): string {
  const script = found === null ? "" : names.script(found.script);
  return found === null || script === ""
    ? ""
    : say("alert.letter", { letter: pen.code(found.letter), script: pen.words(script) });
}

function whatDiffers(
  [finding, ...others]: readonly Finding[],
  typed: string,
  setting: Setting,
): string[] {
  const { say, pen } = setting;
  if (finding === undefined) return [];
  if (finding.kind === "denied") {
    return finding.reason === ""
      ? []
      : [say("alert.reason", { reason: pen.words(finding.reason, "sentence") })];
  }
  if (finding.kind === "display-name") {
    const other = others.find(({ kind, known }) => kind !== "display-name" && known !== null);
    return other === undefined ? [] : [describeWith(other, typed, setting)];
  }
  if (finding.kind === "same-mailbox" && finding.suggestion !== null) return [];
  const told = finding.kind === "homoglyph" ? finding.lookalikes.map((pair) => pair.typed) : [];
  const letter = foreignLetter(typed, (finding.suggestion ?? "") + told.join(""));
  return [describeWith(finding, typed, setting), nameLetter(letter, setting)].filter(
    (s) => s !== "",
  );
}

/**
 * Does the address, as it is in the message, look like the one meant? Not in its xn-- form, nor where
 * more than the letters that look alike is put right.
 */
export function looksAlike(finding: Finding, address: string): boolean {
  return (
    finding.kind === "homoglyph" &&
    (finding.suggestion ?? "").endsWith(finding.known.domain.unicode) &&
    finding.lookalikes.some(
      ({ typed }) => /[^\x20-\x7e]/.test(typed) && address.indexOf(typed) >= 0,
    )
  );
}

import { decide, entryOutcome, WITH_SUBDOMAINS, withItself } from "./imported";
import type { EntryDetails, ImportOutcome, ImportTarget } from "./imported";

/**
 * What a pattern becomes in which `*` stands for any run of characters and `?` for one, matched
 * against a whole address where it has an "@" and against a whole domain where it has none.
 *
 * @param pattern - trimmed; "@" at its beginning is taken off
 */
export function patternOutcome(
  list: ImportTarget,
  pattern: string,
  details: EntryDetails,
): ImportOutcome {
  const text = pattern.toLowerCase().replace(/^@/, "");
  const withRemark = (remark: string): EntryDetails => ({
    ...details,
    remark: [remark, details.remark ?? ""].filter((part) => part !== "").join("; "),
  });
  if (!/[*?]/.test(text)) {
    const exact = text.includes("@") ? details : withRemark(WITH_SUBDOMAINS);
    return entryOutcome(list, text, exact);
  }
  const everyone = /^\*@([^*?@]+)$/.exec(text)?.[1];
  if (everyone !== undefined) return entryOutcome(list, everyone, withRemark(WITH_SUBDOMAINS));
  const below = /^(?:\*@)?\*\.([^*?@]+)$/.exec(text)?.[1];
  if (below !== undefined) {
    // Of an ending itself there is no mail, so nothing is added.
    return entryOutcome(list, below, below.includes(".") ? withRemark(withItself(below)) : details);
  }
  return decide(whyNot(text));
}

function whyNot(text: string): string {
  if (/^[*?]+$/.test(text)) return "it matched everything.";
  const end = /^\*([^*?@]+)$/.exec(text)?.[1];
  if (end !== undefined) return `it matched every domain that ends so, such as evil${end}.`;
  return "entries have no wildcards: write out the domains or addresses that are meant.";
}

/** Why an address was flagged: what is known beyond the pair itself, in sentences. */
import { parseAddress } from "../core/address";
import { isHidden } from "../core/characters";
import { adjacentEverywhere } from "../core/keyboard";
import type { Partner, Policy } from "../core/policy";
import { protectedSuffixOf } from "../core/protected-suffixes";
import { ownerOf } from "../core/suffix-owners";
import type { Finding } from "../core/types";
import { senderCount } from "../text/counts";
import type { PaneText } from "../text/pane-text";
import { markCode } from "../text/pen";
import { codePointText } from "../text/spell";
import type { Flagged } from "./flagged";

/**
 * Two to five facts, each true on its own, the most telling first: counts, other recipients, what
 * the domains and endings are, keys, scripts, advice; the limit of knowledge always last.
 *
 * @returns marked sentences
 */
export function whyFacts(flagged: Flagged, policy: Policy, text: PaneText): readonly string[] {
  const { finding } = flagged;
  const { say } = text;
  const told = [
    ...records(flagged, text),
    ...sameMessage(finding, text),
    ...source(finding, policy, text),
    ...endings(finding, policy, text),
    ...keys(finding, text),
    ...scripts(finding, text),
    ...(TRICKS.has(finding.kind) ? [say("why.reply")] : []),
  ];
  const facts = told.length > 0 ? told : bothEndings(flagged, policy, text);
  return [...facts, say("why.limits")];
}

/** Where in the policy it stands that findings like this one are blocked: "actions.homoglyph". */
export function actionEntry({ kind }: Finding): string {
  return `actions.${kind}`;
}

/**
 * For people who run mail: kind and what weighed, without figures; the form that mail systems use;
 * code points; the policy entry that blocks. Marked; but for hidden characters, which are named, the
 * address is as it is, to be copied.
 */
export function technicalFacts(flagged: Flagged, { say }: PaneText): readonly string[] {
  const { finding, address, level } = flagged;
  const parsed = parseAddress(address);
  const ascii = parsed.kind === "smtp" ? `${parsed.localPart}@${parsed.domain.ascii}` : address;
  const terms = finding.evidence.terms.map(({ name }) => name).join(", ");
  const odd = [...address].filter((letter) => (letter.codePointAt(0) ?? 0) > 0x7e);
  return [
    markCode(terms === "" ? finding.kind : `${finding.kind}: ${terms}`),
    say("why.itForm", { ascii: markCode([...ascii].map(visible).join("")) }),
    ...(odd.length === 0 ? [] : [markCode([...new Set(odd)].map(codePointText).join(" "))]),
    ...(level === "blocked"
      ? [say("policy.entry", { entry: markCode(actionEntry(finding)) })]
      : []),
  ];
}

function visible(letter: string): string {
  return isHidden(letter.codePointAt(0) ?? 0) ? `<${codePointText(letter)}>` : letter;
}

/** Base rates say nothing about somebody who means to deceive. */
const TRICKS: ReadonlySet<Finding["kind"]> = new Set(["homoglyph", "embedding", "display-name"]);

function records({ finding, address }: Flagged, text: PaneText): readonly string[] {
  const { pen, sayOwn, say, language } = text;
  const { known, evidence } = finding;
  const typedDomain = domainOf(address, text);
  if (known === null || typedDomain === "" || evidence.knownCount === null) return [];
  const typedTimes = evidence.typedCount ?? 0;
  if (evidence.knownCount === 0) {
    return typedTimes === 0 ? [say("why.noRecords", { typedDomain })] : [];
  }
  return [
    sayOwn("why.records", {
      meantTimes: senderCount(evidence.knownCount, say, language),
      meantDomain: pen.code(known.domain.unicode),
      typedTimes: senderCount(typedTimes, say, language),
      typedDomain,
    }),
  ];
}

function sameMessage({ known, evidence }: Finding, { say, pen }: PaneText): readonly string[] {
  if (known === null || evidence.sameMessage === 0) return [];
  const meantDomain = pen.code(known.domain.unicode);
  return [say("why.sameMessage", { count: evidence.sameMessage, meantDomain })];
}

/** Why the meant domain is known at all. */
function source(finding: Finding, policy: Policy, text: PaneText): readonly string[] {
  const { say, sayOwn, pen } = text;
  const { known } = finding;
  if (known === null) return [];
  const meantDomain = pen.code(known.domain.unicode);
  switch (known.source) {
    case "own":
    case "sender":
      return [say("why.own", { meantDomain })];
    case "partner": {
      const { ascii, unicode } = known.domain;
      const { entry, name } = partnerAt(unicode, finding.suggestion, policy) ?? {
        entry: unicode,
        name: known.label,
      };
      const partner = pen.words(name === "" ? ascii : name);
      return [sayOwn("why.partner", { meantDomain: pen.code(entry), partner })];
    }
    case "provider":
      return [say("why.provider", { meantDomain })];
    default:
      return [];
  }
}

/** The domain on the list; else an address there, the suggested one before others. */
function partnerAt(
  host: string,
  suggestion: string | null,
  { partners }: Policy,
): Partner | undefined {
  const address = suggestion?.toLowerCase();
  return (
    partners.find(({ entry }) => entry === host) ??
    partners.find(({ entry }) => entry === address) ??
    partners.find(({ entry }) => entry.endsWith(`@${host}`))
  );
}

/** Who runs an ending, where the sentence on the card does not say so. */
function endings(finding: Finding, policy: Policy, text: PaneText): readonly string[] {
  if (finding.kind !== "wrong-suffix" || !finding.typedExists) return [];
  return tellEnding(finding.knownSuffix, policy, text);
}

/**
 * Where nothing else is known: whose the two endings are, though the card may say so too; of domains
 * with the same one, whose the protected one is that made the meant domain known.
 */
function bothEndings(
  { finding, address }: Flagged,
  policy: Policy,
  text: PaneText,
): readonly string[] {
  const { known } = finding;
  const parsed = parseAddress(address);
  if (known === null || parsed.kind !== "smtp") return [];
  const [typed, meant] =
    "typedSuffix" in finding
      ? [finding.typedExists ? finding.typedSuffix : "", finding.knownSuffix]
      : [parsed.domain.publicSuffix, known.domain.publicSuffix];
  const told = typed === meant ? [protectedSuffixOf(known.domain, policy) ?? ""] : [typed, meant];
  return told.flatMap((suffix) => tellEnding(suffix, policy, text));
}

/** Whose an ending is, in the policy's words or in ours; nothing where nobody's in particular. */
function tellEnding(
  ending: string,
  { protectedSuffixes }: Policy,
  { say, pen, names }: PaneText,
): readonly string[] {
  const suffix = pen.code(`.${ending}`);
  const own = protectedSuffixes.add.find((added) => added.suffix === ending)?.owner ?? "";
  if (own !== "") return [say("why.owner", { suffix, owner: pen.words(own) })];
  const owner = names.owner(ownerOf(ending));
  if (owner === "") return [];
  return /^[a-z]{2}$/.test(ending)
    ? [say("why.country", { suffix, place: pen.words(owner) })]
    : [say("why.owner", { suffix, owner: pen.words(owner) })];
}

function keys({ evidence }: Finding, { say, pen }: PaneText): readonly string[] {
  if (evidence.keys === null) return [];
  const [a, b] = evidence.keys;
  const key = adjacentEverywhere(a, b) ? "why.keys" : "why.keysSome";
  return [say(key, { a: pen.code(a), b: pen.code(b) })];
}

const MAX_SCRIPT_FACTS = 2;

function scripts(finding: Finding, { say, pen, names }: PaneText): readonly string[] {
  if (finding.kind !== "homoglyph") return [];
  return finding.lookalikes
    .filter(({ script }) => script !== "Latin" && names.script(script) !== "")
    .slice(0, MAX_SCRIPT_FACTS)
    .map(({ typed, expected, script }) =>
      say("why.script", {
        char: pen.code(typed),
        script: pen.words(names.script(script)),
        code: pen.code(codePointText(typed)),
        latin: pen.code(expected),
        latinCode: pen.code(codePointText(expected)),
      }),
    );
}

function domainOf(address: string, { pen }: PaneText): string {
  const parsed = parseAddress(address);
  return parsed.kind === "smtp" ? pen.code(parsed.domain.unicode) : "";
}

import type { MailFlowRule, MailFlowRules } from "./mail-flow-rules";

/**
 * Exchange Online takes 8 KB a rule; how it counts is not published, so this stays well below.
 *
 * @see Exchange Online limits, "Journal, transport, and inbox rule limits"
 */
export const MAX_RULE_CHARS = 6000;
/** Exchange Online takes 20 KB of patterns over all rules, those of others included. */
export const MAX_PATTERN_CHARS = 15_000;
/** Exchange Online takes 300 rules in all. */
export const MAX_RULES = 200;
/** What a value takes beyond its letters. */
const VALUE_OVERHEAD = 16;

/**
 * The same rules, none larger than Exchange takes: long ones in parts, each with all exceptions.
 * What does not fit even so is left out, and said.
 *
 * @param entryOf - what the policy has for a value of a rule
 */
export function splitToLimits(
  wanted: readonly MailFlowRule[],
  entryOf: ReadonlyMap<string, string>,
): MailFlowRules {
  const rules: MailFlowRule[] = [];
  const left: string[] = [];
  let patternChars = 0;
  for (const rule of wanted) {
    const room = MAX_RULE_CHARS - fixedChars(rule);
    const parts = inParts(rule.values, room);
    const patterns = parts.reduce((sum, values) => sum + countPatternChars({ ...rule, values }), 0);
    const why = whyNot(rule, room, {
      patterns: patternChars + patterns,
      rules: rules.length + parts.length,
    });
    if (why !== null) {
      left.push(...rule.values.map((value) => `${entryOf.get(value) ?? value}: ${why}`));
      continue;
    }
    patternChars += patterns;
    rules.push(...parts.map((values) => ({ ...rule, values })));
  }
  return { rules, left };
}

/** How much of Exchange's room for patterns a rule takes. */
export function countPatternChars({ condition, values, exceptPatterns }: MailFlowRule): number {
  const patterns = [...(condition === "patterns" ? values : []), ...exceptPatterns];
  return patterns.reduce((sum, pattern) => sum + pattern.length, 0);
}

interface Totals {
  readonly patterns: number;
  readonly rules: number;
}

function whyNot(rule: MailFlowRule, room: number, totals: Totals): string | null {
  const longest = Math.max(...rule.values.map(charsOf));
  if (longest > room) {
    const count = rule.exceptDomains.length + rule.exceptPatterns.length;
    return `its ${count} exceptions do not fit into one rule.`;
  }
  if (totals.patterns > MAX_PATTERN_CHARS) {
    return `the patterns together would have more than ${MAX_PATTERN_CHARS} characters.`;
  }
  return totals.rules > MAX_RULES ? `there would be more than ${MAX_RULES} rules.` : null;
}

function inParts(values: readonly string[], room: number): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let used = Infinity;
  for (const value of values) {
    const chars = charsOf(value);
    if (used + chars > room) {
      parts.push([]);
      used = 0;
    }
    parts[parts.length - 1]?.push(value);
    used += chars;
  }
  return parts;
}

function fixedChars({ exceptDomains, exceptPatterns, text }: MailFlowRule): number {
  return [...exceptDomains, ...exceptPatterns].reduce(
    (sum, each) => sum + charsOf(each),
    text.length,
  );
}

function charsOf(value: string): number {
  return value.length + VALUE_OVERHEAD;
}

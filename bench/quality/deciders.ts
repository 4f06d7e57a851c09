/** What evidence would have a slip caught: asked of the engine again, not guessed. */
import { createChecker } from "../../src/core/check";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { PARTNER_WEIGHT } from "../../src/policy/resolve-policy";
import type { Miss } from "../tally";

/** The least evidence of those tried that has the slip caught. */
export type Decider = "partner" | "frequent partner" | "none";

/** As the policy file has it where none is given, and for one written to daily. */
const WEIGHTS: readonly (readonly [Decider, number])[] = [
  ["partner", PARTNER_WEIGHT],
  ["frequent partner", 10_000],
];

/** Asked alone, with the domain that was meant as the only partner. */
export function deciderOf({ typed, meant }: Pick<Miss, "typed" | "meant">): Decider {
  if (meant === "") return "none";
  const key = `${typed} ${meant}`;
  const found = asked.get(key) ?? WEIGHTS.find(([, weight]) => isCaught(typed, meant, weight))?.[0];
  asked.set(key, found ?? "none");
  return found ?? "none";
}

const asked = new Map<string, Decider>();

function isCaught(typed: string, meant: string, weight: number): boolean {
  const partners = [{ entry: meant, name: "", weight }];
  const check = createChecker({ trusted: [], learned: null }, { ...DEFAULT_POLICY, partners });
  const [verdict] = check({
    sender: "",
    recipients: [{ field: "to", displayName: "", address: `someone@${typed}` }],
    ...{ unchecked: [], confirmed: [] },
  }).verdicts;
  const suggestion = verdict?.findings[0]?.suggestion ?? "";
  const stops = verdict?.action === "prompt" || verdict?.action === "block";
  return stops && suggestion.toLowerCase() === `someone@${meant}`;
}

import type { Language } from "../../src/text/language";
import { LANGUAGES } from "../../src/text/language";
import type { ProfileId } from "../host";
import { PROFILES } from "../host";
import { FAULT_IDS } from "./faults";
import type { FaultId } from "./faults";
import { SCENARIO_IDS } from "./scenarios";
import type { ScenarioId } from "./scenarios";

export const THEMES = { light: "Light", dark: "Dark", contrast: "High contrast" } as const;
export type ThemeName = keyof typeof THEMES;

/** Each language in its own name, and the locale that Outlook reports. */
export const LOCALES: Readonly<
  Record<Language, { readonly name: string; readonly locale: string }>
> = {
  en: { name: "English", locale: "en-US" },
  de: { name: "Deutsch", locale: "de-DE" },
  fr: { name: "Français", locale: "fr-FR" },
  es: { name: "Español", locale: "es-ES" },
  ja: { name: "日本語", locale: "ja-JP" },
  ar: { name: "العربية", locale: "ar-SA" },
};

/** Milliseconds before Outlook answers each call. */
export const LATENCIES_MS: readonly number[] = [0, 100, 300, 1000, 3000];

/** What is chosen at the top and at the left of the page; the address bar carries it. */
export interface Choices {
  readonly scenario: ScenarioId;
  readonly client: ProfileId;
  /** Display language of Outlook. */
  readonly language: Language;
  readonly theme: ThemeName;
  readonly latencyMs: number;
  readonly fault: FaultId;
}

/**
 * Reads the address bar.
 *
 * @param hash - "#scenario=reply&theme=dark"; what is missing or unknown takes its default
 * @param theme - default theme: what the person's system has
 */
export function readChoices(hash: string, theme: ThemeName): Choices {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const oneOf = <T extends string>(name: string, known: readonly T[], fallback: T): T =>
    known.find((value) => value === given.get(name)) ?? fallback;
  const latency = Number(given.get("latency") ?? 0);
  return {
    scenario: oneOf("scenario", SCENARIO_IDS, "itinerary"),
    client: oneOf("client", Object.keys(PROFILES) as ProfileId[], "web"),
    language: oneOf("language", LANGUAGES, "en"),
    theme: oneOf("theme", Object.keys(THEMES) as ThemeName[], theme),
    latencyMs: LATENCIES_MS.find((ms) => ms === latency) ?? 0,
    fault: oneOf("fault", FAULT_IDS, "none"),
  };
}

/** What `readChoices` reads: the scenario, and whatever is not as usual. */
export function writeChoices(choices: Choices, theme: ThemeName): string {
  const usual = readChoices("", theme);
  const shown: [string, string][] = [["scenario", choices.scenario]];
  if (choices.client !== usual.client) shown.push(["client", choices.client]);
  if (choices.language !== usual.language) shown.push(["language", choices.language]);
  if (choices.theme !== usual.theme) shown.push(["theme", choices.theme]);
  if (choices.latencyMs !== usual.latencyMs) shown.push(["latency", String(choices.latencyMs)]);
  if (choices.fault !== usual.fault) shown.push(["fault", choices.fault]);
  return `#${new URLSearchParams(shown).toString()}`;
}

/**
 * The lookalike warnings of a browser, written anew after Chromium 106's rules: for people who follow
 * links, not for people who type. Without its list of 10,000 common words.
 *
 * @see https://chromium.googlesource.com/chromium/src/+/refs/tags/106.0.5249.103/components/lookalikes/core/
 */
import { parseDomain } from "../../src/core/domain";
import { prototype } from "../../src/core/skeleton";
import type { Domain } from "../../src/core/types";
import { editDistance } from "./distance";
import { speller } from "./speller";

const MIN_EDITED_UNITS = 5;
const MIN_EMBEDDED_UNITS = 4;
const MIN_BRAND_UNITS = 5;
const COMBO_WORDS = [
  ...["account", "activate", "active", "admin", "login", "logout"],
  ...["online", "password", "secure", "security", "signin", "signout"],
].map(draw);

export const lookalikeRules = speller(
  "lookalike",
  "lookalike rules after Chromium",
  (text, references) => {
    const typed = siteOf(text);
    if (typed === null) return null;
    const sites = references.map(siteOf).filter((site) => site !== null);
    if (sites.some(({ domain }) => domain.registrable === typed.domain.registrable)) return null;
    for (const matches of [looksEqual, isOneEditAway, isEmbedded, isCombined]) {
      const found = sites.find((site) => matches(typed, site));
      if (found !== undefined) return found.domain.unicode;
    }
    return null;
  },
);

interface Site {
  readonly domain: Domain;
  /** Skeletons of the registrable domain and of its name. */
  readonly drawn: string;
  readonly drawnName: string;
}

const sites = new Map<string, Site | null>();

function siteOf(text: string): Site | null {
  const before = sites.get(text);
  if (before !== undefined) return before;
  const domain = parseDomain(text);
  const proper = domain !== null && domain.name !== "" && domain.suffixExists;
  const site = proper
    ? { domain, drawn: draw(domain.registrable), drawnName: draw(domain.name) }
    : null;
  sites.set(text, site);
  return site;
}

/** The skeleton as UTS #39 has it: without our own rows, w for "vv" and d for "cl". */
function draw(text: string): string {
  return Array.from(text, prototype)
    .map((drawn) => drawn.replace("vv", "w").replace("cl", "d"))
    .join("");
}

const looksEqual = (typed: Site, site: Site): boolean => typed.drawn === site.drawn;

function isOneEditAway(typed: Site, site: Site): boolean {
  const a = typed.domain.name;
  const b = site.domain.name;
  if (a.length < MIN_EDITED_UNITS || b.length < MIN_EDITED_UNITS) return false;
  if (Math.abs(typed.drawn.length - site.drawn.length) > 1) return false;
  return editDistance(typed.drawn, site.drawn, 1) === 1 && !isHarmless(a, b) && !isHarmless(b, a);
}

/** Only the suffix, a number at the end, the first letter, or a hyphen more or less. */
function isHarmless(a: string, b: string): boolean {
  const numberless = (name: string): string => name.replace(/[0-9]+$/, "");
  return (
    numberless(a) === numberless(b) ||
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    (a.length === b.length + 1 && a.replace(/-/g, "") === b.replace(/-/g, ""))
  );
}

/** "army.mil.example.com", "army-mil.example.com", "armymil-login.com". */
function isEmbedded(typed: Site, { domain }: Site): boolean {
  if (domain.name.length < MIN_EMBEDDED_UNITS || typed.domain.name === domain.name) return false;
  const tokens = dotted(typed.domain.unicode);
  const target = dotted(domain.unicode);
  const glued = `.${target.split(".").join("")}.`;
  const long = domain.name.length > MIN_EMBEDDED_UNITS;
  return tokens.indexOf(target) >= 0 || (long && tokens.indexOf(glued) >= 0);
}

const dotted = (host: string): string => `.${draw(host).replace(/-/g, ".")}.`;

/** "contoso-login.com", "contosó-login.com". */
function isCombined({ drawnName: typed }: Site, { domain, drawnName: brand }: Site): boolean {
  if (domain.name.length < MIN_BRAND_UNITS || typed === brand) return false;
  if (typed.indexOf(brand) < 0) return false;
  return COMBO_WORDS.some(
    (word) => typed.indexOf(word) >= 0 && brand.indexOf(word) < 0 && word.indexOf(brand) < 0,
  );
}

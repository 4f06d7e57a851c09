import type { OwnerArea } from "../core/suffix-owners";
import type { alert } from "./en/alert";
import type { card } from "./en/card";
import type { pane } from "./en/pane";
import type { spoken } from "./en/spoken";
import type { Language } from "./language";
import type { Names, NamesInOrder } from "./names";
import { countryCode, NAMED_OWNERS, NAMED_SCRIPTS, unpackPlaces } from "./names";
import type { Say, Words } from "./sentence";
import { sayIn } from "./sentence";

/** All keys but the simulator's. */
export type Catalogue = typeof alert & typeof card & typeof spoken & typeof pane;

/** All words of one language: what the pane loads. */
export interface Pack {
  readonly language: Language;
  readonly alert: Words<typeof alert>;
  readonly card: Words<typeof card>;
  readonly spoken: Words<typeof spoken>;
  readonly pane: Words<typeof pane>;
  readonly names: NamesInOrder;
  /** Country codes with their names, as `unpackPlaces` reads them. */
  readonly places: string;
}

/** The sentences of a pack as a function: `say("act.replace", { meant })`. */
export function packWords({ language, alert, card, spoken, pane }: Pack): Say<Catalogue> {
  return sayIn<Catalogue>({ ...alert, ...card, ...spoken, ...pane }, language);
}

/** Every name that the core has a code for. Decodes the places at the first use. */
export function packNames(pack: Pack): Names {
  const say = packWords(pack);
  const { scripts, owners } = pack.names;
  let places: ReadonlyMap<string, string> | null = null;
  const place = (code: string) => {
    places = places ?? unpackPlaces(pack.places);
    return places.get(countryCode(code)) ?? "";
  };
  return {
    owner: (code) => {
      const area = AREAS.find((known) => code.startsWith(`${known}:`));
      if (area === undefined) {
        return owners[NAMED_OWNERS.findIndex((owner) => owner === code)] ?? place(code);
      }
      const name = place(code.slice(area.length + 1));
      return name === "" ? "" : say(`owner.${area}`, { place: name });
    },
    script: (script) => {
      const more = MORE_SCRIPTS.find((known) => known === script);
      const near = NAMED_SCRIPTS.findIndex((known) => known === script);
      return more === undefined ? (scripts[near] ?? "") : say(`script.${more}`);
    },
  };
}

/** With ":" and a country code each is an owner code. */
const AREAS: readonly OwnerArea[] = ["government", "military", "academic", "health", "police"];

const MORE_SCRIPTS = ["Devanagari", "Thai", "Han", "Hiragana", "Katakana", "Hangul"] as const;

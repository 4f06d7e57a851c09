import type { Language } from "./language";
import type { Pack } from "./pack";

/** Load the words of one language, as a file of its own. Rejects when that file cannot be had. */
export function loadPack(language: Language): Promise<Pack> {
  return LOADERS[language]().then(({ pack }) => pack);
}

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly pack: Pack }>>> = {
  en: () => import("./en/pack"),
  de: () => import("./de/pack"),
  fr: () => import("./fr/pack"),
  es: () => import("./es/pack"),
  ja: () => import("./ja/pack"),
  ar: () => import("./ar/pack"),
};

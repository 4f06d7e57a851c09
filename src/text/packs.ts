import { pack as ar } from "./ar/pack";
import { pack as de } from "./de/pack";
import { pack as en } from "./en/pack";
import { pack as es } from "./es/pack";
import { pack as fr } from "./fr/pack";
import { pack as ja } from "./ja/pack";
import type { Language } from "./language";
import type { Pack } from "./pack";

/** The words of every language at once: for programs that need not be small. */
export const PACKS: Readonly<Record<Language, Pack>> = { en, de, fr, es, ja, ar };

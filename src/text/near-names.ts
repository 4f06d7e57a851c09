import { nearWords } from "./alert-words";
import type { Language } from "./language";
import type { Names } from "./names";

/** The names that the dialog needs; the pane knows them all (`pack.ts`). */
export function nearNames(language: Language): Names {
  const words = nearWords(language);
  const name = (key: string) => {
    const entry = words[key];
    return typeof entry === "string" ? entry : "";
  };
  return { owner: (code) => name("owner." + code), script: (script) => name("script." + script) };
}

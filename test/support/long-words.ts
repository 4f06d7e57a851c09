import type { Pack } from "../../src/text/pack";
import type { Entry } from "../../src/text/sentence";

const LONGER = 0.4;

/** The words of a language made 40 % longer, as translations may be: for layouts. */
export function longWords(pack: Pack): Pack {
  return {
    ...pack,
    alert: lengthen(pack.alert),
    card: lengthen(pack.card),
    spoken: lengthen(pack.spoken),
    pane: lengthen(pack.pane),
  };
}

function lengthen<T extends Readonly<Record<string, Entry>>>(words: T): T {
  const longer = Object.entries(words).map(([key, entry]) => [
    key,
    typeof entry === "string"
      ? stretch(entry)
      : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, stretch(text)])),
  ]);
  return Object.fromEntries(longer) as T;
}

/** Words of usual length are added; what is put into a sentence grows in no language. */
function stretch(text: string): string {
  const own = text.replace(/\{\w+\}/g, "").trim().length;
  const more = Math.round(own * LONGER);
  const words = "lorem ipsum dolor sit amet consectetur adipiscing elit ".repeat(8).slice(0, more);
  return more === 0 ? text : `${text} ${words}`.trimEnd();
}

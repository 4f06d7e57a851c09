/** Words that organisations put at an end of their names; longest first. */
const WORDS = [
  ...["networks", "software", "systems", "online", "state", "cloud", "group", "works", "mail"],
  ...["post", "bank", "soft", "tech", "ware", "data", "open", "net", "web", "box"],
];

/** What a customary word at an end of a name is worth, in letters. */
const WORD_UNITS = 2;

/**
 * How many letters of a name tell it from others: in foodmail and foxmail, "mail" says little.
 *
 * @param name - lower-case label
 */
export function unitsThatTell(name: string): number {
  const word = customaryWord(name);
  return word === "" ? name.length : name.length - word.length + WORD_UNITS;
}

/** Whether the known name has a customary word that is broken in the typed one: netwroks. */
export function breaksWord(typed: string, known: string): boolean {
  const word = customaryWord(known);
  return word !== "" && typed.indexOf(word) < 0;
}

/** The name asked for last: one typed name is weighed against each that is near. */
let last = { name: "", word: "" };

function customaryWord(name: string): string {
  if (name !== last.name) last = { name, word: findWord(name) };
  return last.word;
}

function findWord(name: string): string {
  for (const word of WORDS) {
    if (name.length > word.length && (name.endsWith(word) || name.startsWith(word))) return word;
  }
  return "";
}

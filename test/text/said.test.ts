/** Every sentence of the catalogues is said somewhere. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { simulator } from "../../src/text/en/simulator";
import { LANGUAGES } from "../../src/text/language";
import { PACKS } from "../../src/text/packs";

const ROOT = join(__dirname, "../..");
const CATALOGUES = LANGUAGES.map((language) => join("src", "text", language) + sep);

/** The program without its catalogues, and the page of the simulator. */
const SOURCES = ["src", "simulator"]
  .flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" }).map((name) =>
      join(room, name),
    ),
  )
  .filter((name) => /\.tsx?$/.test(name) && CATALOGUES.every((each) => !name.startsWith(each)))
  .map((name) => readFileSync(join(ROOT, name), "utf8"))
  .join("\n");

const WRITTEN = new Set([...SOURCES.matchAll(/["`]([\w.]+)["`]/g)].map(([, key = ""]) => key));

/** `level.${level}` stands for each key that begins with "level." and goes on with one word. */
const PATTERNS = [...SOURCES.matchAll(/`((?:[\w.]|\$\{[^}`]*\})+)`/g)]
  .map(([, text = ""]) => text.split(/\$\{[^}]*\}/))
  .filter((parts) => parts.length > 1 && /\w\./.test(parts[0] ?? ""))
  .map((parts) => new RegExp(`^${parts.join("\\w+").replaceAll(".", "\\.")}$`));

function isSaid(key: string): boolean {
  if (WRITTEN.has(key) || PATTERNS.some((pattern) => pattern.test(key))) return true;
  // The twin for policies that name nobody is chosen by `sayOwn`.
  return key.endsWith("Own") && WRITTEN.has(key.slice(0, -"Own".length));
}

const { alert, card, spoken, pane } = PACKS.en;

test.each(Object.entries({ alert, card, spoken, pane, simulator }))("%s", (_group, words) => {
  expect(Object.keys(words).filter((key) => !isSaid(key))).toEqual([]);
});

test("a sentence that nothing says is found", () => {
  expect(PATTERNS.length).toBeGreaterThan(5);
  expect(["why.never", "never.toldOwn", "level.of.many"].filter(isSaid)).toEqual([]);
});

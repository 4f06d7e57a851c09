import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalLabel } from "../../src/core/label";
import { scriptOf, scriptsOf } from "../../src/core/script";
import { lookalikes, skeleton } from "../../src/core/skeleton";

/** typed, known: the same to the eye. */
const ALIKE = [
  ["cornpany", "company"],
  ["vvhite", "white"],
  ["clell", "dell"],
  ["g00gle", "google"],
  ["paypa1", "paypal"],
  ["rn1crosoft", "ml crosoft".replace(" ", "")],
  ["аrmy.mil", "army.mil"],
  ["ѕсоре", "scope"],
  ["ρау", "pay"],
  ["ԍооԍӏе", "google"],
  ["ɡoogle", "google"],
  ["ʀn", "rn"],
  ["mícrosoft", "microsoft"],
  ["citíbank", "citibank"],
  ["ṃicrosoft", "microsoft"],
  ["việt", "viet"],
  ["e\u0301cole", "ecole"],
  ["łódź", "lodz"],
  ["køln", "koln"],
  ["æon", "aeon"],
  ["œuvre", "oeuvre"],
  ["hardᴡare", "hardware"],
  ["ĸernel", "kernel"],
  ["кernel", "kernel"],
  ["սber", "uber"],
  ["ⲟracle", "oracle"],
  ["೦racle", "oracle"],
  ["ꭰell", "dell"],
  ["شركه", "شركہ"],
] as const;

test.each(ALIKE)("%s looks like %s", (typed, known) => {
  expect(skeleton(typed)).toBe(skeleton(known));
});

test.each([
  ["army.ml", "army.mil"],
  ["dia.mil", "dla.mil"],
  ["cia.gov", "da.gov"],
  ["civil", "clvil"],
  ["google", "goggle"],
  ["nn", "m"],
  ["uni", "unl"],
  ["か", "が"],
  ["日本", "曰本"],
  ["5ervice", "service"],
  ["a-b", "a.b"],
])("%s does not look like %s", (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});

test.each([
  ["army.mil", "arrny.rnil"],
  ["dod.mil", "clocl.rnil"],
  ["www-01", "vvvvvv-ol"],
  ["ibex_9", "ibex_9"],
  ["почта", "noчta"],
  ["", ""],
])("the skeleton of %s is %s", (text, result) => {
  expect(skeleton(text)).toBe(result);
});

/** typed, known, pieces: at, typed, expected, script */
test.each([
  ["cornpany", "company", [[2, "rn", "m", "Latin"]]],
  ["company", "cornpany", [[2, "m", "rn", "Latin"]]],
  ["vvhite.com", "white.com", [[0, "vv", "w", "Latin"]]],
  ["c1oud", "cloud", [[1, "1", "l", "Latin"]]],
  [
    "g00gle",
    "google",
    [
      [1, "0", "o", "Latin"],
      [2, "0", "o", "Latin"],
    ],
  ],
  ["аrmy.mil", "army.mil", [[0, "а", "a", "Cyrillic"]]],
  ["münchen", "munchen", [[1, "ü", "u", "Latin"]]],
  ["ρay", "pay", [[0, "ρ", "p", "Greek"]]],
  ["೦racle", "oracle", [[0, "೦", "o", "Kannada"]]],
  ["æon", "aeon", [[0, "æ", "ae", "Latin"]]],
  [
    "cl1",
    "dl",
    [
      [0, "cl", "d", "Latin"],
      [2, "1", "l", "Latin"],
    ],
  ],
  [
    "rnm",
    "mrn",
    [
      [0, "rn", "m", "Latin"],
      [2, "m", "rn", "Latin"],
    ],
  ],
  ["ax\u0301b", "axb", [[1, "x\u0301", "x", "Latin"]]],
  ["axb", "ax\u0301b", [[1, "x", "x\u0301", "Latin"]]],
  ["𐊠rmy", "army", [[0, "𐊠", "a", "Unknown"]]],
  [
    "оо",
    "oo",
    [
      [0, "о", "o", "Cyrillic"],
      [1, "о", "o", "Cyrillic"],
    ],
  ],
] as const)("%s for %s differs in %j", (typed, known, pieces) => {
  expect(lookalikes(typed, known)).toEqual(
    pieces.map(([at, piece, expected, script]) => ({ at, typed: piece, expected, script })),
  );
});

test.each([
  ["army", "army"],
  ["army.ml", "army.mil"],
  ["dia", "dla"],
  ["", "a"],
])("%s for %s: nothing", (typed, known) => {
  expect(lookalikes(typed, known)).toBeNull();
});

describe("property", () => {
  const letters = fc.constantFrom(..."rnmvwcld01oilaé\u0301аеорсхαορ-.ßæꭰкн日か");
  const text = fc.string({ unit: letters, maxLength: 12 });

  test("a skeleton is its own skeleton", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (label) => {
        expect(skeleton(skeleton(label))).toBe(skeleton(label));
      }),
      { numRuns: 1000 },
    );
  });

  test("the skeleton of two parts is the two skeletons", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(skeleton(a + b)).toBe(skeleton(a) + skeleton(b));
      }),
    );
  });

  test("putting what was expected in place of each piece gives the known text", () => {
    const pieces = fc.constantFrom(
      ...([
        ["rn", "m"],
        ["m", "rn"],
        ["vv", "w"],
        ["cl", "d"],
        ["0", "o"],
        ["а", "a"],
        ["é", "e"],
      ] as const),
      ...([
        ["x", "x"],
        ["n", "n"],
        ["l", "l"],
        ["c", "c"],
      ] as const),
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 10 }), (parts) => {
        const typed = parts.map(([a]) => a).join("");
        const known = parts.map(([, b]) => b).join("");
        let restored = "";
        let end = 0;
        for (const piece of lookalikes(typed, known) ?? []) {
          expect(typed.slice(piece.at, piece.at + piece.typed.length)).toBe(piece.typed);
          restored += typed.slice(end, piece.at) + piece.expected;
          end = piece.at + piece.typed.length;
        }
        expect(restored + typed.slice(end)).toBe(known);
      }),
      { numRuns: 1000 },
    );
  });
});

test("scripts are handed on", () => {
  expect(scriptOf(0x430)).toBe("Cyrillic");
  expect(scriptsOf("аrmy")).toEqual(["Cyrillic", "Latin"]);
});

const LIST = join(__dirname, "../../../shared/data/unicode/confusables.txt");
const whenPresent = existsSync(LIST) ? test : test.skip;

whenPresent(
  `every letter of confusables.txt that UTS #39 likens to one lower-case letter of ASCII is known (skipped without ${LIST})`,
  () => {
    const missed: string[] = [];
    for (const line of readFileSync(LIST, "utf8").split("\n")) {
      const fields = /^([0-9A-F]+) ;\t00(6[1-9A-F]|7[0-9A]) ;/.exec(line);
      if (fields === null) continue;
      const source = String.fromCodePoint(parseInt(fields[1] ?? "", 16));
      const target = String.fromCharCode(parseInt(fields[2] ?? "", 16));
      if (source <= "\x7f" || canonicalLabel(source) !== source) continue;
      if (skeleton(source) !== skeleton(target)) missed.push(`${source} for ${target}`);
    }
    expect(missed).toEqual([]);
  },
);

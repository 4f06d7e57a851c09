import { LANGUAGES } from "../../src/text/language";
import { nearNames } from "../../src/text/near-names";
import { packNames } from "../../src/text/pack";
import { PACKS } from "../../src/text/packs";

test.each([
  ["ml", "Mali"],
  ["co", "Colombia"],
  ["uk", "the United Kingdom"],
  ["gb", "the United Kingdom"],
  ["nl", "the Netherlands"],
  ["eu", "the European Union"],
  ["gs", "South Georgia and the South Sandwich Islands"],
  ["mm", "Myanmar"],
  ["us-military", "the US military"],
  ["us-government", "the US government"],
  ["us-education", "US universities and colleges"],
  ["international", "international treaty organisations"],
  ["uk-government", "the UK government"],
  ["uk-military", "the UK Ministry of Defence"],
  ["uk-health", "the UK National Health Service"],
  ["uk-academic", "UK universities and colleges"],
  ["government:au", "the government of Australia"],
  ["military:fr", "the armed forces of France"],
  ["academic:jp", "universities in Japan"],
  ["health:nz", "the health service of New Zealand"],
  ["police:uk", "the police of the United Kingdom"],
  // No such code.
  ["", ""],
  ["zz", ""],
  ["xx:ml", ""],
  ["government:zz", ""],
  ["constructor", ""],
])("%s is %s", (code, name) => {
  expect(packNames(PACKS.en).owner(code)).toBe(name);
});

test.each([
  ["de", "Mali", "Niederlande", "US-Militär", "Regierung, Australien"],
  ["fr", "Mali", "Pays-Bas", "armée américaine", "gouvernement, Australie"],
  ["es", "Mali", "Países Bajos", "Fuerzas Armadas de EE. UU.", "Gobierno, Australia"],
  ["ja", "マリ", "オランダ", "米国の軍", "オーストラリアの政府"],
  ["ar", "مالي", "هولندا", "الجيش الأمريكي", "حكومة أستراليا"],
] as const)("names in %s", (language, ...names) => {
  const codes = ["ml", "nl", "us-military", "government:au"];
  expect(codes.map(packNames(PACKS[language]).owner)).toEqual(names);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const all = packNames(PACKS[language]);
  const near = nearNames(language);

  test("every country domain has a name", () => {
    const codes = PACKS[language].places.split("|").map((entry) => entry.slice(0, 2));
    expect(codes).toHaveLength(246);
    expect(codes.filter((code) => all.owner(code) === "")).toEqual([]);
  });

  test("the dialog names what it names as the pane does", () => {
    const codes = [
      "ml",
      "il",
      "co",
      "cm",
      "om",
      "ne",
      "et",
      "it",
      "in",
      "eu",
      "us-military",
      "international",
    ];
    expect(codes.map(near.owner)).toEqual(codes.map(all.owner));
    expect(codes.map(near.owner)).not.toContain("");
    expect(near.owner("ua")).toBe("");
  });

  test("scripts", () => {
    const scripts = [
      "Latin",
      "Cyrillic",
      "Greek",
      "Armenian",
      "Georgian",
      "Hebrew",
      "Arabic",
      "Cherokee",
    ];
    expect(scripts.slice(1).map(near.script)).toEqual(scripts.slice(1).map(all.script));
    expect(near.script("Latin")).toBe("");
    const more = ["Devanagari", "Thai", "Han", "Hiragana", "Katakana", "Hangul"];
    expect(new Set([...scripts, ...more].map(all.script)).size).toBe(14);
    expect([...scripts, ...more].map(all.script)).not.toContain("");
    expect(all.script("Lisu")).toBe("");
  });
});

test("scripts by name", () => {
  expect(nearNames("de").script("Cyrillic")).toBe("kyrillisch");
  expect(packNames(PACKS.ja).script("Greek")).toBe("ギリシャ文字");
  expect(packNames(PACKS.fr).script("Thai")).toBe("thaï");
});

import {
  formatNumber,
  isRtl,
  joinList,
  LANGUAGES,
  pickLanguage,
  pluralForm,
} from "../../src/text/language";

test.each([
  ["de-AT", "de"],
  ["ar-EG", "ar"],
  ["EN-us", "en"],
  ["fr_CA", "fr"],
  ["ja", "ja"],
  ["es-419", "es"],
  ["ja-JP-u-ca-japanese", "ja"],
  // No catalogue, or no language at all.
  ["zh-TW", "en"],
  ["deu", "en"],
  ["", "en"],
  ["-de", "en"],
])("the tag %p is served in %s", (tag, language) => {
  expect(pickLanguage(tag)).toBe(language);
});

test("only Arabic runs from right to left", () => {
  expect(LANGUAGES.filter(isRtl)).toEqual(["ar"]);
});

describe("plural forms", () => {
  test.each([
    ["en", ["other", "one", "other", "other", "other", "other", "other"]],
    ["de", ["other", "one", "other", "other", "other", "other", "other"]],
    ["es", ["other", "one", "other", "other", "other", "other", "other"]],
    ["fr", ["one", "one", "other", "other", "other", "other", "other"]],
    ["ja", ["other", "other", "other", "other", "other", "other", "other"]],
    ["ar", ["zero", "one", "two", "few", "many", "other", "few"]],
  ] as const)("%s for 0 1 2 3 11 100 103", (language, forms) => {
    expect([0, 1, 2, 3, 11, 100, 103].map((count) => pluralForm(count, language))).toEqual(forms);
  });

  test.each(LANGUAGES)("%s as CLDR has them", (language) => {
    const rules = new Intl.PluralRules(language);
    const differing = Array.from({ length: 1001 }, (_, count) => count).filter(
      (count) => rules.select(count) !== pluralForm(count, language),
    );
    expect(differing).toEqual([]);
  });
});

test.each([
  [0, "en", "0"],
  [9999, "en", "9999"],
  [10000, "en", "10,000"],
  [1234567, "en", "1,234,567"],
  [10000, "de", "10.000"],
  [10000, "fr", "10\u202f000"],
  [10000, "es", "10.000"],
  [10000, "ja", "10,000"],
  [1234567, "ar", "1,234,567"],
] as const)("the number %p in %s", (value, language, text) => {
  expect(formatNumber(value, language)).toBe(text);
});

test("thousands are parted from where it is asked", () => {
  expect(formatNumber(4200, "en", 1000)).toBe("4,200");
});

test.each([
  [[], "en", ""],
  [["a"], "en", "a"],
  [["a", "b"], "en", "a and b"],
  [["a", "b", "c"], "en", "a, b and c"],
  [["a", "b", "c"], "de", "a, b und c"],
  [["a", "b"], "fr", "a et b"],
  [["a", "b"], "es", "a y b"],
  [["a", "inglés"], "es", "a e inglés"],
  [["Ventas", "\u2068Ingeniería\u2069"], "es", "Ventas e \u2068Ingeniería\u2069"],
  [["a", "\u2066imagen.example\u2069"], "es", "a e \u2066imagen.example\u2069"],
  [["A", "Írculo"], "es", "A e Írculo"],
  [["padres", "hijos"], "es", "padres e hijos"],
  [["Agua", "Hielo"], "es", "Agua y Hielo"],
  [["Agua", "\u2068hierba\u2069"], "es", "Agua y \u2068hierba\u2069"],
  [["a", "b", "c"], "ja", "a、b、c"],
  [["a", "b", "c"], "ar", "a، b وc"],
] as const)("the list %p in %s", (items, language, text) => {
  expect(joinList(items, language)).toBe(text);
});

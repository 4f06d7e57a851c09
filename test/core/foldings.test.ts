import { foldings } from "../../src/core/foldings";

/** drawn, what it may be a drawing of */
const DRAWN = [
  ["cornpany.com", "company.com"],
  ["vvoodgrove.com", "woodgrove.com"],
  ["aclatum.com", "adatum.com"],
  ["c0ntoso.com", "contoso.com"],
  ["c0ntos0.com", "contoso.com"],
  ["c0ntos0.com", "contos0.com"],
  ["gmai1.com", "gmail.com"],
  ["m1crosoft.com", "microsoft.com"],
  ["fa5tmail.com", "fastmail.com"],
  ["\u0430rmy.mil", "army.mil"],
  ["c\u043ent\u043es\u043e.com", "contoso.com"],
  ["cont\u00f6so.com", "contoso.com"],
  // Several kinds at once.
  ["c0rnpany.com", "company.com"],
  // One of two only.
  ["modern-cornpany.com", "modern-company.com"],
] as const;

test.each(DRAWN)("%s may be %s", (text, meant) => {
  expect(foldings(text)).toContain(meant);
});

test.each(["contoso.com", "army.mil", "", "日本.jp"])("%p is a drawing of nothing else", (text) => {
  expect(foldings(text)).toEqual([]);
});

test.each(DRAWN)("%s is not among its own", (text) => {
  expect(foldings(text)).not.toContain(text);
});

test("there are not many more of them than letters", () => {
  expect(foldings("rn".repeat(30) + ".com").length).toBeLessThan(64);
  expect(foldings("10".repeat(30) + ".com").length).toBeLessThan(128);
});

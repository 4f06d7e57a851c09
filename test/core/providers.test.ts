import { isPublicMailService, providers } from "../../src/core/providers";

const WEIGHTS = [
  ["gmail.com", 30_000],
  ["hotmail.com", 8_000],
  ["icloud.com", 5_000],
  ["gmx.de", 1_500],
  ["yahoo.co.in", 500],
  ["t-online.de", 500],
  ["comcast.net", 200],
  ["bol.com.br", 500],
  ["arcor.de", 80],
] as const;

test.each(WEIGHTS)("%s weighs %d", (domain, weight) => {
  expect(providers().filter(([listed]) => listed === domain)).toEqual([[domain, weight]]);
});

test("heaviest first, none twice", () => {
  const weights = providers().map(([, weight]) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(providers().map(([domain]) => domain)).size).toBe(providers().length);
  expect(providers().length).toBeGreaterThan(300);
});

const PUBLIC = [
  ["gmail.com", true],
  ["hotmail.co.uk", true],
  ["mailinator.com", true],
  ["tutamail.com", true],
  // Never suggested, but strangers share them all the same.
  ["email.com", true],

  // Employers, slips, and texts that are not registrable domains.
  ["microsoft.com", false],
  ["bt.com", false],
  ["gmial.com", false],
  ["mail.gmail.com", false],
  ["GMAIL.COM", false],
  ["", false],
] as const;

test.each(PUBLIC)("strangers share %s: %s", (registrable, shared) => {
  expect(isPublicMailService(registrable)).toBe(shared);
});

test.each(["email.com", "mailinator.com", "mailfence.com"])("%s is never suggested", (domain) => {
  expect(providers().some(([listed]) => listed === domain)).toBe(false);
});

import {
  isLikelyInSuffix,
  isSaidElsewhere,
  OMISSION_LIKELIHOOD,
  slipLikelihood,
} from "../../src/core/suffix-slip";

const SLIPS = [
  ["ml", "mil", 1.2e-5],
  ["govuk", "gov.uk", 1.2e-5],
  ["gvo", "gov", 7e-6],
  ["mill", "mil", 2e-6],
  ["moil", "mil", 3e-7],
  ["mol", "mil", 3e-7],
  ["mal", "mil", 2.5e-7],
  ["mxil", "mil", 3e-8],
  ["gov.ug", "gov.uk", 3e-8],
  ["uk", "gov.uk", 1e-6],
  ["gov.com.br", "gov.br", 1e-6],
  ["mod.co.uk", "mod.uk", 1e-6],

  // Not one slip.
  ["mil", "mil", 0],
  ["com", "mil", 0],
  ["ik", "gov.uk", 0],
  ["", "mil", 0],
  ["gov.uk", "uk", 0],
  ["gov.net.br", "gov.br", 0],
] as const;

test.each(SLIPS)("%p for %p: %d", (typed, known, likelihood) => {
  expect(slipLikelihood(typed, known)).toBe(likelihood);
});

const IN_SUFFIX = [
  ["con.au", "com.au", true], // the key beside it
  ["om.br", "com.br", true],
  ["ocm.br", "com.br", true],
  ["comm.br", "com.br", true],
  ["c.uk", "co.uk", true],
  ["cp.uk", "co.uk", true],
  ["me.jp", "ne.jp", true],
  ["gvo.uk", "gov.uk", true],
  ["gv.uk", "gov.uk", true],
  ["goov.uk", "gov.uk", true],
  ["guv.ht", "gouv.ht", true],
  ["cr.uk", "co.uk", false], // a letter from elsewhere
  ["cox.uk", "co.uk", false],
  ["gvo.ug", "gov.uk", false],
  ["con.ar", "com.au", false],
  ["com.au", "com.au", false],
  ["con", "com", false],
  ["au", "com.au", false],
  ["com.uk", "co.uk", false],
  ["co.au", "com.au", true],
  ["go.uk", "gov.uk", true],
] as const;

test.each(IN_SUFFIX)("%s is likely typed for %s: %p", (typed, suffix, likely) => {
  expect(isLikelyInSuffix(typed, suffix)).toBe(likely);
});

const ELSEWHERE = [
  ["com.uk", true],
  ["co.au", true],
  ["gob.uk", true],
  ["gov.hn", true],
  ["go.uk", true], // from go.jp
  ["con.au", false],
  ["gvo.uk", false],
  ["goc.uk", false],
  ["govt.uk", false],
] as const;

test.each(ELSEWHERE)("%s is what another country says: %p", (typed, said) => {
  expect(isSaidElsewhere(typed)).toBe(said);
});

test("no slip is as likely as an omission", () => {
  const others = SLIPS.map(([, , likelihood]) => likelihood).filter(
    (likelihood) => likelihood >= OMISSION_LIKELIHOOD,
  );
  expect(others).toEqual([1.2e-5, 1.2e-5]);
});

import { classify } from "../../src/core/classify";
import { excused, isLabelApart, isNearSuffix } from "../../src/core/excuses";
import type { KnownSource } from "../../src/core/types";
import { domain, knownDomain } from "../support/domains";

/** typed, known (a provider has the weight of one that everyone knows), its source, whether excused */
const CASES: readonly (readonly [string, string, KnownSource, boolean])[] = [
  // Short names: one letter says little.
  ["dma.mil", "dla.mil", "partner", true],
  ["mist.com", "mint.com", "partner", true],
  ["gmal.com", "gmail.com", "provider", false],
  ["mints.com", "mints.org", "partner", false],
  ["hp.com", "hpe.com", "partner", true],
  ["box.com", "xbox.com", "partner", true],
  ["hpe.com", "hp.com", "partner", true],
  ["aal.com", "aol.com", "provider", true],
  ["ahoo.com", "yahoo.com", "provider", false],
  ["ma-st.com", "mast.com", "partner", false],
  ["a-c.com", "ac.com", "partner", true],
  ["tio.com", "tii.com", "partner", true],
  ["cotnoso.com", "contoso.com", "partner", false],
  ["ti.com", "it.com", "partner", true],
  ["oal.com", "aol.com", "provider", false], // three letters carry a swap
  // Labels in front that agree make up for a short name.
  ["mail.us.dma.mil", "mail.us.dla.mil", "partner", false],

  // Only digits differ.
  ["site45.com", "site35.com", "partner", true],
  ["vodafone3g.de", "vodafone4g.de", "partner", true],
  ["site4.com", "site45.com", "partner", true],
  ["site459.com", "site45.com", "partner", true],
  ["sitet5.com", "site45.com", "partner", false],
  ["fabrikam0.com", "fabrikam.com", "partner", true],
  ["yahoo1.com", "yahoo.com", "provider", false], // mailbox names end in digits
  ["live1.com", "live.com", "provider", true],
  ["8live.com", "live.com", "provider", false],

  // Another first letter makes another word.
  ["hanker.com", "tanker.com", "partner", true],
  ["ranker.com", "tanker.com", "partner", false], // keys that touch
  ["hankers.com", "tankers.com", "partner", false], // long
  ["tamker.com", "tanker.com", "partner", false],
  ["enkara.com", "ankara.com", "partner", false], // vowels are mistaken for one another
  ["dandor.com", "landor.com", "partner", false], // one bit
  ["sandor.com", "landor.com", "partner", true],
  ["anker.com", "tanker.com", "partner", false],

  // Two letters put to a whole name make another one.
  ["e-tanker.com", "tanker.com", "partner", true],
  ["eatanker.com", "tanker.com", "partner", true],
  ["tankerhr.com", "tanker.com", "partner", true],
  ["tankeree.com", "tanker.com", "partner", false], // a key held down
  ["et-anker.com", "tanker.com", "partner", false],
  ["tanbkher.com", "tanker.com", "partner", false],

  // Another provider's name under another country's ending; nobody else's.
  ["enternet.hu", "internet.ru", "provider", true],
  ["contsoo.dk", "contoso.de", "own", false],
  ["litwre.be", "litware.de", "partner", false],

  // An institution's other domain, whoever wrote to the first; one provider of two.
  ["interno.it", "interno.gov.it", "protected", true],
  ["interno.it", "interno.gov.it", "learned", true],
  ["interno.it", "interna.it", "partner", false],
  ["emailn.de", "email.de", "provider", true],
  ["emailn.de", "email.de", "partner", false],

  // The national domain of one firm.
  ["yahoo.fr", "yahoo.com", "provider", true],
  ["suse.cz", "suse.com", "partner", true],
  ["gmail.com.br", "gmail.com", "provider", false], // has one domain for all countries
  ["gmail.com.br", "gmail.com", "partner", true],
  ["contoso.de", "contoso.com", "partner", true],
  ["contoso.co", "contoso.com", "partner", false], // one slip from .com
  ["contoso.org", "contoso.com", "partner", false],
  ["contoso.con", "contoso.com", "partner", false], // does not exist
  ["contoso.uk", "contoso.co.uk", "partner", false],

  // Two institutions.
  ["leacounty.gov", "lacounty.gov", "protected", true],
  ["iiitd.ac.in", "iitd.ac.in", "protected", true],
  ["lacounty.gov", "leacounty.gov", "partner", false],
  ["lacuonty.gov", "lacounty.gov", "protected", true],
  ["cenctom.mil", "centcom.mil", "protected", false], // under .mil a swap counts
  ["centcom.ml", "centcom.mil", "protected", false],
];

test.each(CASES)("%s for %s (%s): excused %p", (typed, knownText, source, isExcused) => {
  const known = knownDomain(knownText, source, source === "provider" ? 1500 : undefined);
  const confusion = classify(domain(typed), known);
  if (confusion === null) throw new Error("Nothing to excuse.");
  expect(excused(domain(typed), confusion)).toBe(isExcused);
});

const NEAR = [
  ["co", "com", true],
  ["cm", "com", true],
  ["om", "com", true],
  ["ne", "net", true],
  ["eu", "edu", true],
  ["ml", "nl", true], // mail of the Dutch army went to Mali
  ["nl", "ml", false],
  ["uk", "co.uk", true],
  ["co.uk", "uk", true],
  ["co.uk", "co.uz", true],

  ["com", "co", false],
  ["de", "com", false],
  ["org", "com", false],
  ["ac.uk", "co.jp", false],
  ["com", "com", false],
  ["", "com", false],
] as const;

test.each(NEAR)("%p is one slip from %p: %p", (typed, known, near) => {
  expect(isNearSuffix(typed, known)).toBe(near);
});

const APART = [
  ["co.uk", "uk", true],
  ["jp", "ac.jp", true],
  ["uk", "uk", false],
  ["k", "uk", false],
  ["co.uk", "ac.uk", false],
  ["com", "dotcom", false],
] as const;

test.each(APART)("%p and %p are a label apart: %p", (typed, known, apart) => {
  expect(isLabelApart(typed, known)).toBe(apart);
});

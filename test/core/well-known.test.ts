import { isWellKnown } from "../../src/core/well-known";

const CASES = [
  // Near a provider, near a big firm, near one another.
  ["mail.com", true],
  ["ice.com", true],
  ["box.com", true],
  ["mailo.com", true],
  ["sap.com", true],
  ["ibm.com", true],
  ["hp.com", true],
  ["hpe.com", true],
  ["ey.com", true],
  ["cloud.com", true],
  ["suse.cz", true],
  ["tau.ac.il", true],

  // Slips of providers and of the above, and texts that are not registrable domains.
  ["gmial.com", false],
  ["gmai.com", false],
  ["hotmial.com", false],
  ["hotmai.com", false],
  ["yaho.com", false],
  // Some that the filter alone would take for members.
  ["hotmal.com", false],
  ["gmail1.com", false],
  ["wwwhotmail.com", false],
  ["outlok.com", false],
  ["contoso.com", false],
  ["googel.com", false],
  // Longer names are on no list, so that none of their slips is taken for a member.
  ["hotels.com", false],
  ["citirx.com", false],
  ["contos.com", false],
  ["micorsoft.com", false],
  ["mail.ibm.com", false],
  ["IBM.com", false],
  ["ibm", false],
  ["", false],
] as const;

test.each(CASES)("%p is well known: %s", (registrable, known) => {
  expect(isWellKnown(registrable)).toBe(known);
});

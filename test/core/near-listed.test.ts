import fc from "fast-check";
import { listing, nearListed } from "../../src/core/near-listed";
import { distance } from "../support/distance";
import { domain, knownDomain } from "../support/domains";

const LISTED = listing(
  new Map(
    [
      knownDomain("contoso.com"),
      knownDomain("fabrikam.com"),
      knownDomain("fourth-coffee.com"),
      knownDomain("cisco.com"),
      knownDomain("ibm.com"),
      knownDomain("adatum.co.uk"),
      knownDomain("hotmail.co.uk", "provider"),
      knownDomain("centcom.mil", "protected"),
    ].map((known) => [known.domain.unicode, known]),
  ),
);

/** typed, hosts near it */
const CASES = [
  ["cntso.com", ["contoso.com"]], // two letters dropped
  ["octnoso.com", ["contoso.com"]],
  ["cnotosoo.com", ["contoso.com"]],
  ["cnotoso.cm", ["contoso.com"]], // one in the name, one in the suffix
  ["contoso-support.com", ["contoso.com"]], // inside a longer name
  ["evilcontosogroup.net", ["contoso.com"]],
  ["fourthcofee.com", ["fourth-coffee.com"]],
  ["dtaum.co.uk", ["adatum.co.uk"]],
  ["hotmaillogin.com", ["hotmail.co.uk"]],

  ["ontos.com", []], // shares neither end
  ["contoso.com", []], // itself
  ["cnotoso.com", []], // one edit is found otherwise
  ["cnts.com", []], // three
  ["contosos.com", []],
  ["ibmx.com", []], // too short
  ["myibmgroup.com", []],
  ["northwindtraders.com", []],
  ["cenctomm.mil", []], // names that are only well known are left out
  ["", []],
] as const;

test.each(CASES)("near %p are %j", (typed, hosts) => {
  const near = typed === "" ? [] : nearListed(domain(typed), LISTED);
  expect(near.map((known) => known.domain.unicode)).toEqual(hosts);
});

interface Slip {
  readonly at: number;
  readonly kind: number;
  readonly letter: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(30),
  kind: fc.nat(3),
  letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
});

function slipped(name: string, { at, kind, letter }: Slip): string {
  const i = at % name.length;
  const [head, here, tail] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
  const swapped = head + tail.charAt(0) + here + tail.slice(1);
  return [head + tail, head + letter + here + tail, head + letter + tail, swapped][kind] ?? name;
}

/** Two slips seldom spoil both the first and the last letter. */
function sharesAnEnd(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || a.slice(-1) === b.slice(-1);
}

test("no name two slips away is missed that shares an end", () => {
  let pairs = 0;
  fc.assert(
    fc.property(
      fc.constantFrom("contoso", "fabrikam", "fourth-coffee", "cisco"),
      slip,
      slip,
      (name, first, second) => {
        const typed = slipped(slipped(name, first), second);
        if (/^-|-$/.test(typed) || distance(typed, name) !== 2) return;
        if (!sharesAnEnd(typed, name)) return;
        pairs += 1;
        const near = nearListed(domain(typed + ".com"), LISTED);
        expect(near.map((known) => known.domain.name)).toContain(name);
      },
    ),
    { numRuns: 3000, seed: 3 },
  );
  expect(pairs).toBeGreaterThan(1000);
});

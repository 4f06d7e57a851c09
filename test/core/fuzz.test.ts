import fc from "fast-check";
import { parseAddress } from "../../src/core/address";
import { parseDomain } from "../../src/core/domain";
import { createEntryMatcher, parseEntry } from "../../src/core/entries";
import { scriptsOf } from "../../src/core/script";
import { lookalikes, skeleton } from "../../src/core/skeleton";
import type { ParsedAddress } from "../../src/core/types";
import { HOSTILE_SEED, hostileStrings } from "../support/hostile-strings";

const HOSTILE = hostileStrings(5000, HOSTILE_SEED);

/** What must hold of whatever is read. */
function expectWellFormed(parsed: ParsedAddress): void {
  if (parsed.kind === "unchecked") {
    expect(["x500", "contact-group", "unresolved", "fax", "ip-literal"]).toContain(parsed.cause);
    return;
  }
  if (parsed.kind === "malformed") expect(parsed.count).toBeGreaterThanOrEqual(1);
  const read = parsed.kind === "smtp" ? parsed : parsed.repaired;
  if (read === null) return;
  const { localPart, domain } = read;
  expect(Buffer.byteLength(localPart)).toBeLessThanOrEqual(64);
  expect(Buffer.byteLength(localPart) + 1 + domain.ascii.length).toBeLessThanOrEqual(254);
  expect(localPart).not.toMatch(/^$|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
  expect(domain.ascii).toMatch(/^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/);
}

test("the strings are what they were", () => {
  expect(HOSTILE).toHaveLength(5000);
  expect(hostileStrings(5000, HOSTILE_SEED)).toEqual(HOSTILE);
  expect(hostileStrings(5000, HOSTILE_SEED + 1)).not.toEqual(HOSTILE);
});

test("every hostile string ends as an address, as unchecked or as malformed", () => {
  const kinds: Record<ParsedAddress["kind"], number> = { smtp: 0, unchecked: 0, malformed: 0 };
  for (const text of HOSTILE) {
    const parsed = parseAddress(text, text.slice(0, 3));
    expectWellFormed(parsed);
    kinds[parsed.kind]++;
  }
  // Hostile enough to be refused, and yet some of each get through.
  expect(kinds.malformed).toBeGreaterThan(2500);
  expect(kinds.smtp).toBeGreaterThan(50);
  expect(kinds.unchecked).toBeGreaterThan(50);
});

test("no hostile string throws elsewhere", () => {
  const matcher = createEntryMatcher(HOSTILE);
  for (const text of HOSTILE) {
    const domain = parseDomain(text);
    parseEntry(text);
    scriptsOf(text);
    expect(skeleton(skeleton(text))).toBe(skeleton(text));
    lookalikes(text, text.slice(1));
    if (domain !== null) expect(matcher.find("jane", domain)).not.toBeNull();
  }
});

test("nothing hostile is taken for contoso.com", () => {
  const matcher = createEntryMatcher(["contoso.com"]);
  const around = fc.string({
    unit: fc.constantFrom(...'abc.-@"<>()\\ ,;\u200b。＠'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      around,
      around,
      fc.constantFrom("contoso.com", "a@contoso.com"),
      (before, after, core) => {
        const text = `${before}${core}${after}@evil.example`;
        const parsed = parseAddress(text);
        const read =
          parsed.kind === "smtp" ? parsed : parsed.kind === "malformed" ? parsed.repaired : null;
        if (read !== null) expect(matcher.find(read.localPart, read.domain)).toBeNull();
      },
    ),
    { numRuns: 2000 },
  );
});

test("any text at all, and any name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string(), (text, name) => {
      expectWellFormed(parseAddress(text, name));
      expectWellFormed(parseAddress(`${text}@${name}`, name));
    }),
    { numRuns: 2000 },
  );
});

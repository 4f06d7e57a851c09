import { classify } from "../../src/core/classify";
import { domain, knownDomain } from "../support/domains";

/** typed, known, the one kind that names the pair */
const CASES = [
  ["conoso.com", "contoso.com", "omission"],
  ["contosoo.com", "contoso.com", "insertion"],
  ["cantoso.com", "contoso.com", "substitution"],
  ["cnotoso.com", "contoso.com", "transposition"],
  ["cntso.com", "contoso.com", "two-edits"],
  ["cnotoso.cm", "contoso.com", "two-edits"],
  ["c\u043entoso.com", "contoso.com", "homoglyph"],
  ["contoso.co", "contoso.com", "wrong-suffix"],
  ["contoso.con", "contoso.com", "wrong-suffix"],
  ["contoso", "contoso.com", "missing-suffix"],
  ["army.ml", "army.mil", "protected-suffix"],
  ["mailcontoso.com", "contoso.com", "missing-dot"],
  ["contos.ocom", "contoso.com", "moved-dot"],
  ["con-toso.com", "contoso.com", "hyphen"],
  ["contoso.com.evil.example", "contoso.com", "embedding"],
  ["contoso-support.com", "contoso.com", "combosquatting"],
  ["filosofy.com", "philosophy.com", "soundsquatting"],
  ["2857contoso.com", "contoso.com", "junk"],

  // Where two could be said, the more certain one is.
  ["c0ntoso.com", "contoso.com", "homoglyph"], // a substitution, too
  ["cornpany.com", "company.com", "homoglyph"], // two edits, too
  ["phabrikam.com", "fabrikam.com", "soundsquatting"], // two edits, too
  ["c.ontoso.com", "contoso.com", "moved-dot"], // an omission in front of which something stands, too
  ["contosocom", "contoso.com", "missing-dot"], // no suffix at all, too
  ["contoso.comm", "contoso.com", "wrong-suffix"], // junk, too
  ["contoso.com.com", "contoso.com", "junk"], // embedded, too
  ["ffabrikkam.com", "fabrikam.com", "two-edits"], // not heard
  ["contoso.com.co", "contoso.com", "wrong-suffix"],
  ["fabricam.com", "fabrikam.com", "substitution"], // a homophone, too
  ["7contoso.com", "contoso.com", "insertion"], // junk, too
  ["mail-contoso.com", "contoso.com", "combosquatting"],
  ["mailcontoso.net", "contoso.com", "combosquatting"],

  // Nothing that has a name.
  ["contoso.com", "contoso.com", null],
  ["mail.contoso.com", "contoso.com", null],
  ["fabrikam.com", "contoso.com", null],
  ["evilcontoso.com", "contoso.com", null],
  ["ntoso.com", "contoso.com", "two-edits"],
  ["toso.com", "contoso.com", null],
  ["contso.org", "contoso.com", null],
  ["ice.com", "live.com", null],
  ["box.com", "xbox.com", "omission"], // what the excuses are for
] as const;

test.each(CASES)("%s for %s is %p", (typed, known, kind) => {
  expect(classify(domain(typed), knownDomain(known))?.kind ?? null).toBe(kind);
});

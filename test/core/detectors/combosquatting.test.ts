import { combosquatting, isJoinedWord } from "../../../src/core/detectors/combosquatting";
import { detected } from "../../support/domains";

const CASES = [
  ["contoso-support.com", "contoso.com", "-support"],
  ["contoso-anything.net", "contoso.com", "-anything"],
  ["contosogroup.com", "contoso.com", "group"],
  ["mycontoso.com", "contoso.com", "my"],
  ["secure-contoso.org", "contoso.com", "secure-"],
  ["eu-contoso.com", "contoso.com", "eu-"],
  ["mail.contoso-inc.com", "contoso.com", "-inc"],
  ["fourth-coffee-shop.com", "fourth-coffee.com", "-shop"],

  ["contoso.com", "contoso.com", null],
  ["contoso.net", "contoso.com", null],
  ["evilcontoso.com", "contoso.com", null], // no customary word, no hyphen
  ["contosolutions.com", "contoso.com", null], // a word of its own
  ["my-contoso-shop.com", "contoso.com", "my-"],
  ["c\u00f3ntoso-shop.com", "contoso.com", "-shop"],
  ["mycontososhop.com", "contoso.com", null], // both sides
  ["army-support.com", "army.mil", null], // too short to stand out
  ["support-contos.com", "contoso.com", null],
  ["contos.com", "contoso.com", null],
] as const;

test.each(CASES)("%s for %s: %p was added", (typed, known, extra) => {
  expect(detected(combosquatting, typed, known)).toEqual(
    extra && { kind: "combosquatting", extra },
  );
});

test.each([
  ["-group", true],
  ["my-", true],
  ["-support", true],
  ["group", false],
  ["-anything", false],
])("%p is a word joined with a hyphen: %p", (extra, isJoined) => {
  expect(isJoinedWord(extra)).toBe(isJoined);
});

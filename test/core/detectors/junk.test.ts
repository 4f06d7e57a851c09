import { junk } from "../../../src/core/detectors/junk";
import { detected } from "../../support/domains";

const CASES = [
  ["2857gmail.com", "gmail.com", "2857"],
  ["7-gmail.com", "gmail.com", "7-"],
  ["123456gmail.com", "gmail.com", "123456"],
  ["wwwgmail.com", "gmail.com", "www"],
  ["xxgmail.com", "gmail.com", "xx"],
  ["gmail.com.com", "gmail.com", ".com"],
  ["example.co.uk.co.uk", "example.co.uk", ".co.uk"],
  ["gmail.comm", "gmail.com", "m"],
  ["gmail.comand", "gmail.com", "and"],
  ["gmail.com.thanks", "gmail.com", ".thanks"],

  ["gmail.com", "gmail.com", null],
  ["mail.gmail.com", "gmail.com", null], // a host below
  ["igmail.com", "gmail.com", null], // a letter is a typo
  ["mygmail.com", "gmail.com", null], // a word is combosquatting
  ["1234567gmail.com", "gmail.com", null], // too much
  ["gmail.com.co", "gmail.com", null], // exists
  ["gmail.community", "gmail.com", null],
  ["gmail2857.com", "gmail.com", null],
  ["gmai.com", "gmail.com", null],
  ["2857gmail.org", "gmail.com", null],
] as const;

test.each(CASES)("%s for %s: %p is too much", (typed, known, extra) => {
  expect(detected(junk, typed, known)).toEqual(extra && { kind: "junk", extra });
});

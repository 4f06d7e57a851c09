import { reportWrongLink } from "../../src/taskpane/report-wrong";
import type { Flagged } from "../../src/taskpane/flagged";
import type { PaneWords } from "../../src/taskpane/words";
import { contosoPolicy } from "../support/drafts";
import { armyMl } from "../support/findings";

const FLAGGED = {
  address: "jane@army.ml",
  finding: armyMl("jane@army.mil"),
  suggestions: ["jane@army.mil"],
  verdict: { recipient: { field: "to", displayName: "", address: "jane@army.ml" } },
} as unknown as Flagged;

function linkOf(
  sentence: string,
  contact = "mail-help@contoso.com",
  parts: Partial<Flagged> = {},
): string {
  const words = { say: () => "Subject", describe: () => sentence } as unknown as PaneWords;
  const flagged = { ...FLAGGED, ...parts };
  return reportWrongLink({ policy: contosoPolicy({ contact }), version: "1.0.0" }, words, flagged);
}

test("a sentence that would make the link too long for Windows is left out", () => {
  expect(linkOf("Kurz & gut.")).toContain("Kurz%20%26%20gut.");
  const long = linkOf("ا".repeat(400));
  expect(long).not.toContain(encodeURIComponent("ا"));
  expect(long).toContain("jane%40army.mil%0D%0A%0D%0Aprotected-suffix");
  expect(long.length).toBeLessThan(2000);
});

test("the people behind the policy are told which evidence there was", () => {
  const terms = [{ name: "slip:protected-suffix", log10: 1 }];
  const finding = { ...FLAGGED.finding, evidence: { ...FLAGGED.finding.evidence, terms } };
  expect(linkOf("", undefined, { finding } as unknown as Partial<Flagged>)).toContain(
    encodeURIComponent("protected-suffix slip:protected-suffix\r\nSecond Look 1.0.0, policy 0"),
  );
});

test("so is a suggestion, and at last what is flagged", () => {
  const wide = (letters: number): string => `jane@${"\u65e5".repeat(letters)}.example`;
  const both = linkOf("", undefined, { address: wide(150), suggestions: [wide(151)] });
  expect(both).toContain(encodeURIComponent(wide(150)));
  expect(both).not.toContain(encodeURIComponent(wide(151)));
  expect(linkOf("", undefined, { address: wide(300) })).toContain("body=%0D%0Aprotected-suffix");
});

test("half a character of an address does not take the pane down", () => {
  expect(linkOf("", undefined, { address: "jane\ud83d@army.ml" })).toContain(
    "jane%EF%BF%BD%40army.ml",
  );
});

test("nothing of the contact becomes a part of the link of its own", () => {
  expect(linkOf("", "a?cc=x&b@contoso.com")).toMatch(
    /^mailto:a%3Fcc%3Dx%26b@contoso\.com\?subject=/,
  );
});

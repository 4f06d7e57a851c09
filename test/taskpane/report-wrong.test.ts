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

function linkOf(sentence: string, contact = "mail-help@contoso.com"): string {
  const words = { say: () => "Subject", describe: () => sentence } as unknown as PaneWords;
  return reportWrongLink({ policy: contosoPolicy({ contact }), version: "1.0.0" }, words, FLAGGED);
}

test("a sentence that would make the link too long for Windows is left out", () => {
  expect(linkOf("Kurz & gut.")).toContain("Kurz%20%26%20gut.");
  const long = linkOf("ا".repeat(400));
  expect(long).not.toContain(encodeURIComponent("ا"));
  expect(long).toContain("jane%40army.mil%0D%0A%0D%0Aprotected-suffix");
  expect(long.length).toBeLessThan(2000);
});

test("nothing of the contact becomes a part of the link of its own", () => {
  expect(linkOf("", "a?cc=x&b@contoso.com")).toMatch(
    /^mailto:a%3Fcc%3Dx%26b@contoso\.com\?subject=/,
  );
});

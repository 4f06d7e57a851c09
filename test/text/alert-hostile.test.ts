import fc from "fast-check";
import type { Action, Finding, UncheckedCause, Verdict } from "../../src/core/types";
import { alertText, errorText } from "../../src/text/alert";
import type { AlertText } from "../../src/text/alert";
import type { Language } from "../../src/text/language";
import { LANGUAGES } from "../../src/text/language";
import { confusion, decision, observation, policyOf, verdict } from "./sample";

/** Pieces that hostile text is made of. */
const PIECE = fc.oneof(
  fc.constantFrom(
    "](javascript:alert(1))",
    "[click](https://evil.example)",
    "![x](http://evil.example/x.png)",
    "<https://evil.example>",
    "www.evil.example",
    "**",
    "__",
    "`",
    "~~",
    "\\",
    "|",
    "# ",
    "- ",
    "+ ",
    "\r\n",
    "\n\n- x\r",
    "\u202e",
    "\u2066",
    "\u2069",
    "\u200b",
    "\u0000",
    "\ud83d",
    "\ude00",
    "\u{e0041}",
    "\u{1f600}",
    "\u05d0",
    "\u0645",
    "\u0430",
    "@",
    ".",
    ":",
    "//",
    "xn--",
    "{typed}",
    "$&",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(40, 400, 5000).map((length) => "a-_.*".repeat(length / 5)),
);
const TEXT = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(""));
const ADDRESS = fc.oneof(
  fc.tuple(TEXT, TEXT).map(([a, b]) => `${a}@${b}`),
  TEXT,
);

const judgement = (suggestion: string | null, odds: number) => ({ suggestion, odds });

const FINDING: fc.Arbitrary<Finding> = fc
  .tuple(TEXT, TEXT, fc.option(ADDRESS), fc.constantFrom(2, 9, Infinity), fc.nat(9))
  .map(([a, b, suggestion, odds, kind]): Finding => {
    const known = `${a}.${b}`;
    const rest = judgement(suggestion, odds);
    switch (kind) {
      case 0:
        return confusion(known, { kind: "omission", at: 0, expected: a }, rest);
      case 1:
        return confusion(known, { kind: "embedding", owner: b }, rest);
      case 2:
        return confusion(known, { kind: "junk", extra: b }, rest);
      case 3:
        return confusion(known, { kind: "same-mailbox" }, rest);
      case 4:
        return observation(null, { kind: "denied", entry: a, reason: b }, rest);
      case 5:
        return observation(known, { kind: "display-name", shown: `${b}@${a}` }, rest);
      case 6:
        return observation(null, { kind: "malformed", error: "stray-character", count: 1 }, rest);
      case 7:
        return confusion(
          known,
          {
            kind: "protected-suffix",
            typedSuffix: b,
            knownSuffix: "mil",
            typedExists: true,
            typedOwner: "ml",
            knownOwner: "us-military",
          },
          rest,
        );
      case 8:
        return confusion(
          known,
          {
            kind: "homoglyph",
            lookalikes: [{ at: 0, typed: a, expected: "a", script: "Cyrillic" }],
          },
          rest,
        );
      default:
        return observation(null, { kind: "unknown-suffix", suffix: b }, rest);
    }
  });

const VERDICT: fc.Arbitrary<Verdict> = fc
  .tuple(ADDRESS, fc.array(FINDING, { minLength: 1, maxLength: 2 }), TEXT, fc.boolean())
  .map(([address, findings, displayName, blocked]) =>
    verdict(address, findings, { displayName, action: blocked ? "block" : "prompt" }),
  );

const CAUSES = ["contact-group", "truncated", "read-failed", "time", "x500"] as const;
const GAP = fc
  .tuple(fc.constantFrom<UncheckedCause>(...CAUSES), fc.nat(1_000_000), TEXT)
  .map(([cause, count, name]) => ({ cause, field: null, count, names: [name], detail: name }));

/** What must hold of every dialog, whatever was put into it. */
function faults({ message, markdown, label }: AlertText, language: Language): string[] {
  const found: string[] = [];
  const say = (bad: boolean, what: string) => bad && found.push(what);
  say(message.length > 500, `plain: ${message.length} characters`);
  say(markdown.length > 500, `Markdown: ${markdown.length} characters`);
  say(label.length > 20 || label === "", "label");
  for (const text of [message, markdown]) {
    say(text.includes("://"), "a scheme that clients make links of");
    say(/www\./i.test(text), "a name that clients make links of");
    say(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text),
      "half a pair",
    );
    say(Array.from(text).some(isHidden), "hidden character");
    say(!isolatesMatch(text), "isolates that do not match");
  }
  say(message.includes("\r"), "a carriage return in plain text");
  say(/\r(?!\n\n|- )/.test(markdown), "a list item that does not end");
  // What is left of Markdown without escapes and our own marks.
  const bare = markdown.replace(/\\[^]/g, "").replace(/(^|\r)- /gm, "$1");
  const own = bare.replace(/\*\*/g, "");
  say(((bare.match(/\*\*/g) ?? []).length & 1) === 1, "bold that does not end");
  say(/[\\*_`<>~|!+#]/.test(own), `marks: ${own}`);
  say(/\]\(|\[[^\]]*\]\(/.test(own), "a link");
  say(language !== "ja" && /[[\]]/.test(own), "square brackets");
  return found;
}

/** Control characters but those of our own paragraphs; zero-width and overriding ones. */
function isHidden(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return (code < 0x20 && !"\n\r".includes(letter)) || /[\u200b-\u200f\u202a-\u202e]/.test(letter);
}

function isolatesMatch(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === "\u2066" || letter === "\u2068") depth += 1;
    if (letter === "\u2069") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

test.each(LANGUAGES)(
  "%s: whatever strangers and admins wrote, the dialog keeps its form",
  (language) => {
    fc.assert(
      fc.property(
        fc.array(VERDICT, { maxLength: 5 }),
        fc.array(GAP, { maxLength: 3 }),
        fc.oneof(fc.constant(""), fc.constant("Contoso"), TEXT),
        TEXT,
        (verdicts, unchecked, name, contact) => {
          const { couldNotCheck } = policyOf("");
          const policy = policyOf(name, {
            contact,
            couldNotCheck: { ...couldNotCheck, "contact-group": "prompt" as Action },
          });
          expect(
            faults(alertText(decision(verdicts, unchecked), policy, language), language),
          ).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  },
);

test.each(LANGUAGES)("%s: whatever the error's code, the dialog keeps its form", (language) => {
  fc.assert(
    fc.property(TEXT, (code) => {
      expect(faults(errorText(code, language), language)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe("hostile addresses, to the letter", () => {
  const slip = (suggestion: string | null) =>
    confusion("army.mil", { kind: "omission", at: 0, expected: "a" }, { suggestion });

  test.each([
    [
      "](javascript:alert(1))@evil.example",
      "](javascript:alert(1))@evil.example may be wrong.",
      "**\\]\\(javascript:alert\\(1\\)\\)@evil.example** may be wrong.",
    ],
    [
      "![x](https://evil.example/a.png)@evil.example",
      "![x](https: //evil.example/a.png)@evil.example may be wrong.",
      "**\\!\\[x\\]\\(https: //evil.example/a.png\\)@evil.example** may be wrong.",
    ],
    [
      "moc.elpmaxe\u202e@evil.example",
      "moc.elpmaxe[hidden character]@evil.example may be wrong.",
      "**moc.elpmaxe\\[hidden character\\]@evil.example** may be wrong.",
    ],
    [
      "www.bank.example/\r\n\r\n- ok@evil.example",
      "www .bank.example/[hidden character]- ok@evil.example may be wrong.",
      "**www .bank.example/\\[hidden character\\]\\- ok@evil.example** may be wrong.",
    ],
    [
      `${"x".repeat(10_000)}@evil.example`,
      `${"x".repeat(58)}…@evil.example may be wrong.`,
      `**${"x".repeat(58)}…@evil.example** may be wrong.`,
    ],
  ])("%.60j", (address, plain, markdown) => {
    const text = alertText(decision([verdict(address, [slip(null)])]), policyOf(""), "en");
    expect(text.message.split("\n\n")[0]).toBe(plain);
    expect(text.markdown.split("\n\n")[0]).toBe(markdown);
  });
});

import * as steps from "../../src/core/mending-steps";

type Step = keyof typeof steps;

/** step, text, mended text; the same where there is nothing to mend */
const CASES: readonly (readonly [Step, string, string])[] = [
  ["trimmed", " jane ", "jane"],
  ["trimmed", "ja ne", "ja ne"],
  ["trimmed", " ", ""],

  ["spelledAtSign", "jane(at)army.mil", "jane@army.mil"],
  ["spelledAtSign", "jane [AT] army.mil", "jane@army.mil"],
  ["spelledAtSign", "jane at army.mil", "jane@army.mil"],
  ["spelledAtSign", "janeatarmy.mil", "janeatarmy.mil"],
  ["spelledAtSign", "jane doe at army.mil", "jane doe at army.mil"],
  ["spelledAtSign", "jane(at)army@mil", "jane(at)army@mil"],

  ["oneAtSign", "jane@@army.mil", "jane@army.mil"],
  ["oneAtSign", "jane@ @@army.mil", "jane@army.mil"],
  ["oneAtSign", "@jane@army.mil", "jane@army.mil"],
  ["oneAtSign", "jane@army.mil@", "jane@army.mil"],
  ["oneAtSign", "jane@army.mil@ARMY.mil", "jane@army.mil"],
  ["oneAtSign", "jane@army.mil@navy.mil", "jane@army.mil@navy.mil"],
  ["oneAtSign", "a@b@b@b", "a@b@b@b"],
  ["oneAtSign", "@army.mil", "@army.mil"],
  ["oneAtSign", '"a@b"@@army.mil', '"a@b"@army.mil'],
  ["oneAtSign", '"a@b"@army.mil', '"a@b"@army.mil'],

  ["spacesAtDots", " army . mil ", "army.mil"],
  ["spacesAtDots", "army ,mil", "army,mil"],
  ["spacesAtDots", "ar my.mil", "ar my.mil"],

  ["gapToDot", "gmail com", "gmail.com"],
  ["gapToDot", "gmail COM", "gmail.com"],
  ["gapToDot", "gm ail.com", "gm ail.com"],
  ["gapToDot", "army command", "army command"],
  ["gapToDot", "mail army mil", "mail army mil"],

  ["punctuationToDot", "army;mil", "army.mil"],
  ["punctuationToDot", "gmail/com", "gmail.com"],
  ["punctuationToDot", "gmail>com", "gmail.com"],
  ["punctuationToDot", "us-army", "us-army"],
  ["punctuationToDot", "gmail/foldername", "gmail/foldername"],
  ["punctuationToDot", "army.mil/com", "army.mil/com"],
  ["punctuationToDot", "gmail_com", "gmail_com"],

  ["commasToDots", "gmail,com", "gmail.com"],
  ["commasToDots", "army.,mil", "army.mil"],
  ["commasToDots", "army,.mil", "army.mil"],
  ["commasToDots", "army,,mil,", "army.mil"],
  ["commasToDots", ",jane", "jane"],
  ["commasToDots", "gmail，com", "gmail.com"],
  ["commasToDots", "gmail،com", "gmail.com"],
  ["commasToDots", "gmail、com", "gmail.com"],
  ["commasToDots", "gmail.com", "gmail.com"],
  ["commasToDots", ",", ""],

  ["singleDots", "army..mil", "army.mil"],
  ["singleDots", "army…mil", "army.mil"],
  ["singleDots", ".army.mil", "army.mil"],
  ["singleDots", "army。.mil", "army.mil"],
  ["singleDots", "army.mil.", "army.mil."],
  ["singleDots", "army.mil...", "army.mil."],
  ["singleDots", "army。mil", "army。mil"],

  ["longDashesToHyphens", "us–army‑x—y", "us-army-x-y"],
  ["longDashesToHyphens", "us-army", "us-army"],
];

test.each(CASES)("%s: %j becomes %j", (name, text, mended) => {
  expect(steps[name](text)).toBe(mended);
});

test("each step has a case where it mends and one where it does not", () => {
  for (const name of Object.keys(steps) as Step[]) {
    const own = CASES.filter(([step]) => step === name);
    expect([name, own.some(([, a, b]) => a !== b), own.some(([, a, b]) => a === b)]).toEqual([
      name,
      true,
      true,
    ]);
  }
});

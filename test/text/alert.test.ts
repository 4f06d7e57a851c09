import type { Finding } from "../../src/core/types";
import { alertText, errorText, journalText } from "../../src/text/alert";
import { confusion, decision, observation, policyOf, verdict } from "./sample";

/** One address with one finding. */
const single = (address: string, finding: Finding) => decision([verdict(address, [finding])]);

const onMil = (typedSuffix: string, knownText: string, suggestion: string) =>
  confusion(
    knownText,
    {
      kind: "protected-suffix",
      typedSuffix,
      knownSuffix: "mil",
      typedExists: true,
      typedOwner: typedSuffix,
      knownOwner: "us-military",
    },
    { suggestion },
  );

const fixOne = "Nothing has been sent. Select Review address to correct or keep it.";
const fixOneMarked = "Nothing has been sent. Select **Review address** to correct or keep it.";
const fixMore = "Nothing has been sent. Select Review addresses to correct or keep them.";
const fixMoreMarked = "Nothing has been sent. Select **Review addresses** to correct or keep them.";

const denied = (): Finding =>
  observation(
    null,
    { kind: "denied", entry: "rival.example", reason: "Bids go through the legal team." },
    { action: "block", odds: Infinity },
  );

const swapped = (suggestion: string) =>
  confusion("gmail.com", { kind: "transposition", at: 2, first: "a", second: "i" }, { suggestion });

/** Name, decision, paragraphs in plain text, exact Markdown, lengths of both. */
const SINGLE: readonly (readonly [
  name: string,
  decision: ReturnType<typeof decision>,
  plain: readonly string[],
  markdown: string,
  lengths: readonly [number, number],
])[] = [
  [
    "protected ending",
    single("jane.doe@army.ml", onMil("ml", "army.mil", "jane.doe@army.mil")),
    [
      "jane.doe@army.ml may be wrong. Did you mean jane.doe@army.mil?",
      "Different endings: .ml is Mali, .mil is the US military.",
      fixOne,
    ],
    `**jane.doe@army.ml** may be wrong. Did you mean **jane.doe@army.mil**?\n\nDifferent endings: .ml is Mali, .mil is the US military.\n\n${fixOneMarked}`,
    [189, 201],
  ],
  [
    "own organisation, other ending",
    single(
      "bob@contoso.co",
      confusion(
        "contoso.com",
        {
          kind: "wrong-suffix",
          typedSuffix: "co",
          knownSuffix: "com",
          typedExists: true,
          typedOwner: "co",
        },
        { suggestion: "bob@contoso.com" },
      ),
    ),
    [
      "bob@contoso.co may be wrong. Did you mean bob@contoso.com?",
      "Different ending: .co is Colombia. contoso.com ends in .com.",
      fixOne,
    ],
    `**bob@contoso.co** may be wrong. Did you mean **bob@contoso.com**?\n\nDifferent ending: .co is Colombia. contoso.com ends in .com.\n\n${fixOneMarked}`,
    [189, 201],
  ],
  [
    "ending that does not exist",
    single(
      "ann@gmail.con",
      confusion(
        "gmail.com",
        {
          kind: "wrong-suffix",
          typedSuffix: "con",
          knownSuffix: "com",
          typedExists: false,
          typedOwner: "",
        },
        { suggestion: "ann@gmail.com" },
      ),
    ),
    [
      "ann@gmail.con may be wrong. Did you mean ann@gmail.com?",
      "The ending .con does not exist, so nothing could be delivered.",
      fixOne,
    ],
    `**ann@gmail.con** may be wrong. Did you mean **ann@gmail.com**?\n\nThe ending .con does not exist, so nothing could be delivered.\n\n${fixOneMarked}`,
    [188, 200],
  ],
  [
    "no ending",
    single(
      "ann@gmail",
      confusion(
        "gmail.com",
        { kind: "missing-suffix", knownSuffix: "com" },
        { suggestion: "ann@gmail.com" },
      ),
    ),
    [
      "ann@gmail may be wrong. Did you mean ann@gmail.com?",
      "The ending is missing. gmail.com ends in .com.",
      fixOne,
    ],
    `**ann@gmail** may be wrong. Did you mean **ann@gmail.com**?\n\nThe ending is missing. gmail.com ends in .com.\n\n${fixOneMarked}`,
    [168, 180],
  ],
  [
    "letters swapped",
    single("ann@gmial.com", swapped("ann@gmail.com")),
    [
      "ann@gmial.com may be wrong. Did you mean ann@gmail.com?",
      "The letters “i” and “a” have changed places.",
      fixOne,
    ],
    `**ann@gmial.com** may be wrong. Did you mean **ann@gmail.com**?\n\nThe letters “i” and “a” have changed places.\n\n${fixOneMarked}`,
    [170, 182],
  ],
  [
    "letter missing",
    single(
      "li.wei@litwre.example",
      confusion(
        "litware.example",
        { kind: "omission", at: 4, expected: "a" },
        { suggestion: "li.wei@litware.example" },
      ),
    ),
    [
      "li.wei@litwre.example may be wrong. Did you mean li.wei@litware.example?",
      "The letter “a” is missing.",
      fixOne,
    ],
    `**li.wei@litwre.example** may be wrong. Did you mean **li.wei@litware.example**?\n\nThe letter “a” is missing.\n\n${fixOneMarked}`,
    [169, 181],
  ],
  [
    "letter too many",
    single(
      "li.wei@litwware.example",
      confusion(
        "litware.example",
        { kind: "insertion", at: 4, extra: "w", repeated: true, adjacentKey: false },
        { suggestion: "li.wei@litware.example" },
      ),
    ),
    [
      "li.wei@litwware.example may be wrong. Did you mean li.wei@litware.example?",
      "The letter “w” is one too many.",
      fixOne,
    ],
    `**li.wei@litwware.example** may be wrong. Did you mean **li.wei@litware.example**?\n\nThe letter “w” is one too many.\n\n${fixOneMarked}`,
    [176, 188],
  ],
  [
    "wrong letter",
    single(
      "li.wei@litwsre.example",
      confusion(
        "litware.example",
        {
          kind: "substitution",
          at: 4,
          typedLetter: "s",
          expected: "a",
          adjacentKey: true,
          oneBit: false,
          vowels: false,
        },
        { suggestion: "li.wei@litware.example" },
      ),
    ),
    [
      "li.wei@litwsre.example may be wrong. Did you mean li.wei@litware.example?",
      "It has “s” where litware.example has “a”.",
      fixOne,
    ],
    `**li.wei@litwsre.example** may be wrong. Did you mean **li.wei@litware.example**?\n\nIt has “s” where litware.example has “a”.\n\n${fixOneMarked}`,
    [185, 197],
  ],
  [
    "look-alike letter, other script",
    single(
      "jane.doe@\u0430rmy.mil",
      confusion(
        "army.mil",
        {
          kind: "homoglyph",
          lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
        },
        { suggestion: "jane.doe@army.mil" },
      ),
    ),
    [
      "jane.doe@\u0430rmy.mil looks like jane.doe@army.mil, but it is a different address.",
      "One letter is not what it looks like: this “\u0430” is Cyrillic. army.mil has the Latin “a”.",
      fixOne,
    ],
    `**jane.doe@\u0430rmy.mil** looks like **jane.doe@army.mil**, but it is a different address.\n\nOne letter is not what it looks like: this “\u0430” is Cyrillic. army.mil has the Latin “a”.\n\n${fixOneMarked}`,
    [236, 248],
  ],
  [
    "look-alike letters, same script",
    single(
      "li.wei@cornpany.example",
      confusion(
        "company.example",
        {
          kind: "homoglyph",
          lookalikes: [{ at: 2, typed: "rn", expected: "m", script: "Latin" }],
        },
        { suggestion: "li.wei@company.example" },
      ),
    ),
    [
      "li.wei@cornpany.example may be wrong. Did you mean li.wei@company.example?",
      "It has “rn”, which looks like “m”.",
      fixOne,
    ],
    `**li.wei@cornpany.example** may be wrong. Did you mean **li.wei@company.example**?\n\nIt has “rn”, which looks like “m”.\n\n${fixOneMarked}`,
    [179, 191],
  ],
  [
    "dot missing",
    single(
      "sam@mailarmy.mil",
      confusion(
        "army.mil",
        { kind: "missing-dot", before: "mail", after: "army" },
        { suggestion: "sam@mail.army.mil" },
      ),
    ),
    [
      "sam@mailarmy.mil may be wrong. Did you mean sam@mail.army.mil?",
      "The dot after “mail” is missing.",
      fixOne,
    ],
    `**sam@mailarmy.mil** may be wrong. Did you mean **sam@mail.army.mil**?\n\nThe dot after “mail” is missing.\n\n${fixOneMarked}`,
    [165, 177],
  ],
  [
    "known name inside another",
    single(
      "sam@army.mil.example.com",
      confusion(
        "army.mil",
        { kind: "embedding", owner: "example.com" },
        { suggestion: "sam@army.mil" },
      ),
    ),
    [
      "sam@army.mil.example.com may be wrong. Did you mean sam@army.mil?",
      "It starts like army.mil, but the mail would go to example.com.",
      fixOne,
    ],
    `**sam@army.mil.example.com** may be wrong. Did you mean **sam@army.mil**?\n\nIt starts like army.mil, but the mail would go to example.com.\n\n${fixOneMarked}`,
    [198, 210],
  ],
  [
    "word added to a known name",
    single(
      "help@contoso-support.com",
      confusion(
        "contoso.com",
        { kind: "combosquatting", extra: "-support" },
        { suggestion: "help@contoso.com", odds: 4 },
      ),
    ),
    [
      "Is help@contoso-support.com right? Perhaps help@contoso.com was meant.",
      "It contains the name of contoso.com, but it is a different organisation’s address.",
      fixOne,
    ],
    `Is **help@contoso\\-support.com** right? Perhaps **help@contoso.com** was meant.\n\nIt contains the name of contoso.com, but it is a different organisation’s address.\n\n${fixOneMarked}`,
    [223, 236],
  ],
  [
    "same person elsewhere, without the name",
    decision([
      verdict(
        "jane.doe@gmail.com",
        [
          confusion(
            "army.mil",
            { kind: "same-mailbox" },
            { suggestion: "jane.doe@army.mil", odds: 1 },
          ),
        ],
        { displayName: "Jane Doe" },
      ),
    ]),
    ["Is jane.doe@gmail.com the right address? The usual one is jane.doe@army.mil.", fixOne],
    `Is **jane.doe@gmail.com** the right address? The usual one is **jane.doe@army.mil**.\n\n${fixOneMarked}`,
    [145, 157],
  ],
  [
    "name shows another address, a known one",
    decision([
      verdict("jane.doe@army.ml", [
        observation("army.mil", { kind: "display-name", shown: "jane.doe@army.mil" }),
        onMil("ml", "army.mil", "jane.doe@army.mil"),
      ]),
    ]),
    [
      "The name shows jane.doe@army.mil, but the message would go to jane.doe@army.ml.",
      "Different endings: .ml is Mali, .mil is the US military.",
      fixOne,
    ],
    `The name shows **jane.doe@army.mil**, but the message would go to **jane.doe@army.ml**.\n\nDifferent endings: .ml is Mali, .mil is the US military.\n\n${fixOneMarked}`,
    [206, 218],
  ],
  [
    "name shows another address, which is not repeated when unknown",
    decision([
      verdict(
        "x_*y*_@evil.example",
        [observation(null, { kind: "display-name", shown: "[click](https://evil.example)\u202e" })],
        { displayName: "[click](https://evil.example)\u202e" },
      ),
    ]),
    ["The name shows another address, but the message would go to x_*y*_@evil.example.", fixOne],
    `The name shows another address, but the message would go to **x\\_\\*y\\*\\_@evil.example**.\n\n${fixOneMarked}`,
    [149, 161],
  ],
  [
    "not a complete address",
    single(
      "ann@gmail,com",
      observation(
        null,
        { kind: "malformed", error: "comma", count: 1 },
        { suggestion: "ann@gmail.com" },
      ),
    ),
    ["ann@gmail,com is not a complete address.", "There is a comma where a dot should be.", fixOne],
    `**ann@gmail,com** is not a complete address.\n\nThere is a comma where a dot should be.\n\n${fixOneMarked}`,
    [150, 158],
  ],
];

describe("one address", () => {
  test.each(SINGLE)("%s", (_name, given, plain, markdown, [plainLength, markdownLength]) => {
    const text = alertText(given, policyOf("Contoso"), "en");
    expect(text.message).toBe(plain.join("\n\n"));
    expect(text.markdown).toBe(markdown);
    expect(text.label).toBe("Review address");
    expect([text.message.length, text.markdown.length]).toEqual([plainLength, markdownLength]);
  });

  const BLOCKED = decision(
    [verdict("pat@rival.example", [denied()], { action: "block" })],
    [],
    "block",
  );

  test("denied by policy: who, why, whom to ask", () => {
    const policy = policyOf("Contoso", { contact: "mail-help@contoso.com" });
    const { message, markdown, label } = alertText(BLOCKED, policy, "en");
    expect(message).toBe(
      "Contoso does not allow mail to pat@rival.example.\n\nReason given: Bids go through the legal team.\n\nQuestions: mail-help@contoso.com\n\nNothing has been sent. Select Review address to change or remove it.",
    );
    expect(markdown).toBe(
      "Contoso does not allow mail to **pat@rival.example**.\n\nReason given: Bids go through the legal team.\n\nQuestions: mail\\-help@contoso.com\n\nNothing has been sent. Select **Review address** to change or remove it.",
    );
    expect([message.length, markdown.length, label]).toEqual([200, 209, "Review address"]);
  });

  test("denied by a policy that names nobody", () => {
    expect(alertText(BLOCKED, policyOf(""), "en").message).toBe(
      "pat@rival.example is not allowed.\n\nReason given: Bids go through the legal team.\n\nNothing has been sent. Select Review address to change or remove it.",
    );
  });

  test("a long reason gives way to the contact, and is never cut", () => {
    const finding = observation(
      null,
      { kind: "denied", entry: "rival.example", reason: "Why. ".repeat(99) },
      { action: "block" },
    );
    const { message } = alertText(
      decision([verdict("pat@rival.example", [finding], { action: "block" })]),
      policyOf("Contoso", { contact: "help@contoso.com" }),
      "en",
    );
    expect(message).toBe(
      "Contoso does not allow mail to pat@rival.example.\n\nQuestions: help@contoso.com\n\nNothing has been sent. Select Review address to change or remove it.",
    );
  });

  test("what policy blocks for its kind cannot be kept", () => {
    const finding = onMil("ml", "army.mil", "jane.doe@army.mil");
    const { message } = alertText(
      decision([verdict("jane.doe@army.ml", [finding], { action: "block" })], [], "block"),
      policyOf("Contoso", { contact: "help@contoso.com" }),
      "en",
    );
    expect(message).toBe(
      "jane.doe@army.ml may be wrong. Did you mean jane.doe@army.mil?\n\nDifferent endings: .ml is Mali, .mil is the US military.\n\nQuestions: help@contoso.com\n\nNothing has been sent. Select Review address to change or remove it.",
    );
  });

  test("a look-alike in its xn-- form does not look like anything", () => {
    const finding = confusion(
      "army.mil",
      {
        kind: "homoglyph",
        lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
      },
      { suggestion: "jane@army.mil" },
    );
    expect(alertText(single("jane@xn--rmy-5cd.mil", finding), policyOf(""), "en").message).toMatch(
      /^jane@xn--rmy-5cd\.mil may be wrong\. Did you mean jane@army\.mil\?\n\nOne letter is not/,
    );
  });

  test("a foreign letter that the finding does not speak of is named", () => {
    const finding = onMil("ml", "army.mil", "jane@army.mil");
    expect(alertText(single("j\u0430ne@army.ml", finding), policyOf(""), "en").message).toContain(
      "the US military.\n\n“\u0430” is Cyrillic.\n\nNothing",
    );
  });

  test("an ending that policy protects has the owner that policy names", () => {
    const finding = confusion(
      "hq.nato.int",
      {
        kind: "protected-suffix",
        typedSuffix: "nato.in",
        knownSuffix: "nato.int",
        typedExists: true,
        typedOwner: "in",
        knownOwner: "international",
      },
      { suggestion: "a@hq.nato.int" },
    );
    const policy = policyOf("", {
      protectedSuffixes: { add: [{ suffix: "nato.int", owner: "NATO" }], remove: [] },
    });
    expect(alertText(single("a@hq.nato.in", finding), policy, "en").message).toContain(
      "Different endings: .nato.in is India, .nato.int is NATO.",
    );
  });
});

describe("several addresses", () => {
  const jane = verdict("jane.doe@army.ml", [onMil("ml", "army.mil", "jane.doe@army.mil")]);
  const ann = verdict("ann@gmial.com", [swapped("ann@gmail.com")]);
  const pat = verdict("pat@rival.example", [denied()], { action: "block" });

  test("two", () => {
    const { message, markdown, label } = alertText(
      decision([ann, jane]),
      policyOf("Contoso"),
      "en",
    );
    expect(message).toBe(
      `2 addresses may be wrong.\n\njane.doe@army.ml: did you mean army.mil?\nann@gmial.com: did you mean gmail.com?\n\n${fixMore}`,
    );
    expect(markdown).toBe(
      `2 addresses may be wrong.\n\n- **jane.doe@army.ml**: did you mean **army.mil**?\r- **ann@gmial.com**: did you mean **gmail.com**?\r\n\n${fixMoreMarked}`,
    );
    expect([message.length, markdown.length, label]).toEqual([179, 204, "Review addresses"]);
  });

  test("one blocked, two more", () => {
    const { message, markdown } = alertText(
      decision([ann, jane, pat], [], "block"),
      policyOf("Contoso"),
      "en",
    );
    expect(message).toBe(
      "1 address is blocked by Contoso.\n\npat@rival.example is not allowed.\njane.doe@army.ml: did you mean army.mil?\n\n1 more is listed in the pane.\n\nNothing has been sent. Select Review addresses to change or remove them.",
    );
    expect(markdown).toBe(
      "1 address is blocked by Contoso.\n\n- **pat@rival.example** is not allowed.\r- **jane.doe@army.ml**: did you mean **army.mil**?\r\n\n1 more is listed in the pane.\n\nNothing has been sent. Select **Review addresses** to change or remove them.",
    );
    expect([message.length, markdown.length]).toEqual([213, 234]);
  });

  test("thirty, mostly one cause", () => {
    const ortiz = verdict("r.ortiz@navy.ml", [onMil("ml", "navy.mil", "r.ortiz@navy.mil")]);
    const many = [jane, ortiz, ...Array.from({ length: 26 }, () => jane), ann, ann];
    const { message, markdown } = alertText(decision(many), policyOf("Contoso"), "en");
    expect(message).toBe(
      `30 addresses may be wrong.\n\njane.doe@army.ml: did you mean army.mil?\nr.ortiz@navy.ml: did you mean navy.mil?\n\n28 of them end in .ml, which is Mali. .mil is the US military.\n\n28 more are listed in the pane.\n\n${fixMore}`,
    );
    expect(markdown).toBe(
      `30 addresses may be wrong.\n\n- **jane.doe@army.ml**: did you mean **army.mil**?\r- **r.ortiz@navy.ml**: did you mean **navy.mil**?\r\n\n28 of them end in .ml, which is Mali. .mil is the US military.\n\n28 more are listed in the pane.\n\n${fixMoreMarked}`,
    );
    expect([message.length, markdown.length]).toEqual([278, 303]);
  });

  test("three, no cause behind more than half", () => {
    expect(alertText(decision([ann, jane, pat]), policyOf("Contoso"), "en").message).not.toContain(
      "of them",
    );
  });

  test("very long addresses keep their domains", () => {
    const long = [
      verdict(
        "maximiliane.charlotte.von-und-zu-hohenstein-waldburg@logistics.readiness.command.army.ml",
        [onMil("ml", "army.mil", "x@logistics.readiness.command.army.mil")],
      ),
      verdict(
        "procurement.department.services@international-cooperation-and-development.contoso.co",
        [
          confusion(
            "contoso.com",
            {
              kind: "wrong-suffix",
              typedSuffix: "co",
              knownSuffix: "com",
              typedExists: true,
              typedOwner: "co",
            },
            { suggestion: "x@international-cooperation-and-development.contoso.com" },
          ),
        ],
      ),
    ];
    const { message, markdown } = alertText(decision(long), policyOf("Contoso"), "en");
    expect(message).toBe(
      `2 addresses may be wrong.\n\nmaximiliane.charlotte.von-und-zu-ho…@logistics.readiness.command.army.ml: did you mean logistics.readiness.command.army.mil?\nprocurement.depart…@international-cooperation-and-development.contoso.co: did you mean international-cooperation-and-development.contoso.com?\n\n${fixMore}`,
    );
    expect(markdown).toBe(
      `2 addresses may be wrong.\n\n- **maximiliane.charlotte.von\\-und\\-zu\\-ho…@logistics.readiness.command.army.ml**: did you mean **logistics.readiness.command.army.mil**?\r- **procurement.depart…@international\\-cooperation\\-and\\-development.contoso.co**: did you mean **international\\-cooperation\\-and\\-development.contoso.com**?\r\n\n${fixMoreMarked}`,
    );
    expect([message.length, markdown.length]).toEqual([366, 400]);
  });

  test("what does not fit moves into how many more", () => {
    const domainOf = (letter: string) => `${Array(4).fill(letter.repeat(50)).join(".")}.ml`;
    const long = ["a", "b"].map((letter) =>
      verdict(`jane@${domainOf(letter)}`, [onMil("ml", "army.mil", "jane@army.mil")]),
    );
    const { message } = alertText(decision(long), policyOf("Contoso"), "en");
    expect(message).toBe(
      `2 addresses may be wrong.\n\njane@${domainOf("a")}: did you mean army.mil?\n\n1 more is listed in the pane.\n\n${fixMore}`,
    );
  });

  test("a look-alike letter is named in the list, too", () => {
    const lookalike = confusion(
      "army.mil",
      {
        kind: "homoglyph",
        lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
      },
      { suggestion: "jane@army.mil" },
    );
    expect(
      alertText(decision([ann, verdict("jane@\u0430rmy.mil", [lookalike])]), policyOf(""), "en")
        .message,
    ).toContain(
      "\n\njane@\u0430rmy.mil: did you mean army.mil? “\u0430” is Cyrillic.\nann@gmial.com:",
    );
  });
});

test("domains too long for the limit keep the end that decides where the mail goes", () => {
  const labels = (letter: string) => Array(4).fill(letter.repeat(60)).join(".");
  const finding = confusion(
    "army.mil",
    { kind: "embedding", owner: "evil.example" },
    { suggestion: `jane@${labels("b")}.mil` },
  );
  const { message, markdown } = alertText(
    single(`jane@army.mil.${labels("a")}.evil.example`, finding),
    policyOf("Contoso"),
    "en",
  );
  expect(message).toMatch(
    /^jane@…a+\.evil\.example may be wrong\. Did you mean jane@…[.b]+\.mil\?/,
  );
  expect(message).toContain("would go to evil.example.");
  expect(Math.max(message.length, markdown.length)).toBeLessThanOrEqual(500);
});

describe("what could not be checked", () => {
  const asked = {
    couldNotCheck: { ...policyOf("").couldNotCheck, "contact-group": "prompt", x500: "prompt" },
  } as const;
  const gap = { field: null, count: 0, names: [], detail: "" } as const;

  /** Name, what could not be checked, checked addresses, plain paragraphs, Markdown, label. */
  const ALONE = [
    [
      "contact group",
      [{ ...gap, cause: "contact-group", count: 1, names: ["Project Falcon"] }],
      0,
      "The contact group Project Falcon could not be checked.\n\nOutlook does not show add-ins who is in it.\n\nNothing has been sent. Select Review addresses to see what can be done.",
      "The contact group Project Falcon could not be checked.\n\nOutlook does not show add-ins who is in it.\n\nNothing has been sent. Select **Review addresses** to see what can be done.",
    ],
    [
      "contact groups with hostile names",
      [
        { ...gap, cause: "contact-group", count: 1, names: ["[a](https://evil.example)"] },
        { ...gap, cause: "contact-group", count: 2, names: ["b", "c"] },
      ],
      0,
      "3 contact groups could not be checked. The first is [a](https: //evil.example).\n\nOutlook does not show add-ins who is in them.\n\nNothing has been sent. Select Review addresses to see what can be done.",
      "3 contact groups could not be checked. The first is \\[a\\]\\(https: //evil.example\\).\n\nOutlook does not show add-ins who is in them.\n\nNothing has been sent. Select **Review addresses** to see what can be done.",
    ],
    [
      "time ran out",
      [{ ...gap, cause: "time", count: 28 }],
      12,
      "Time ran out after 12 of 40 recipients. The others were not checked.\n\nNothing has been sent. Select Send again to repeat the check.",
      "Time ran out after 12 of 40 recipients. The others were not checked.\n\nNothing has been sent. Select Send again to repeat the check.",
    ],
    [
      "time ran out, no one knows over how many",
      [{ ...gap, cause: "time" }],
      12,
      "Time ran out before everything was checked.\n\nNothing has been sent. Select Send again to repeat the check.",
      "Time ran out before everything was checked.\n\nNothing has been sent. Select Send again to repeat the check.",
    ],
    [
      "failed read",
      [{ ...gap, cause: "read-failed", detail: "to.getAsync 9002" }],
      0,
      "Second Look could not check this message (9002).\n\nNothing has been sent. Select Send again to repeat the check.",
      "Second Look could not check this message (9002).\n\nNothing has been sent. Select Send again to repeat the check.",
    ],
    [
      "list cut off, and an internal name",
      [
        { ...gap, cause: "x500", count: 1 },
        { ...gap, cause: "truncated", field: "to", count: 500 },
      ],
      500,
      "Outlook gave only the first 500 recipients. Later ones were not checked.\n\n1 recipient could not be checked.\n\nNothing has been sent. Select Review addresses to see what can be done.",
      "Outlook gave only the first 500 recipients. Later ones were not checked.\n\n1 recipient could not be checked.\n\nNothing has been sent. Select **Review addresses** to see what can be done.",
    ],
  ] as const;

  test.each(ALONE)("%s", (_name, unchecked, checked, message, markdown) => {
    const clean = Array.from({ length: checked }, () =>
      verdict("a@b.example", [], { action: "allow" }),
    );
    const text = alertText(decision(clean, unchecked), policyOf("Contoso", asked), "en");
    expect(text).toEqual({ message, markdown, label: "Review addresses" });
  });

  test("what policy allows is not spoken of", () => {
    const group = { ...gap, cause: "contact-group", count: 1, names: ["Falcon"] } as const;
    const cut = { ...gap, cause: "truncated", count: 100 } as const;
    expect(alertText(decision([], [group, cut]), policyOf("Contoso"), "en").message).not.toContain(
      "Falcon",
    );
  });

  test("what was found by then is named first", () => {
    const flagged = verdict("ann@gmial.com", [swapped("ann@gmail.com")]);
    const late = { ...gap, cause: "time", count: 39 } as const;
    expect(alertText(decision([flagged], [late]), policyOf("Contoso"), "en").message).toBe(
      `ann@gmial.com may be wrong. Did you mean ann@gmail.com?\n\nThe letters “i” and “a” have changed places.\n\nTime ran out after 1 of 40 recipients. The others were not checked.\n\n${fixOne}`,
    );
  });
});

test("check failed", () => {
  const text =
    "Second Look could not check this message (9002).\n\nNothing has been sent. Select Send again to repeat the check.";
  expect(errorText("9002", "en")).toEqual({
    message: text,
    markdown: text,
    label: "Review addresses",
  });
  expect(text).toHaveLength(111);
});

test("a correction was interrupted", () => {
  expect(journalText("en")).toEqual({
    message:
      "A correction was interrupted, so recipients may be missing.\n\nNothing has been sent. Select Review addresses to see what can be done.",
    markdown:
      "A correction was interrupted, so recipients may be missing.\n\nNothing has been sent. Select **Review addresses** to see what can be done.",
    label: "Review addresses",
  });
});

describe("Arabic", () => {
  test("addresses are isolated, inside the bold", () => {
    const finding = onMil("ml", "army.mil", "jane@army.mil");
    const { message, markdown } = alertText(single("jane@army.ml", finding), policyOf(""), "ar");
    expect(message.split("\n\n")[0]).toBe(
      "قد يكون \u2066jane@army.ml\u2069 خطأ. هل تقصد \u2066jane@army.mil\u2069؟",
    );
    expect(markdown.split("\n\n")[0]).toBe(
      "قد يكون **\u2066jane@army.ml\u2069** خطأ. هل تقصد **\u2066jane@army.mil\u2069**؟",
    );
    expect(message.split("\n\n")[1]).toBe(
      "نهايتان مختلفتان: \u2066.ml\u2069 هي \u2068مالي\u2069، و\u2066.mil\u2069 هي \u2068الجيش الأمريكي\u2069.",
    );
  });
});

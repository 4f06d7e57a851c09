/** What strangers write into addresses and names, and exactly what the dialog makes of it. */
import { mailbox } from "../../simulator/host";
import { builtScript } from "../support/built-script";
import { sendStage, shortcomings } from "../support/send-stage";
import type { SendStage } from "../support/send-stage";

const KEEP = "Nothing has been sent. Select Review address to correct or keep it.";
const KEEP_MARKED = "Nothing has been sent. Select **Review address** to correct or keep it.";
const SWAPPED = "The letters “i” and “a” have changed places.";
const UNREADABLE = "Outlook could not read this address.";
const UNSEEN = "It contains a character that cannot be seen.";

interface Row {
  readonly address: string;
  readonly name?: string;
  /** The first paragraph, plain and in Markdown. */
  readonly lead: string;
  readonly marked: string;
  /** The second; "" when there is none. */
  readonly differs: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  emphasis: {
    address: "x_*y*_@gmial.com",
    lead: "x_*y*_@gmial.com may be wrong. Did you mean x_*y*_@gmail.com?",
    marked: String.raw`**x\_\*y\*\_@gmial.com** may be wrong. Did you mean **x\_\*y\*\_@gmail.com**?`,
    differs: SWAPPED,
  },
  "a link": {
    address: "[click](https://evil.example)@gmial.com",
    lead: "[click](https: //evil.example)@gmial.com is not a complete address.",
    marked: String.raw`**\[click\]\(https: //evil.example\)@gmial.com** is not a complete address.`,
    differs: UNREADABLE,
  },
  "the end of a link, and a script": {
    address: "a](javascript:alert(1))@gmial.com",
    lead: "a](javascript:alert(1))@gmial.com is not a complete address.",
    marked: String.raw`**a\]\(javascript:alert\(1\)\)@gmial.com** is not a complete address.`,
    differs: UNREADABLE,
  },
  "an image": {
    address: "![img](https://evil.example/p.png)@gmial.com",
    lead: "![img](https: //evil.example/p.png)@gmial.com is not a complete address.",
    marked: String.raw`**\!\[img\]\(https: //evil.example/p.png\)@gmial.com** is not a complete address.`,
    differs: UNREADABLE,
  },
  "a bare host name": {
    address: "www.evil.example@gmial.com",
    lead: "www .evil.example@gmial.com may be wrong. Did you mean www .evil.example@gmail.com?",
    marked:
      "**www .evil.example@gmial.com** may be wrong. Did you mean **www .evil.example@gmail.com**?",
    differs: SWAPPED,
  },
  "a pasted link to an address": {
    address: "mailto:bob@gmial.com",
    lead: "mailto: bob@gmial.com may be wrong. Did you mean bob@gmail.com?",
    marked: "**mailto: bob@gmial.com** may be wrong. Did you mean **bob@gmail.com**?",
    differs: SWAPPED,
  },
  "a URL in a quoted local-part": {
    address: '"https://evil.example"@gmial.com',
    lead: '"https: //evil.example"@gmial.com may be wrong. Did you mean "https: //evil.example"@gmail.com?',
    marked:
      '**"https: //evil.example"@gmial.com** may be wrong. Did you mean **"https: //evil.example"@gmail.com**?',
    differs: SWAPPED,
  },
  "an autolink": {
    address: "<https://evil.example>@gmial.com",
    lead: "<https: //evil.example>@gmial.com is not a complete address.",
    marked: String.raw`**\<https: //evil.example\>@gmial.com** is not a complete address.`,
    differs: UNREADABLE,
  },
  "code, strikethrough and a table": {
    address: "`code`~strike~|x|@gmial.com",
    lead: "`code`~strike~|x|@gmial.com may be wrong. Did you mean `code`~strike~|x|@gmail.com?",
    marked:
      "**\\`code\\`\\~strike\\~\\|x\\|@gmial.com** may be wrong. Did you mean **\\`code\\`\\~strike\\~\\|x\\|@gmail.com**?",
    differs: SWAPPED,
  },
  "a right-to-left override": {
    address: "\u202eann@gmial.com",
    lead: "[hidden character]ann@gmial.com is not a complete address.",
    marked: String.raw`**\[hidden character\]ann@gmial.com** is not a complete address.`,
    differs: UNSEEN,
  },
  "an address written backwards behind an override": {
    address: "ann@gmial.com\u202emoc.liamg@nna",
    lead: "ann@gmial.com[hidden character]moc.liamg@nna is not a complete address.",
    marked: String.raw`**ann@gmial.com\[hidden character\]moc.liamg@nna** is not a complete address.`,
    differs: "There is more than one @.",
  },
  "a zero-width space in the domain": {
    address: "ann@gm\u200bial.com",
    lead: "ann@gm[hidden character]ial.com is not a complete address.",
    marked: String.raw`**ann@gm\[hidden character\]ial.com** is not a complete address.`,
    differs: UNSEEN,
  },
  "a control character": {
    address: "ann@gmial.com\u0000",
    lead: "ann@gmial.com[hidden character] is not a complete address.",
    marked: String.raw`**ann@gmial.com\[hidden character\]** is not a complete address.`,
    differs: UNSEEN,
  },
  "lines of its own": {
    address: "ann\r\n# Safe to send\r\n@gmial.com",
    lead: "ann[hidden character]# Safe to send[hidden character]@gmial.com is not a complete address.",
    marked: String.raw`**ann\[hidden character\]\# Safe to send\[hidden character\]@gmial.com** is not a complete address.`,
    differs: "There is a space inside.",
  },
  "a letter of another script": {
    address: "jane.doe@\u0430rmy.mil",
    lead: "jane.doe@\u0430rmy.mil looks like jane.doe@army.mil, but it is a different address.",
    marked:
      "**jane.doe@\u0430rmy.mil** looks like **jane.doe@army.mil**, but it is a different address.",
    differs:
      "One letter is not what it looks like: this “\u0430” is Cyrillic. army.mil has the Latin “a”.",
  },
  "10,000 characters before the @": {
    address: "a".repeat(10_000) + "@gmial.com",
    lead: "a".repeat(61) + "…@gmial.com is not a complete address.",
    marked: "**" + "a".repeat(61) + "…@gmial.com** is not a complete address.",
    differs: UNREADABLE,
  },
  "10,000 characters behind it": {
    address: "ann@" + "a".repeat(10_000) + ".com",
    lead: "ann@…" + "a".repeat(67) + ".com is not a complete address.",
    marked: "**ann@…" + "a".repeat(67) + ".com** is not a complete address.",
    differs: UNREADABLE,
  },
  "surrogate pairs to the limit": {
    address: "😀".repeat(300) + "@gmial.com",
    lead: "😀".repeat(30) + "…@gmial.com is not a complete address.",
    marked: "**" + "😀".repeat(30) + "…@gmial.com** is not a complete address.",
    differs: UNREADABLE,
  },
  "a link, an override and an address of ours in the name": {
    address: "ann@evil.example",
    name: "[click](https://evil.example)\u202e jane.doe@contoso.com",
    lead: "The name shows jane.doe@contoso.com, but the message would go to ann@evil.example.",
    marked:
      "The name shows **jane.doe@contoso.com**, but the message would go to **ann@evil.example**.",
    differs: "",
  },
  "10,000 characters of name": {
    address: "ann@evil.example",
    name: "x".repeat(10_000) + " jane.doe@contoso.com",
    lead: "The name shows jane.doe@contoso.com, but the message would go to ann@evil.example.",
    marked:
      "The name shows **jane.doe@contoso.com**, but the message would go to **ann@evil.example**.",
    differs: "",
  },
};

let stage: SendStage;

beforeAll(async () => {
  builtScript("event");
  stage = await sendStage();
}, 120_000);

async function dialogFor(...recipients: readonly { address: string; name?: string }[]) {
  const report = await stage.send({
    kind: "message",
    recipients: { to: recipients.map(({ address, name }) => mailbox(address, name ?? "")) },
  });
  expect(shortcomings(stage, report)).toEqual([]);
  expect(report.dialog?.links).toEqual([]);
  const { errorMessage, errorMessageMarkdown } = report.completions[0]?.options ?? {};
  return { plain: String(errorMessage), marked: String(errorMessageMarkdown) };
}

test.each(Object.entries(ROWS))("%s", async (_, row) => {
  const { plain, marked } = await dialogFor(row);
  const between = row.differs === "" ? [] : [row.differs];
  expect(plain).toBe([row.lead, ...between, KEEP].join("\n\n"));
  expect(marked).toBe([row.marked, ...between, KEEP_MARKED].join("\n\n"));
  expect(plain.length).toBeLessThanOrEqual(500);
  expect(marked.length).toBeLessThanOrEqual(500);
});

test("all of them at once stay within the limit, and none becomes a link", async () => {
  const { plain, marked } = await dialogFor(...Object.values(ROWS));
  expect(plain.length).toBeLessThanOrEqual(500);
  expect(marked.length).toBeLessThanOrEqual(500);
  expect(plain).toMatch(/^20 addresses may be wrong\.\n\n/);
  expect(plain).toMatch(/18 more are listed in the pane\./);
});

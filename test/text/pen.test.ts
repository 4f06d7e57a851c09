import { makePen, splitMarks } from "../../src/text/pen";

const MARK = "[hidden character]";
const pen = (style: "plain" | "markdown" | "marked", language: "en" | "ar" = "en") =>
  makePen({ language, style, hiddenMark: MARK });

describe("plain", () => {
  test("Latin text stays as it is", () => {
    const { address, strong, code, words, button } = pen("plain");
    expect([address("a@b.example"), strong("b.example"), code(".ml")]).toEqual([
      "a@b.example",
      "b.example",
      ".ml",
    ]);
    expect([words("Jane (x)"), button("Go")]).toEqual(["Jane (x)", "Go"]);
  });

  test("right-to-left letters are isolated, each label by itself", () => {
    expect(pen("plain").code("a@\u05d0\u05d1.\u05d2.example")).toBe(
      "\u2066a@\u2068\u05d0\u05d1\u2069.\u2068\u05d2\u2069.example\u2069",
    );
    expect(pen("plain").words("\u05d0\u05d1")).toBe("\u2068\u05d0\u05d1\u2069");
  });

  test("in Arabic everything is isolated", () => {
    expect(pen("plain", "ar").code(".ml")).toBe("\u2066.ml\u2069");
    expect(pen("plain", "ar").words("Contoso")).toBe("\u2068Contoso\u2069");
    expect(pen("plain", "ar").button("a")).toBe("a");
  });

  test("isolates of strangers never get through", () => {
    expect(pen("plain", "ar").code("a\u2069\u202eb")).toBe("\u2066a[hidden character]b\u2069");
  });
});

describe("Markdown", () => {
  test("addresses are bold, text from outside is escaped", () => {
    const { address, strong, code, words, button } = pen("markdown");
    expect(address("a_b@c-d.example")).toBe("**a\\_b@c\\-d.example**");
    expect(strong("c-d.example")).toBe("**c\\-d.example**");
    expect(code("c-d.example")).toBe("c\\-d.example");
    expect(words("[x](https://evil.example)")).toBe("\\[x\\]\\(https: //evil.example\\)");
    expect(button("Review address")).toBe("**Review address**");
  });
});

test("limits: an address from its left part, a domain from its start, a name from its end", () => {
  const short = makePen({
    language: "en",
    style: "plain",
    hiddenMark: MARK,
    limits: { address: 24, domain: 12, words: 6 },
  });
  expect(short.address("procurement.department@mail.contoso.example")).toBe(
    "procurement…@…oso.example".replace("procurement", "procuremen"),
  );
  expect(short.code("mail.contoso.example")).toBe("…oso.example");
  expect(short.words("Contoso Ltd")).toBe("Conto…");
  expect(short.words("Contoso Ltd", "sentence")).toBe("Contoso Ltd");
});

describe("marks", () => {
  test("a marked sentence comes apart again", () => {
    const { code, words } = pen("marked");
    expect(splitMarks(`${words("Jane")} is at ${code("b.example")}.`)).toEqual([
      { kind: "words", text: "Jane" },
      { kind: "text", text: " is at " },
      { kind: "code", text: "b.example" },
      { kind: "text", text: "." },
    ]);
  });

  test("labels from right to left keep their own isolates", () => {
    expect(splitMarks(`x ${pen("marked").code("\u05d0.example")}`)).toEqual([
      { kind: "text", text: "x " },
      { kind: "code", text: "\u2068\u05d0\u2069.example" },
    ]);
  });

  test("an unmarked sentence is one part, an empty one none", () => {
    expect(splitMarks("Plain.")).toEqual([{ kind: "text", text: "Plain." }]);
    expect(splitMarks("")).toEqual([]);
  });
});

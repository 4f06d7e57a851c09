import { linksIn, parseMarkdown, visibleText } from "../../../simulator/host";
import { plainBlocks } from "../../../simulator/host/markdown";

/** Runs in short: "b:" bold, "i:" italic, "bi:" both, "t:" neither, and the link if there is one. */
function short(source: string): unknown {
  return parseMarkdown(source).map((block) => {
    const runs = (inlines: Extract<typeof block, { kind: "paragraph" }>["inlines"]) =>
      inlines.map(({ text, bold, italic, href }) => {
        const style = `${bold ? "b" : ""}${italic ? "i" : ""}`;
        return `${style === "" ? "t" : style}:${text}${href === null ? "" : `|${href}`}`;
      });
    return block.kind === "paragraph"
      ? runs(block.inlines)
      : { [block.ordered ? "ol" : "ul"]: block.items.map(runs) };
  });
}

test.each<[string, unknown]>([
  ["plain", [["t:plain"]]],
  ["**a** b", [["b:a", "t: b"]]],
  ["__a__ *b* _c_", [["b:a", "t: ", "i:b", "t: ", "i:c"]]],
  ["***a***", [["bi:a"]]],
  ["**a *b* c**", [["b:a ", "bi:b", "b: c"]]],
  ["*a **b** c*", [["i:a ", "bi:b", "i: c"]]],
  ["one\n\ntwo", [["t:one"], ["t:two"]]],
  ["- a\r- **b**\r\n\nend", [{ ul: [["t:a"], ["b:b"]] }, ["t:end"]]],
  ["* a\r* b\r", [{ ul: [["t:a"], ["t:b"]] }]],
  ["1. a\r2. b\r", [{ ol: [["t:a"], ["t:b"]] }]],
  ["text\r- a\r", [["t:text"], { ul: [["t:a"]] }]],
  ["[help](https://a.example/x)", [["t:help|https://a.example/x"]]],
  ["[**help**](https://a.example)", [["b:help|https://a.example"]]],

  // Not formatting.
  ["\\*\\*a\\*\\*", [["t:**a**"]]],
  ["a \\_b\\_ \\[c\\]\\(d\\) \\\\", [["t:a _b_ [c](d) \\"]]],
  ["2 * 3 = 6", [["t:2 * 3 = 6"]]],
  ["**open", [["t:**open"]]],
  ["****", [["t:****"]]],
  ["-no item", [["t:-no item"]]],
  ["\\- no item", [["t:- no item"]]],
  ["[help](http://a.example)", [["t:[help](http://a.example)"]]],
  ["[x](javascript:alert)", [["t:[x](javascript:alert)"]]],
  ["[x\\](https://a.example)", [["t:[x](https://a.example)"]]],
  ["", []],
])("%j", (source, expected) => {
  expect(short(source)).toEqual(expected);
});

test("an address with hostile characters, unescaped, does format", () => {
  expect(short("x_*y*_@evil.example")).toEqual([["t:x", "i:y", "t:@evil.example"]]);
});

test("visible text has no marks left", () => {
  const source =
    "2 addresses may be wrong.\n\n- **jane.doe@army.ml**: did you mean **army.mil**?\r" +
    "- **ann@gmial.com**: did you mean **gmail.com**?\r\n\nSelect **Review** or [help](https://h.example).";
  expect(visibleText(parseMarkdown(source))).toBe(
    "2 addresses may be wrong.\n\n• jane.doe@army.ml: did you mean army.mil?\n" +
      "• ann@gmial.com: did you mean gmail.com?\n\nSelect Review or help.",
  );
  expect(visibleText(parseMarkdown("1. a\r2. b\r"))).toBe("1. a\n2. b");
});

test.each<[string, readonly string[]]>([
  [
    "see [help](https://h.example/a) and [more](https://m.example)",
    ["https://h.example/a", "https://m.example"],
  ],
  ["https://bare.example/x", ["https://bare.example/x"]],
  ["go to www.bare.example now", ["www.bare.example"]],
  ["[x](javascript:alert(1))", []],
  ["mailto:a@example.com", ["mailto:a@example.com"]],
  ["https: //cut.example and www .cut.example", []],
  ["- [in a list](https://l.example)\r", ["https://l.example"]],
  ["jane.doe@army.ml", []],
])("links in %j", (source, links) => {
  expect(linksIn(parseMarkdown(source))).toEqual(links);
});

test("plain text keeps its marks", () => {
  expect(visibleText(plainBlocks("**a**\n\n- b"))).toBe("**a**\n\n- b");
});

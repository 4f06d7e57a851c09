import { compareAddresses, showAddress, type Comparison } from "../../src/taskpane/comparison";

const MARKS = {
  none: "",
  missing: "?",
  extra: "+",
  changed: "~",
  strong: "*",
  destination: ">",
} as const;

/** Pieces with " | " between, columns with a space: mark, upper text, "/" and lower where it differs. */
function script({ lead, pieces }: Comparison): string {
  const drawn = pieces.map((piece) =>
    piece
      .map(
        ({ upper, lower, mark }) => MARKS[mark] + (upper === lower ? upper : `${upper}/${lower}`),
      )
      .join(" "),
  );
  return (lead === "" ? "" : `(${lead}) `) + drawn.join(" | ");
}

const CASES = [
  ["missing", "li@litwre.example", "li@litware.example", "li@ | litw ?/a re. | example"],
  ["extra", "li@litwware.example", "li@litware.example", "li@ | lit +w/ ware. | example"],
  ["changed", "li@litwsre.example", "li@litware.example", "li@ | litw ~s/a re. | example"],
  ["swapped", "ann@gmial.com", "ann@gmail.com", "ann@ | gm ~ia/ai l. | com"],
  ["ending", "jane.doe@army.ml", "jane.doe@army.mil", "jane. | doe@ | army. | m ?/i l"],
  ["ending of several parts", "kim@mod.gov.uk", "kim@mod.uk", "kim@ | mod +.gov/ . | uk"],
  ["look-alike", "r@\u0430rmy.mil", "r@army.mil", "r@ | ~\u0430/a rmy. | mil"],
  ["dot missing", "sam@mailarmy.mil", "sam@mail.army.mil", "sam@ | mail ?/. | army. | mil"],
  ["word added", "a@contoso-support.com", "a@contoso.com", "a@ | contoso +-support/ . | com"],
  ["differs before the at", "jnae@army.mil", "jane@army.mil", "j ~na/an e@ | army. | mil"],
  ["no at in the message", "ann.army.mil", "ann@army.mil", "ann ~./@ | army. | mil"],
  [
    "long, same up to the at",
    "maximiliane.charlotte.assistant@logistics.army.ml",
    "maximiliane.charlotte.assistant@logistics.army.mil",
    "(maximiliane.charlotte.assistant@) logistics. | army. | m ?/i l",
  ],
  [
    "long, differs before the at",
    "maximiliane.charlote.assistant@logistics.army.mil",
    "maximiliane.charlotte.assistant@logistics.army.mil",
    "maximiliane. | charlo ?/t te. | assistant@ | logistics. | army. | mil",
  ],
  [
    "label longer than a line",
    "a@internationalcooperationanddevelopment.co",
    "a@internationalcooperationanddevelopment.com",
    "(a@) internationalcoope | rationanddevelopme | nt. | co ?/m",
  ],
  [
    "mark longer than a line",
    "a@contoso-internationalcooperationanddevelopment.com",
    "a@contoso.com",
    "(a@) contoso +-/ | +internationalcoope/ | +rationanddevelopme/ | +nt/ . | com",
  ],
  [
    "Arabic letters stay joined",
    "a@\u0628\u0631\u064a\u062f.com",
    "a@\u0628\u0631\u064a\u062f\u0629.com",
    "a@ | ~\u0628\u0631\u064a\u062f/\u0628\u0631\u064a\u062f\u0629 . | com",
  ],
] as const;

test.each(CASES)("%s: %s over %s", (_name, upper, lower, expected) => {
  expect(script(compareAddresses(upper, lower))).toBe(expected);
});

test("a known name inside another: the part that decides is boxed, the rest is plain", () => {
  const comparison = compareAddresses("sam@army.mil.example.com", "sam@army.mil", {
    kind: "destination",
    owner: "example.com",
  });
  expect(script(comparison)).toBe("sam@ | army. | mil./mil | >example.com/");
});

test("the same person elsewhere: the part after the at is bold, no letter is marked", () => {
  const comparison = compareAddresses("sam@gmail.com", "sam@contoso.com", { kind: "domains" });
  expect(script(comparison)).toBe("sam@ | *gmail.com/contoso.com");
});

test("one address alone is cut where it may wrap", () => {
  expect(script(showAddress("pat@rival.example"))).toBe("pat@/ | rival./ | example/");
});

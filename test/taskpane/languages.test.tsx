/** Marks of punctuation that are put between sentences and in lists, in each language. */
import { armyMl, finding } from "../support/findings";
import { items, nameOf, openPane, settle } from "../support/open-pane";

const MANY = ["to jane.doe@army.ml", "to tom@army.ml", "to ida@army.ml", "cc lee@army.ml"];
const TABLE = {
  "jane.doe@army.ml": [armyMl("jane.doe@army.mil")],
  "tom@army.ml": [armyMl("tom@army.mil")],
  "ida@army.ml": [armyMl("ida@army.mil")],
  "lee@army.ml": [armyMl("lee@army.mil")],
  "sam.rivera@gmail.com": [
    finding(
      { kind: "same-mailbox" },
      { meant: "sam.rivera@contoso.com", action: "note", odds: 2, source: "own" },
    ),
  ],
};

test.each([
  ["en", /^All set\. You can send now\. Second Look /],
  ["de", /^Alles erledigt\. Sie können jetzt senden\. Second Look /],
  ["ja", /^すべて終わりました。送信できます。 Second Look /],
] as const)("%s: what was kept before is announced with one full stop", async (language, text) => {
  const { announced } = await openPane(
    {
      lines: ["to jane.doe@army.ml"],
      table: TABLE,
      language,
      prepare: (port) =>
        void port.keep({
          address: "jane.doe@army.ml",
          kind: "protected-suffix",
          revision: 3,
          reason: "",
        }),
    },
    false,
  );
  expect(announced().join()).toMatch(text);
});

test("ja: a headline without a full stop gets its own", async () => {
  const { announced } = await openPane(
    { lines: ["to sam.rivera@gmail.com"], table: TABLE, language: "ja" },
    false,
  );
  expect(announced().join()).toMatch(/^1 件のアドレスを見直してください。 /);
});

test.each([
  ["en", "To, Cc", "Show: lee@army.ml"],
  ["fr", "À, Cc", "Afficher\u00a0: lee@army.ml"],
  ["ja", "宛先、CC", "表示： lee@army.ml"],
  ["ar", "إلى، نسخة", "إظهار: lee@army.ml"],
] as const)("%s: its own commas and colons", async (language, fields, show) => {
  const { pane } = await openPane({ lines: MANY, table: TABLE, language });
  expect(items()[0]?.querySelector("h2")?.textContent).toContain(`· ${fields}`);
  const [group] = items();
  await settle(() => {
    pane.actions.separate(Number(group?.dataset["item"]));
  });
  expect([...document.querySelectorAll("[data-opens]")].map(nameOf)).toContain(show);
});

test("ar: the details for the IT team run from right to left, the codes in them do not", async () => {
  await openPane({ lines: ["to jane.doe@army.ml"], table: TABLE, language: "ar" });
  const [ascii] = [...document.querySelectorAll("details details bdi")].filter(
    (code) => code.textContent === "jane.doe@army.ml",
  );
  expect(ascii?.getAttribute("dir")).toBe("ltr");
  expect(ascii?.parentElement?.closest("[dir]")?.getAttribute("dir")).toBe("rtl");
});

import { shownAddress } from "../../src/core/shown-address";

const CASES = [
  ["jane@army.mil", "jane@army.mil"],
  ["Jane Doe <jane@army.mil>", "jane@army.mil"],
  ["Jane Doe (jane.doe@mail.army.mil)", "jane.doe@mail.army.mil"],
  ["'jane@army.mil' via List", "jane@army.mil"],
  ["jane@army.mil, please", "jane@army.mil"],
  ["Write to jane@army.mil.", "jane@army.mil"],
  ["@ Work: jane@army.mil", "jane@army.mil"],
  ["jane@desk or jane@army.mil", "jane@army.mil"],
  ["jane@army.mil or ann@gmail.com", "jane@army.mil"],
  ["ジェーン＠jane@army.mil", "ジェーン＠jane@army.mil"],
  ["mailto:jane@army.mil", "jane@army.mil"],
  ["jane@münchen.de", "jane@münchen.de"],

  ["山田　太郎 <taro@army.mil>", "taro@army.mil"],
  ["Ｊａｎｅ Doe jane@army.mil", "jane@army.mil"],

  ["", null],
  ["Everyone <list-name>", null],
  ["Jane Doe", null],
  ["Jane @ Contoso", null],
  ["Jane @contoso.com", null],
  ["jane@contoso", null],
  ["jane@contoso.c", null],
  ["jane@.", null],
  ["@", null],
  ["jane @army.mil", null],
  ["C@T.", null],
] as const;

test.each(CASES)("%p shows %p", (displayName, shown) => {
  expect(shownAddress(displayName)).toBe(shown);
});

test("the one address among many signs is found", () => {
  expect(shownAddress("a@".repeat(2000) + "b".repeat(2000))).toBeNull();
  expect(shownAddress("a@".repeat(2000) + "army.mil")).toBe("a@army.mil");
});

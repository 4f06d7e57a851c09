import { nameToWrite } from "../../src/outlook/written-name";

const CASES = [
  // name, address, name that is written
  ["Jane Doe", "jane@army.mil", "Jane Doe"],
  ["", "jane@army.mil", "jane@army.mil"],
  ["  ", "jane@army.mil", "jane@army.mil"],
  ["jane@army.mil", "jane@army.mil", "jane@army.mil"],
  ["JANE@Army.MIL", "jane@army.mil", "jane@army.mil"],

  // Classic Outlook would make text of these.
  ["jane@army.ml", "jane@army.mil", "jane@army.mil"],
  ["'jane@army.mil'", "jane@army.mil", "jane@army.mil"],
  ["Jane Doe <jane@army.ml>", "jane@army.mil", "jane@army.mil"],
  ["Doe, Jane (jane@army.mil).", "jane@army.mil", "jane@army.mil"],
  ["bob@old.example", "bob@contoso.com", "bob@contoso.com"],

  ["Jane @ Army", "/o=ExchangeLabs/cn=Recipients/cn=jane", "Jane @ Army"],
  ["x".repeat(255), "abc@b.co", "x".repeat(255)],
  ["x".repeat(256), "abc@b.co", "abc@b.co"],
] as const;

test.each(CASES)("%j at %s is written as %j", (name, address, expected) => {
  expect(nameToWrite(name, address)).toBe(expected);
});

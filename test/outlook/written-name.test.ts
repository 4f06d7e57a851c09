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
  ["Jane @ Army (jane@army.mil)", "jane@army.mil", "jane@army.mil"],
  ["<jane@army.mil>", "jane@army.mil", "jane@army.mil"],
  ["Jane (jane@army.mil) Doe", "jane@army.mil", "jane@army.mil"],
  ["Bob (bob@army.mil)", "Bob (bob@army.mil)", "Bob (bob@army.mil)"],
  ["bob@old.example", "bob@contoso.com", "bob@contoso.com"],

  // The name before the recipient's own address.
  ["Jane Doe <JANE@army.mil>", "jane@army.mil", "Jane Doe"],
  ["Doe, Jane (jane@army.mil).", "jane@army.mil", "Doe, Jane"],
  ["'Jane Doe' [jane@army.mil]", "jane@army.mil", "Jane Doe"],

  ["Jane @ Army", "/o=ExchangeLabs/cn=Recipients/cn=jane", "Jane @ Army"],
  ["x".repeat(255), "abc@b.co", "x".repeat(255)],
  ["x".repeat(256), "abc@b.co", "abc@b.co"],
] as const;

test.each(CASES)("%j at %s is written as %j", (name, address, expected) => {
  expect(nameToWrite(name, address)).toBe(expected);
});

const REPLACED = [
  // name, address before, address after, name that is written
  ["Jane Doe <jane@army.ml>", "jane@army.ml", "jane@army.mil", "Jane Doe"],
  ["Jane Doe <jane@army.mil>", "jane@army.ml", "jane@army.mil", "Jane Doe"],
  ["Bob (bob@x.com)", "Bob (bob@x.com)", "bob@contoso.com", "Bob"],
  ["bob@x.com", "bob@x.com", "bob@contoso.com", "bob@contoso.com"],

  // Somebody else's.
  ["Boss <boss@contoso.com>", "jane@army.ml", "jane@army.mil", "jane@army.mil"],
] as const;

test.each(REPLACED)("%j at %s becomes %s: %j is written", (name, former, address, expected) => {
  expect(nameToWrite(name, address, former)).toBe(expected);
});

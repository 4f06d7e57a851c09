import { correctedName } from "../../src/outlook/corrected-name";

const CASES = [
  // name, wrong address, new address, name with it
  ["Jane Doe", "jane@army.ml", "jane@army.mil", "Jane Doe"],
  ["", "jane@army.ml", "jane@army.mil", "jane@army.mil"],
  ["  ", "jane@army.ml", "jane@army.mil", "jane@army.mil"],
  ["jane@army.ml", "jane@army.ml", "jane@army.mil", "jane@army.mil"],
  ["JANE@Army.ML", "jane@army.ml", "jane@army.mil", "jane@army.mil"],
  ["'jane@army.ml'", "jane@army.ml", "jane@army.mil", "'jane@army.mil'"],
  ["Jane Doe <jane@army.ml>", "jane@army.ml", "jane@army.mil", "Jane Doe <jane@army.mil>"],
  ["Doe, Jane (jane@army.ml).", "jane@army.ml", "jane@army.mil", "Doe, Jane (jane@army.mil)."],
  ["jane@army.ml jane@army.ml", "jane@army.ml", "jane@army.mil", "jane@army.mil jane@army.mil"],

  // The name shows the right address already.
  ["jane@army.mil", "jane@army.ml", "jane@army.mil", "jane@army.mil"],
  ["bob@contoso.com", "bob@contoso.co", "bob@contoso.com", "bob@contoso.com"],
  ["Bob <bob@contoso.com>", "bob@contoso.co", "bob@contoso.com", "Bob <bob@contoso.com>"],

  // The name shows a third address, which only looks like the wrong one.
  ["jim.bob@contoso.co", "bob@contoso.co", "bob@contoso.com", "bob@contoso.com"],
  ["bob@contoso.co.uk", "bob@contoso.co", "bob@contoso.com", "bob@contoso.com"],
  ["bob@contoso.co-op", "bob@contoso.co", "bob@contoso.com", "bob@contoso.com"],
  ["ann@x.example", "ann@gmial.com", "ann@gmail.com", "ann@gmail.com"],

  // Letters whose number of characters changes with case are left alone.
  ["İpek", "ipek@army.ml", "ipek@army.mil", "İpek"],
  ["x".repeat(242) + " <abc@b.co>", "abc@b.co", "abc@bcd.co", "x".repeat(242) + " <abc@bcd.co>"],
  ["x".repeat(250) + " <a@b.co>", "a@b.co", "a@contoso.com", "a@contoso.com"],
] as const;

test.each(CASES)("%s, with %s for %s", (name, typed, corrected, expected) => {
  expect(correctedName(name, typed, corrected)).toBe(expected);
});

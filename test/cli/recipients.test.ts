import { toRecipient } from "../../src/cli/recipients";

test.each([
  ["jane@army.ml", "", "jane@army.ml"],
  ["  jane@army.ml\t", "", "jane@army.ml"],
  ["Jane Doe <jane@army.ml>", "Jane Doe", "Jane Doe <jane@army.ml>"],
  ['"Doe, Jane" <jane@army.ml>', "Doe, Jane", '"Doe, Jane" <jane@army.ml>'],
  ['"a \\"b\\" c" <jane@army.ml>', 'a "b" c', '"a \\"b\\" c" <jane@army.ml>'],
  ["jane@army.mil <x@evil.example>", "jane@army.mil", "jane@army.mil <x@evil.example>"],
  ["<jane@army.ml>", "", "<jane@army.ml>"],
  ["/o=ExchangeLabs/cn=jane", "", "/o=ExchangeLabs/cn=jane"],
  ["\u200bjane@army.ml", "", "\u200bjane@army.ml"], // hidden characters are findings
  ["\ufeffjane@army.ml", "", "\ufeffjane@army.ml"],
  ["jane@army.ml\u00a0", "", "jane@army.ml"],
])("%j", (line, displayName, address) => {
  expect(toRecipient(line)).toEqual({ field: "to", displayName, address });
});

test.each(["", " ", "\t", "\u3000"])("%j is a blank line", (line) => {
  expect(toRecipient(line)).toBeNull();
});

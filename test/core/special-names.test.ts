import { isSpecialName } from "../../src/core/special-names";

test.each([
  "local",
  "localhost",
  "internal",
  "lan",
  "corp",
  "home",
  "test",
  "example",
  "invalid",
  "onion",
  "alt",
])(".%s is reserved", (label) => {
  expect(isSpecialName(label)).toBe(true);
});

test.each(["mail", "com", "mil", "loca", "", "constructor"])("%j is not", (label) => {
  expect(isSpecialName(label)).toBe(false);
});

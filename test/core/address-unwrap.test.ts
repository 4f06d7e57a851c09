import { unwrap } from "../../src/core/address-unwrap";

test.each([
  ["jane@army.mil", "jane@army.mil"],
  ["  jane@army.mil\u00a0", "jane@army.mil"],
  ["<jane@army.mil>", "jane@army.mil"],
  ["Jane Doe <jane@army.mil>", "jane@army.mil"],
  ['"Doe, Jane" <jane@army.mil>', "jane@army.mil"],
  ['"a <b@c.com>" <jane@army.mil>', "jane@army.mil"],
  ["a@b.com <jane@army.mil>", "jane@army.mil"],
  ['Jane <"a>b"@army.mil>', '"a>b"@army.mil'],
  ["Jane <jane@army.mil> (home)", "jane@army.mil"],
  ["jane(work)@army.mil", "jane@army.mil"],
  ["jane@army.mil (Jane (at) work)", "jane@army.mil"],
  ["jane@(a \\) b)army.mil", "jane@army.mil"],
  ["jane@army.mil (a@b.com)", "jane@army.mil"],
  ['"a(b)c"@army.mil', '"a(b)c"@army.mil'],
  ["mailto:jane@army.mil", "jane@army.mil"],
  ["MAILTO:jane%40army.mil?subject=a@b", "jane@army.mil"],
  ["mailto:jane@army.mil%ff", "jane@army.mil%ff"],
  ["SMTP:jane@army.mil", "jane@army.mil"],
  ["Jane </o=Contoso/cn=jane>", "/o=Contoso/cn=jane"],
  // Not what stands around an address.
  ["jane(at)army.mil", "jane(at)army.mil"],
  ["(jane@army.mil)", "(jane@army.mil)"],
  ["jane@army.mil (home", "jane@army.mil (home"],
  ["jane@army.mil<br>", "jane@army.mil<br>"],
  ["jane@army.mil>", "jane@army.mil>"],
  ["<jane@army.mil>@army.ml", "<jane@army.mil>@army.ml"],
  ["jane", "jane"],
  ["", ""],
])("%s holds %s", (text, inner) => {
  expect(unwrap(text).text).toBe(inner);
});

test.each([
  ["Jane <jane@army.mil> x", true],
  ["<jane@army.mil>,", true],
  ["Jane <jane@army.mil", true],
  ["Jane <jane@army.mil>", false],
  ["<jane@army.mil> (home)", false],
  ["jane@army.mil", false],
])("%s: something strays: %p", (text, stray) => {
  expect(unwrap(text).stray).toBe(stray);
});

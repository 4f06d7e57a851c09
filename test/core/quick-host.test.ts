import fc from "fast-check";
import { parseAddress } from "../../src/core/address";
import { quickHost } from "../../src/core/quick-host";

const CASES = [
  ["jane@army.mil", "army.mil"],
  ["jane.doe-x_1@mail.army.mil", "mail.army.mil"],
  ["jane@xn--mnchen-3ya.de", "xn--mnchen-3ya.de"],
  ["jane@localhost", "localhost"],
  ["a".repeat(64) + "@army.mil", "army.mil"],

  ["", ""],
  ["army.mil", ""],
  ["@army.mil", ""],
  ["jane@", ""],
  ["Jane@army.mil", ""],
  ["jane+x@army.mil", ""],
  ["jane@Army.mil", ""],
  ["jane@army.mil ", ""],
  ["jane@army.mil.", ""],
  ["jane@.army.mil", ""],
  ["jane@army..mil", ""],
  [".jane@army.mil", ""],
  ["jane.@army.mil", ""],
  ["ja..ne@army.mil", ""],
  ["jane@army.mil@evil.example", ""],
  ['"a@army.mil"@evil.example', ""],
  ["jane@\u0430rmy.mil", ""],
  ["<jane@army.mil>", ""],
  ["imceafax-1@army.mil", ""],
  ["a".repeat(65) + "@army.mil", ""],
  ["a@" + "b".repeat(253), ""],
] as const;

test.each(CASES)("the host of %p is %p", (address, host) => {
  expect(quickHost(address)).toBe(host);
});

test("where it gives a host, a full reading gives the same or none", () => {
  const unit = fc.constantFrom(..."ab1.-_@@A +");
  let hosts = 0;
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (address) => {
      const host = quickHost(address);
      if (host === "") return;
      hosts += 1;
      const parsed = parseAddress(address);
      if (parsed.kind === "smtp") expect(parsed.domain.ascii).toBe(host);
      else expect(parsed.kind).toBe("malformed");
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(hosts).toBeGreaterThan(200);
});

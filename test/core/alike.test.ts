import { alikeAmong } from "../../src/core/alike";
import { textHash } from "../../src/core/hash";
import { parseDomain } from "../../src/core/domain";

function alike(...hosts: readonly string[]): readonly string[] {
  const domains = hosts.map((host) => {
    const domain = parseDomain(host);
    if (domain === null) throw new Error(`not a host: ${host}`);
    return domain;
  });
  return [...alikeAmong(domains, textHash(7))].sort();
}

test.each([
  ["a letter left out", "contoso.com", "contso.com"],
  ["one for another", "contoso.com", "contozo.com"],
  ["two swapped", "contoso.com", "cnotoso.com"],
  ["another ending", "contoso.com", "contoso.example"],
  ["a hyphen", "alpine-ski.com", "alpineski.com"],
])("%s: %s and %s", (_what, one, other) => {
  expect(alike("fabrikam.com", one, "northwind.example", other)).toEqual([one, other].sort());
});

test("strangers, and one domain twice, are like nobody", () => {
  expect(alike("fabrikam.com", "northwind.example", "fabrikam.com")).toEqual([]);
});

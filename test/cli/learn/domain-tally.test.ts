import { createDomainTally } from "../../../src/cli/learn/domain-tally";
import type { DomainTally } from "../../../src/cli/learn/domain-tally";
import { createIsOwn } from "../../../src/cli/learn/own-domains";

const isOwn = createIsOwn(["Contoso.com", "müller.de", "no domain"]);

function senders(tally: DomainTally): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...tally.all()].map(({ host, below, senders }) => [
      below ? `${host} and below` : host,
      senders,
    ]),
  );
}

test.each([
  ["contoso.com", true],
  ["mail.contoso.com", true],
  ["CONTOSO.COM", true],
  ["xn--mller-kva.de", true],
  ["contoso.com.evil.com", false],
  ["evilcontoso.com", false],
  ["", false],
])("%s is own: %s", (host, own) => {
  expect(isOwn(host)).toBe(own);
});

test("counts people, not messages, and not what comes in or stays inside", () => {
  const tally = createDomainTally(isOwn);
  const rows = [
    ["pat@contoso.com", "jane@army.mil", true],
    ["PAT@contoso.com", "joe@Army.mil", true],
    ["pat+x@contoso.com", "<joe@army.mil>", true],
    ["ann@sub.contoso.com", "joe@army.mil", true],
    ["jane@army.ml", "pat@contoso.com", false],
    ["jane@army.ml", "joe@army.ml", false],
    ["pat@contoso.com", "ann@contoso.com", false],
    ["", "joe@army.ml", false],
    ["pat@contoso.com", "joe@[192.0.2.1]", false],
    ["pat@contoso.com", "joe@army.mli", false],
    ["pat@contoso.com", "IMCEAEX-_o=ExchangeLabs_cn=joe@namprd13.prod.outlook.com", false],
  ] as const;
  for (const [sender, recipient, counts] of rows) {
    expect([sender, recipient, tally.add(sender, recipient)]).toEqual([sender, recipient, counts]);
  }
  expect(senders(tally)).toEqual({ "army.mil": 2 });
});

test("an own sender whom Exchange names by X.500 counts", () => {
  const tally = createDomainTally(isOwn);
  expect(tally.add("IMCEAEX-_o=CONTOSO_cn=pat@contoso.com", "joe@army.mil")).toBe(true);
  expect(senders(tally)).toEqual({ "army.mil": 1 });
});

test("a registrable domain has the senders of all hosts below it, in whatever order they come", () => {
  const rows = [
    ["a@contoso.com", "x@fabrikam.com"],
    ["b@contoso.com", "x@mail.fabrikam.com"],
    ["c@contoso.com", "x@eu.fabrikam.com"],
    ["a@contoso.com", "x@eu.fabrikam.com"],
  ] as const;
  for (const each of [rows, [...rows].reverse()]) {
    const tally = createDomainTally(isOwn);
    for (const [sender, recipient] of each) tally.add(sender, recipient);
    expect(senders(tally)).toEqual({
      "fabrikam.com": 1,
      "mail.fabrikam.com": 1,
      "eu.fabrikam.com": 2,
      "fabrikam.com and below": 3,
    });
  }
});

test("two tallies make one", () => {
  const [one, two] = [createDomainTally(isOwn), createDomainTally(isOwn)];
  one.add("a@contoso.com", "x@fabrikam.com");
  two.add("a@contoso.com", "x@fabrikam.com");
  two.add("b@contoso.com", "x@mail.fabrikam.com");
  one.addAll(two);
  expect(senders(one)).toEqual({
    "fabrikam.com": 1,
    "mail.fabrikam.com": 1,
    "fabrikam.com and below": 2,
  });
});

test("where room was made, a registrable domain still counts what goes below it", () => {
  const tally = createDomainTally(isOwn, { maxDomains: 100 });
  const send = (sender: string, host: string) => tally.add(`${sender}@contoso.com`, `x@${host}`);
  for (const sender of ["a", "b"]) send(sender, "mail.fabrikam.com");
  for (let i = 0; i < 150; i += 1) send("a", `once${i}.com`);
  for (const sender of ["c", "d"]) send(sender, "mail.fabrikam.com");
  send("e", "eu.fabrikam.com");
  expect(senders(tally)).toMatchObject({
    "mail.fabrikam.com": 4,
    "eu.fabrikam.com": 1,
    "fabrikam.com and below": 5,
  });
  expect([...tally.all()].filter(({ below }) => below)).toHaveLength(1);
});

test("where there is no more room the domains of fewest senders go, and are told", () => {
  const tally = createDomainTally(isOwn, { maxDomains: 100 });
  for (const sender of ["a", "b", "c"]) {
    for (let i = 0; i < 20; i += 1) tally.add(`${sender}@contoso.com`, `x@often${i}.com`);
  }
  for (let i = 0; i < 1000; i += 1) tally.add("a@contoso.com", `x@once${i}.com`);
  const found = senders(tally);
  for (let i = 0; i < 20; i += 1) expect(found[`often${i}.com`]).toBe(3);
  expect(Object.keys(found).length).toBeLessThanOrEqual(100);
  expect(tally.forgotten()).toBe(1020 - Object.keys(found).length);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secondLook } from "../../support/package-run";
import type { Ran } from "../../support/package-run";
import { readPowerShell } from "../../support/power-shell";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();

async function backstop(
  policy: object,
  ...argv: readonly string[]
): Promise<Ran & { readonly script: () => string }> {
  const path = join(folder(), "policy.json");
  const out = join(folder(), "rules.ps1");
  writeFileSync(path, JSON.stringify({ version: 1, revision: 7, ...policy }));
  const ran = await secondLook("backstop", "--policy", path, "--out", out, ...argv);
  return { ...ran, script: () => readFileSync(out, "utf8") };
}

const HOSTILE = "It's ’ #> $(Remove-Item *) `' \" \u0000 ‘";

test("a script without a fault, whatever the texts of the policy", async () => {
  const { code, script } = await backstop({
    organization: { name: HOSTILE },
    deny: [
      { entry: "ml", reason: HOSTILE },
      { entry: "rival.example", reason: HOSTILE },
      "o'x@a.example",
    ],
    allow: ["partner.ml", "jane@gov.ml"],
    contact: "help'#@contoso.example",
  });
  expect(code).toBe(0);
  const { literals, code: text } = readPowerShell(script());
  expect(literals).toEqual(
    expect.arrayContaining([
      "\\.ml$",
      "partner.ml",
      "^jane@gov\\.ml$",
      "rival.example",
      "^o'x@a\\.example$",
    ]),
  );
  expect(text).not.toContain("Remove-Item");
});

/** learn.microsoft.com, New-TransportRule. */
const DOCUMENTED = [
  "Comments",
  "ExceptIfRecipientAddressMatchesPatterns",
  "ExceptIfRecipientDomainIs",
  "FromScope",
  "GenerateIncidentReport",
  "IncidentReportContent",
  "Mode",
  "RecipientAddressMatchesPatterns",
  "RecipientDomainIs",
  "RejectMessageEnhancedStatusCode",
  "RejectMessageReasonText",
  "SentToScope",
  "SetAuditSeverity",
];

test("parameters and commands are those that Exchange documents", async () => {
  const { script } = await backstop({ deny: ["ml", "rival.example"], allow: ["a.ml", "x@b.ml"] });
  const { code } = readPowerShell(script());
  const tables = [...code.matchAll(/^ {8}([A-Za-z]+) = /gm)].map((match) => match[1]);
  const set = [...code.matchAll(/\$parameters\.([A-Za-z]+) = /g)].map((match) => match[1]);
  expect([...new Set([...tables, ...set])].sort()).toEqual(DOCUMENTED);
  const commands = [...code.matchAll(/\b([A-Z][A-Za-z]+-[A-Z][A-Za-z]+)\b/g)].map(
    (match) => match[1],
  );
  expect([...new Set(commands)].sort()).toEqual([
    "ForEach-Object",
    "Get-TransportRule",
    "New-TransportRule",
    "Out-Null",
    "Remove-TransportRule",
    "Select-Object",
    "Set-StrictMode",
    "Set-TransportRule",
    "Where-Object",
    "Write-Warning",
  ]);
});

test("a rule's name tells its content: the same policy the same names, a changed rule another", async () => {
  const names = (script: string): readonly string[] =>
    script.match(/SecondLook-[0-9a-f]{16}/g) ?? [];
  const first = await backstop({ deny: [{ entry: "a.example", reason: "A." }, "b.example"] });
  const before = names(first.script());
  const again = await backstop(
    { revision: 8, deny: [{ entry: "a.example", reason: "A." }, "b.example"] },
    "--force",
  );
  expect(names(again.script())).toEqual(before);
  const changed = await backstop(
    { deny: [{ entry: "a.example", reason: "B." }, "b.example"] },
    "--force",
  );
  expect(names(changed.script())[0]).not.toBe(before[0]);
  expect(names(changed.script())[1]).toBe(before[1]);
  const moved = await backstop(
    { deny: ["x@c.example", { entry: "a.example", reason: "A." }, "b.example"] },
    "--force",
  );
  expect(names(moved.script()).slice(1)).toEqual(before);
});

test("old rules go first only where Exchange has no room for both", async () => {
  const { script } = await backstop({
    deny: ["ml", "x@a.example", { entry: "b.example", reason: "B." }],
    allow: ["y@b.example"],
  });
  const sizes = [...script().matchAll(/; Patterns = (\d+); /g)].map(([, chars]) => Number(chars));
  expect(sizes).toEqual(["\\.ml$^x@a\\.example$".length, "^y@b\\.example$".length]);
  expect(script()).toContain(
    [
      "$stages = @('make', 'remove')",
      "if ($stale.Count -gt 0 -and ($missing.Count -gt $room - $stale.Count -or $patterns -gt $maxPatterns)) {",
    ].join("\n"),
  );
  expect(script()).toContain("$maxRules = 300\n$maxPatterns = 15000\n");
  // What is there counts, and what is to come.
  expect(script()).toMatch(
    /foreach \(\$rule in \$owned\) \{\n\s+foreach \(\$pattern in .*Patterns/,
  );
});

test("it records unless told to reject; where the policy only asks, it can do no more", async () => {
  const blocking = await backstop({ deny: ["a.example"] });
  expect(blocking.script()).toContain(
    "[ValidateSet('Audit', 'AuditAndNotify', 'Enforce')] [string] $Mode = 'Audit'",
  );
  const asking = await backstop({ deny: ["a.example"], actions: { denied: "prompt" } }, "--force");
  expect(asking.script()).toContain(
    "[ValidateSet('Audit', 'AuditAndNotify')] [string] $Mode = 'Audit'",
  );
  expect(asking.out).toContain(
    "The policy says prompt to what it denies, which no rule can: they only record.",
  );
  const watching = await backstop({ deny: ["a.example"], monitor: true }, "--force");
  expect(watching.script()).toContain("[ValidateSet('Audit', 'AuditAndNotify')]");
  expect(watching.out).toContain("The policy only monitors, so the rules only record.");
});

test("what it makes, and what it cannot do", async () => {
  const { out } = await backstop({ deny: ["a.example", "b.example"] });
  expect(out.split("\n").slice(0, 3)).toEqual([
    `${join(folder(), "rules.ps1")}: 1 rule for 2 denied entries.`,
    "What it cannot do:",
    "  It knows only what the policy denies: no slip, no look-alike, no suggestion.",
  ]);
});

test.each([
  [{}, /denies nothing, so there is nothing to write rules for\..* with -Remove\./],
  [
    { deny: ["ml"], allow: Array.from({ length: 300 }, (_, i) => `domain-${i}.ml`) },
    /Exchange Online cannot hold all of this:\n {2}ml: its 300 exceptions do not fit/,
  ],
])("%#: nothing is written", async (policy, message) => {
  const { code, err, script } = await backstop(policy);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(script).toThrow("ENOENT");
});

test("a script that is there is kept, unless --force is given", async () => {
  await backstop({ deny: ["a.example"] });
  const { code, err } = await backstop({ deny: ["b.example"] });
  expect(code).toBe(2);
  expect(err).toContain("rules.ps1 is there already.");
});

test("the next step can be typed, whatever the path", async () => {
  const path = join(folder(), "policy.json");
  writeFileSync(path, JSON.stringify({ version: 1, revision: 7, deny: ["ml"] }));
  const out = join(folder(), "my rules.ps1");
  const ran = await secondLook("backstop", "--policy", path, "--out", out);
  expect(ran.out).toContain(`Next: Connect-ExchangeOnline, then & '${out}' -WhatIf\n`);
});

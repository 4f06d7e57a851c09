import { run } from "../../../src/cli/run";
import { memoryIo } from "../../support/cli-io";

const POLICY = `{
  "version": 1,
  "organization": { "name": "Contoso", "domains": ["contoso.com"] },
  "partners": ["litware.example"],
  "allow": ["bamako.ml"],
  "deny": [{ "entry": "rival.example", "reason": "Bids go through the legal team." }, "ml"],
  "actions": { "homoglyph": "block" },
  "keep": { "reasonFor": ["wrong-suffix"], "notFor": ["omission"] },
  "userTrust": { "kinds": ["wrong-suffix"], "domains": false }
}`;

async function explain(address: string, policy = POLICY): Promise<readonly string[]> {
  const io = memoryIo({ files: { "p.json": policy } });
  await run(["policy", "explain", address, "--policy", "p.json"], io);
  return io.out().split("\n").slice(0, -1);
}

test("an own domain, a partner, an exception: the entry that decides, with its place", async () => {
  expect(await explain("ann@mail.contoso.com")).toEqual([
    "ann@mail.contoso.com",
    "  On Send   allow: it is sent, and nothing is said",
    '  Decides   "contoso.com" (p.json:3:52): one of your own domains, never questioned',
  ]);
  expect((await explain("ann@litware.example"))[2]).toBe(
    '  Decides   "litware.example" (p.json:4:16): a partner, never questioned',
  );
  expect((await explain("ann@bamako.ml"))[2]).toBe(
    '  Decides   "bamako.ml" (p.json:5:13): an entry of allow, never questioned, and so an exception to "ml" (p.json:6:87)',
  );
});

test("a denied address: the entry, the setting, the reason, and what is left to do", async () => {
  expect(await explain("joe@bids.rival.example")).toEqual([
    "joe@bids.rival.example",
    "  On Send   block: the message is not sent while this address is on it",
    '  Decides   "rival.example" (p.json:6:14): an entry of deny',
    "  by        actions.denied = block (the default)",
    "  Why       Contoso does not allow mail to rival.example. Reason given: Bids go through the legal team.",
    "  May       change or remove the address, nothing else",
  ]);
});

test("a slip: the setting, the odds, and the rights of the sender", async () => {
  const lines = await explain("bob@contoso.co");
  expect(lines.slice(0, 3)).toEqual([
    "bob@contoso.co",
    "  On Send   prompt: the sender is asked first",
    "  Decides   actions.wrong-suffix = prompt (the default)",
  ]);
  expect(lines[4]).toBe("  Meant     bob@contoso.com?");
  expect(lines[5]).toMatch(/^ {2}Odds {6}.+ to 1; from 9 to 1 \(promptOdds\) a send is stopped$/);
  expect(lines[6]).toBe(
    "  May       keep it for this message, giving a reason, or trust the address for good",
  );
});

test("what is not weighed does what is set, and no odds are told of it", async () => {
  const policy = `{
    "version": 1,
    "partners": ["jane.doe@fabrikam.com"],
    "actions": { "same-mailbox": "prompt" },
    "promptOdds": 99
  }`;
  const lines = await explain("jane.doe@proseware.com", policy);
  expect(lines[1]).toBe("  On Send   prompt: the sender is asked first");
  expect(lines[4]).toBe("  Meant     jane.doe@fabrikam.com?");
  expect(lines[5]).toMatch(/^ {2}May {7}keep it for this message/);
});

test("a setting that the policy makes, and one that leaves no choice", async () => {
  const letters = await explain("x@соntoso.com");
  expect(letters[2]).toBe("  Decides   actions.homoglyph = block (p.json:7:16)");
  const omitted = await explain("x@litwre.example");
  expect(omitted[omitted.length - 1]).toBe(
    "  May       change or remove the address: keep.notFor has omission",
  );
});

test.each([
  ["bob@contoso.con", "change or remove the address: nothing could be delivered there"],
  ["ann@gmail.con", "change or remove the address: nothing could be delivered there"],
  ["ann@army.mi", "change or remove the address: nothing could be delivered there"],
  ["bob@contoso", "change or remove the address: nothing could be delivered there"],
  ["ann@@fabrikam.com", "change or remove the address: nothing could be delivered there"],
  ["ann@army.ml", "keep it for this message, or trust the address for good"],
  ["bob@contoso.cm", "keep it for this message, or trust the address for good"],
  [
    "bob@mail.fabrikan.com",
    "keep it for this message, or trust the address or fabrikan.com for good",
  ],
  ["x@соntoso.com", "keep it for this message"],
  ["joe@rival.example", "change or remove the address: what the policy denies is not kept"],
])("%s: what the pane offers, and nothing more", async (address, rights) => {
  const policy = `{
    "version": 1,
    "organization": { "name": "Contoso", "domains": ["contoso.com"] },
    "partners": ["fabrikam.com"],
    "deny": ["rival.example"],
    "actions": { "denied": "prompt" }
  }`;
  const lines = await explain(address, policy);
  expect(lines[lines.length - 1]).toBe(`  May       ${rights}`);
});

test("what cannot be judged, and what is near nothing", async () => {
  expect((await explain("/o=x/cn=y")).slice(1, 3)).toEqual([
    "  On Send   allow: it is sent, and nothing is said",
    "  Decides   couldNotCheck.x500 = allow (the default)",
  ]);
  expect((await explain("ann@zzyzx-quarterly.org"))[2]).toBe(
    "  Decides   no entry: nothing known is near enough to be meant",
  );
});

test("a policy that only monitors: what it would do, and that it does not yet", async () => {
  const monitoring = POLICY.replace('"version": 1', '"version": 1, "monitor": true');
  const lines = await explain("joe@rival.example", monitoring);
  expect(lines[1]).toBe("  On Send   block: the message is not sent while this address is on it");
  expect(lines[lines.length - 1]).toBe(
    "  For now   nothing is stopped: the policy only monitors (p.json:2:17)",
  );
});

test("a text that steers a terminal is shown, not obeyed", async () => {
  const lines = await explain("x\u001b[31m@rival.example");
  expect(lines[0]).toBe("x<U+001B>[31m@rival.example");
  expect(lines.join("\n")).not.toContain("\u001b");
});

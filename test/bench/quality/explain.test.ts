import { explain } from "../../../bench/quality/explain";
import type { Miss } from "../../../bench/tally";

const MISS: Miss = {
  ...{ where: "", typed: "fabirkam.com", meant: "fabrikam.com", kind: "transposition" },
  ...{ knownFrom: "record", stops: false, suggested: "", why: "", odds: 0 },
};

const CASES: readonly (readonly [Partial<Miss>, RegExp, RegExp])[] = [
  [{ knownFrom: "message" }, /^nothing said: both domains are new/, /record of mail/],
  [
    { knownFrom: "nobody" },
    /^nothing said: the domain that was meant is not built in$/,
    /partners/,
  ],
  [
    { stops: true, suggested: "", odds: Infinity, why: "malformed Infinity:1 []" },
    /^stopped, with no suggestion: malformed$/,
    /mended/,
  ],
  [{}, /^nothing said: too far/, /same mailbox/],
  [
    { typed: "usa.contoso.com", meant: "us.contoso.com" },
    /both are hosts of `contoso.com`/,
    /list of the hosts/,
  ],
  [
    {
      suggested: "fabrikam.com",
      odds: 4.2,
      why: "transposition 4.20:1 [known:partner -24.8, slip:transposition -48.0]",
    },
    /^mentioned in the pane, not stopped: transposition, odds 4.2:1 \(known partner -24.8, slip transposition -48.0\)$/,
    /^more mail/,
  ],
  [
    { suggested: "fabrikam.com", odds: 4, why: "wrong-suffix 4.0:1 [known:sender -5.1]" },
    /^mentioned in the pane/,
    /^the same mailbox name on record/,
  ],
  [
    { stops: true, suggested: "fabrikan.com", odds: 12345, why: "omission 1.2345e+4:1 [x 1]" },
    /^stopped, but `fabrikan.com` is suggested first \(omission, odds 12,345:1/,
    /slip itself/,
  ],
  [
    { suggested: "", odds: Infinity, why: "unknown-suffix Infinity:1 []" },
    /^it is mentioned: unknown-suffix$/,
    /list of partners/,
  ],
];

test.each(CASES)("%j", (part, decided, wanted) => {
  const explanation = explain({ ...MISS, ...part });
  expect(explanation.decided).toMatch(decided);
  expect(explanation.wanted).toMatch(wanted);
});

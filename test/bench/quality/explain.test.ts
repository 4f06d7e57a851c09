import { explain } from "../../../bench/quality/explain";
import { GROUNDS } from "../../../bench/quality/grounds";
import type { Reason } from "../../../bench/quality/grounds";
import type { Miss } from "../../../bench/tally";
import { missOf } from "./run-of";

const NOTED = "transposition 4.20:1 [known:partner -24.8, slip:transposition -48.0]";

const CASES: readonly (readonly [Reason, Partial<Miss>, RegExp, RegExp])[] = [
  // What was said decides first.
  [
    "no-suggestion",
    { stops: true, odds: Infinity, why: "malformed Infinity:1 []" },
    /^stopped, with no suggestion: malformed$/,
    /mended/,
  ],
  [
    "other-first",
    { stops: true, suggested: "fabrikan.com", odds: 12345, why: "omission 1.2345e+4:1 [x 1]" },
    /^stopped, but `fabrikan.com` is suggested first \(omission, odds 12,345:1 \(x 1\)\)$/,
    /more often than the suggested one/,
  ],
  [
    "other-first",
    { suggested: "fabrikan.com", odds: 2, why: "omission 2.0:1 [x 1]" },
    /^mentioned in the pane, but `fabrikan.com`/,
    /more often/,
  ],
  [
    "unreal-ending",
    { typed: "example.comar", meant: "example.com.ar", why: "unknown-suffix Infinity:1 []" },
    /does not exist; no mending is sure enough to stop: unknown-suffix$/,
    /partners/,
  ],
  [
    "unreal-ending",
    {
      ...{ typed: "example.ffr", meant: "example.fr", suggested: "example.fr", odds: 2.5 },
      why: "wrong-suffix 2.45:1 [known:suffix -53.1, slip:wrong-suffix:unreal -53.0]",
    },
    /odds 2.5:1/,
    /partners/,
  ],
  [
    "added-word",
    { suggested: "fabrikam.com", odds: 1.6, why: "combosquatting 1.58:1 [typed:customary -10.5]" },
    /not stopped by design/,
    /block list/,
  ],
  [
    "mentioned-kind",
    { suggested: "fabrikam.com", odds: 40, why: "soundsquatting 40.0:1 [x 1]" },
    /as all of its kind/,
    /policy/,
  ],
  [
    "other-ending",
    { suggested: "fabrikam.com", odds: 4, why: "wrong-suffix 4.0:1 [known:sender -5.1]" },
    /^mentioned in the pane, not stopped/,
    /^the same mailbox name known/,
  ],
  [
    "noted",
    { suggested: "fabrikam.com", odds: 4.2, why: NOTED },
    /^mentioned in the pane, not stopped: transposition, odds 4.2:1 \(known partner -24.8, slip transposition -48.0\)$/,
    /written to often/,
  ],

  // Nothing was said: the pair decides.
  ["no-site", { meant: "" }, /letters alone/, /looks the same/],
  [
    "same-organisation",
    { typed: "usa.contoso.com", meant: "us.contoso.com" },
    /both are hosts of `contoso.com`/,
    /list of the hosts/,
  ],
  ["two-strangers", { knownFrom: "message" }, /both domains are new/, /mail to it on record/],
  ["not-built-in", { knownFrom: "nobody" }, /that was meant is not built in$/, /partners/],
  [
    "other-authority",
    { knownFrom: "nobody", typed: "health.gov.ae", meant: "health.gov.au" },
    /both endings are for authorities/,
    /partners/,
  ],
  [
    "held-by-others",
    { knownFrom: "nobody", typed: "who.it", meant: "who.int" },
    /open to others/,
    /partners/,
  ],
  [
    "no-names-there",
    { knownFrom: "nobody", typed: "minfin.gov.gh", meant: "minfin.gov.gr" },
    /no names are built in/,
    /built in; .* partners/,
  ],
  [
    "too-far",
    { knownFrom: "nobody", typed: "fazenda.gov.com.br", meant: "fazenda.gov.br" },
    /a form that is not looked for/,
    /block list/,
  ],
  ["too-far", { typed: "fabby.com" }, /more than two errors/, /block list/],
  [
    "known-itself",
    { knownFrom: "built in", typed: "mail.com", meant: "gmail.com" },
    /provider's or well known itself/,
    /block list/,
  ],
  [
    "few-letters",
    { knownFrom: "built in", typed: "gmc.de", meant: "gmx.de" },
    /names this short/,
    /block list/,
  ],
  [
    "neighbours",
    { knownFrom: "built in", typed: "foxmail1.com", meant: "foxmail.com" },
    /in digits only/,
    /block list/,
  ],
  ["other-ending", { typed: "fabrikam.org" }, /under another ending that exists/, /same mailbox/],
  ["unsaid", {}, /more likely two organisations/, /written to often/],
];

test.each(CASES)("%s: %j", (reason, part, decided, wanted) => {
  const explanation = explain(missOf(part));
  expect(explanation.reason).toBe(reason);
  expect(explanation.decided).toMatch(decided);
  expect(explanation.wanted).toMatch(wanted);
});

test("every reason has its case above", () => {
  const covered = new Set(CASES.map(([reason]) => reason));
  expect([...covered].sort()).toEqual(Object.keys(GROUNDS).sort());
});

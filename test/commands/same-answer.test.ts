/**
 * The event script says of each address just what the core and its sentences say: nothing was lost
 * on the way through bundler, transpiler and minifier, which gives some properties other names.
 */
import { mailbox } from "../../simulator/host";
import { unpackLearned } from "../../src/core/learned-packed";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import type { Decision } from "../../src/core/types";
import { packLearned } from "../../src/policy/pack-learned";
import { alertText } from "../../src/text/alert";
import type { Language } from "../../src/text/language";
import { builtScript } from "../support/built-script";
import { readCorpus } from "../support/corpus";
import { checker, draft } from "../support/drafts";
import { CONTOSO, outcomeOf, sendStage } from "../support/send-stage";

const TYPED = [
  ...readCorpus("confusions.tsv", ["typed", "meant", "kind", "policy", "action", "source"]),
  ...readCorpus("sample.tsv", ["typed", "meant", "source"]),
].map(({ typed }) => (typed.includes("@") ? typed : `jane@${typed}`));
const INNOCENT = readCorpus("innocent.tsv", ["domain", "source"]).map(
  ({ domain }) => `jane@${domain}`,
);
const ROWS = readCorpus("sample-known.tsv", ["domain", "count", "source"]).map(
  ({ domain, count }): [string, number] => [domain, Number(count)],
);

/** Every list and most settings of a policy in use. */
const FULL: Policy = {
  ...CONTOSO,
  partners: ROWS.slice(0, 15).map(([entry, weight]) => ({ entry, name: "", weight })),
  allow: ["yaho.com", "jane@gmail.co"],
  protectedSuffixes: { add: [{ suffix: "bank", owner: "banks" }], remove: ["edu"] },
  actions: { ...CONTOSO.actions, homoglyph: "block", combosquatting: "prompt", omission: "note" },
  promptOdds: 30,
  helpUrl: "https://help.contoso.com/mail",
};

interface Setup {
  readonly policy: Policy;
  readonly learned?: string;
  readonly language: Language;
  readonly addresses: readonly string[];
  readonly outcomes: readonly string[];
}

const SETUPS: Readonly<Record<string, Setup>> = {
  "no policy": {
    policy: DEFAULT_POLICY,
    language: "en",
    addresses: [...TYPED, ...INNOCENT],
    outcomes: ["prompt", "sent"],
  },
  "a full policy and a record": {
    policy: FULL,
    learned: packLearned(ROWS.slice(15)),
    language: "de",
    addresses: TYPED,
    outcomes: ["block", "prompt", "sent"],
  },
};

beforeAll(() => void builtScript("event"), 120_000);

test.each(Object.entries(SETUPS))(
  "%s: the same answer to each address of the corpus",
  async (_, { policy, learned, language, addresses, outcomes }) => {
    const stage = await sendStage({
      policy,
      ...(learned === undefined ? {} : { learned }),
      locale: { display: language, content: language },
    });
    const domains = learned === undefined ? null : unpackLearned(learned);
    const check = checker(policy, { trusted: [], learned: domains });
    const sender = stage.outlook.item.from.address;
    const seen = new Set<string>();
    for (const address of addresses) {
      const report = await stage.send({ kind: "message", recipients: { to: [mailbox(address)] } });
      const { errorMessage = "" } = report.completions[0]?.options ?? {};
      const decision = check(draft([address], { sender }));
      const said = stops(decision) ? alertText(decision, policy, language).message : "";
      expect([address, outcomeOf(report), errorMessage]).toEqual([
        address,
        stops(decision) ? decision.action : "sent",
        said,
      ]);
      seen.add(outcomeOf(report));
    }
    expect([...seen].sort()).toEqual(outcomes);
  },
  60_000,
);

function stops({ action }: Decision): boolean {
  return action === "prompt" || action === "block";
}

/** The two e-mail spellers of the npm registry, as they come and with the known domains as theirs. */
import { run } from "@zootools/email-spell-checker";
import { fixedSpeller, speller } from "./speller";
import type { Nearest } from "./speller";

interface Mailcheck {
  run(options: {
    readonly email: string;
    readonly domains?: readonly string[];
    readonly secondLevelDomains?: readonly string[];
    readonly topLevelDomains?: readonly string[];
  }): { readonly domain: string } | false | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the package has no types
const mailcheck = require("mailcheck") as Mailcheck;

const NO_LISTS = { secondLevelDomains: [], topLevelDomains: [] };

/** With these domains and none of its own. */
export const mailcheckNearest: Nearest = (domain, domains) =>
  suggested(mailcheck.run({ email: "someone@" + domain, domains, ...NO_LISTS }));

/** With these domains and none of its own. */
export const spellCheckerNearest: Nearest = (domain, domains) =>
  suggested(run({ email: "someone@" + domain, domains: domains as string[], ...NO_LISTS }));

export const mailcheckKnown = speller("mailcheck", "mailcheck, known domains", mailcheckNearest);

export const mailcheckAsIs = fixedSpeller("mailcheck-own", "mailcheck, its own lists", (domain) =>
  suggested(mailcheck.run({ email: "someone@" + domain })),
);

export const spellCheckerKnown = speller(
  "spell-checker",
  "email-spell-checker, known domains",
  spellCheckerNearest,
);

export const spellCheckerAsIs = fixedSpeller(
  "spell-checker-own",
  "email-spell-checker, its own lists",
  (domain) => suggested(run({ email: "someone@" + domain })),
);

function suggested(answer: { readonly domain: string } | false | undefined): string | null {
  return answer ? answer.domain.toLowerCase() : null;
}

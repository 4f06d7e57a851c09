/** Engines that compare a domain with a list of references, made to answer for messages. */
import { protectedNames } from "../../src/core/protected-names";
import { providers } from "../../src/core/providers";
import { domainOf, SILENT } from "./engine";
import type { Answer, Engine, Message } from "./engine";

/**
 * The reference that was probably meant.
 *
 * @param domain - lower-case; none of the references
 * @returns null when nothing is near
 */
export type Nearest = (domain: string, references: readonly string[]) => string | null;

/**
 * An engine whose references are the domains that are listed or on record, the sender's own, those of
 * the other recipients, and the mail providers that Second Look has built in; where protected
 * suffixes are at stake, the names under them too. References are left alone, but the other
 * recipients excuse nobody.
 */
export function speller(id: string, name: string, nearest: Nearest): Engine {
  const ready = { providers: group(PROVIDERS, nearest), all: group(builtIn(), nearest) };
  return {
    id,
    name,
    prepare({ learned, listed, protectedNames: names = false }) {
      const builtInGroup = names ? ready.all : ready.providers;
      const given = group([...(learned ?? []).map(([host]) => host), ...listed], nearest);
      return (message) => {
        const own = ownDomain(message);
        return message.recipients.map((address) => {
          const domain = domainOf(address).toLowerCase();
          if (domain === own || given.has(domain) || builtInGroup.has(domain)) return SILENT;
          // The nearest of all is the nearest of what is nearest in each group.
          const found = [given.nearest(domain), builtInGroup.nearest(domain)].filter(
            (one) => one !== null,
          );
          return toAnswer(nearest(domain, [...found, ...extraFor(domain, own, message)]));
        });
      };
    },
  };
}

/** References that are searched once for each domain. */
interface Group {
  readonly has: (domain: string) => boolean;
  readonly nearest: (domain: string) => string | null;
}

function group(references: readonly string[], nearest: Nearest): Group {
  const members = new Set(references);
  const distinct = [...members];
  const answers = new Map<string, string | null>();
  return {
    has: (domain) => members.has(domain),
    nearest(domain) {
      const before = answers.get(domain);
      if (before !== undefined) return before;
      const found = nearest(domain, distinct);
      answers.set(domain, found);
      return found;
    },
  };
}

/** An engine with references of its own, which nobody may add to. */
export function fixedSpeller(
  id: string,
  name: string,
  nearest: (domain: string) => string | null,
): Engine {
  return {
    id,
    name,
    prepare({ learned, listed }) {
      const known = new Set([...(learned ?? []).map(([host]) => host), ...listed]);
      return (message) =>
        message.recipients.map((address) => {
          const domain = domainOf(address).toLowerCase();
          if (domain === ownDomain(message) || known.has(domain)) return SILENT;
          return toAnswer(nearest(domain));
        });
    },
  };
}

const PROVIDERS = providers().map(([domain]) => domain);

/** Providers and protected names: what Second Look knows without any policy. */
export function builtIn(): readonly string[] {
  return [...PROVIDERS, ...protectedNames()];
}

const ownDomain = ({ sender }: Message): string => domainOf(sender).toLowerCase();

function extraFor(domain: string, own: string, { recipients }: Message): readonly string[] {
  const others = recipients.map((other) => domainOf(other).toLowerCase());
  return [...new Set([own, ...others])].filter((other) => other !== "" && other !== domain);
}

function toAnswer(suggested: string | null): Answer {
  return suggested === null ? SILENT : { stops: true, suggested, why: "near", odds: 0 };
}

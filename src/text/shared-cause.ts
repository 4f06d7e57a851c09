import type { Verdict } from "../core/types";
import type { FindingOf, Setting } from "./setting";
import { protectedOwner } from "./setting";

/** Fewer than three are looked at one by one. */
const MIN_SHARED = 3;

/**
 * The one cause behind most of several addresses: the same ending in the place of a protected one.
 *
 * @param stopped - the worst first
 * @returns "" when no ending is behind at least three and more than half
 */
export function sharedCause(stopped: readonly Verdict[], setting: Setting): string {
  const endings = stopped.map(({ findings: [worst] }) =>
    worst !== undefined && worst.kind === "protected-suffix" ? worst : null,
  );
  for (const one of endings) {
    const count = one === null ? 0 : endings.filter((other) => sameEndings(one, other)).length;
    if (one !== null && count >= MIN_SHARED && count * 2 > stopped.length) {
      return describe(one, count, setting);
    }
  }
  return "";
}

type Ending = FindingOf<"protected-suffix">;

function sameEndings(one: Ending, other: Ending | null): boolean {
  return (
    other !== null && one.typedSuffix === other.typedSuffix && one.knownSuffix === other.knownSuffix
  );
}

function describe(ending: Ending, count: number, setting: Setting): string {
  const { say, pen, names } = setting;
  const place = names.owner(ending.typedOwner);
  const owner = protectedOwner(ending, setting);
  if (place === "" || owner === "") return "";
  return say("alert.shared", {
    count,
    typedSuffix: pen.code("." + ending.typedSuffix),
    place: pen.words(place),
    meantSuffix: pen.code("." + ending.knownSuffix),
    owner: pen.words(owner),
  });
}

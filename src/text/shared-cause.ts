import type { Finding, Verdict } from "../core/types";
import { domainPart, meantAddress } from "./alert-several";
import type { Setting } from "./setting";
import { protectedOwner } from "./setting";

/** Fewer than three are looked at one by one. */
const MIN_SHARED = 3;

/**
 * The one cause behind most of several addresses: the same ending in the place of a protected one,
 * or the same domain in the place of a known one.
 *
 * @returns "" when no cause is behind at least three and more than half
 */
export function sharedCause(stopped: readonly Verdict[], setting: Setting): string {
  return shared(stopped, endings, setting) || shared(stopped, domains, setting);
}

/** A cause that findings can share, and its sentence. */
interface Cause {
  readonly key: string;
  readonly describe: (count: number) => string;
}

type FindCause = (verdict: Verdict, finding: Finding, setting: Setting) => Cause | null;

function shared(stopped: readonly Verdict[], find: FindCause, setting: Setting): string {
  const counts = new Map<string, number>();
  for (const verdict of stopped) {
    const [finding] = verdict.findings;
    const cause = finding === undefined ? null : find(verdict, finding, setting);
    if (cause === null) continue;
    const count = (counts.get(cause.key) ?? 0) + 1;
    counts.set(cause.key, count);
    const most = count * 2 > stopped.length && count >= MIN_SHARED;
    if (most) return cause.describe(totalOf(cause.key, stopped, find, setting));
  }
  return "";
}

function totalOf(
  key: string,
  stopped: readonly Verdict[],
  find: FindCause,
  setting: Setting,
): number {
  return stopped.filter((verdict) => {
    const [finding] = verdict.findings;
    return finding !== undefined && find(verdict, finding, setting)?.key === key;
  }).length;
}

const endings: FindCause = (_verdict, finding, setting) => {
  if (finding.kind !== "protected-suffix") return null;
  const { say, pen, names } = setting;
  const place = names.owner(finding.typedOwner);
  const owner = protectedOwner(finding, setting);
  if (place === "" || owner === "") return null;
  return {
    key: `${finding.typedSuffix} ${finding.knownSuffix}`,
    describe: (count) =>
      say("alert.shared", {
        count,
        typedSuffix: pen.code("." + finding.typedSuffix),
        place: pen.words(place),
        meantSuffix: pen.code("." + finding.knownSuffix),
        owner: pen.words(owner),
      }),
  };
};

const domains: FindCause = ({ recipient }, finding, { say, pen }) => {
  const meant = meantAddress(finding);
  if (meant === null || finding.kind === "malformed") return null;
  const typedDomain = domainPart(recipient.address).toLowerCase();
  const meantDomain = domainPart(meant);
  return {
    key: `${typedDomain} ${meantDomain}`,
    describe: (count) =>
      say("alert.sharedDomain", {
        count,
        typedDomain: pen.code(typedDomain),
        meantDomain: pen.code(meantDomain),
      }),
  };
};

import { parseDomain } from "../../core/domain";

/** Whether a host is the organisation's own: one of its domains, or below one. */
export type IsOwn = (host: string) => boolean;

/** Hosts whose answer is remembered. */
const MAX_REMEMBERED = 10_000;

/** @param domains - in any form; those that are no domain own nothing */
export function createIsOwn(domains: readonly string[]): IsOwn {
  const own = new Set(domains.map((text) => parseDomain(text)?.unicode ?? ""));
  const answers = new Map<string, boolean>();
  return (host) => {
    const known = answers.get(host);
    if (known !== undefined) return known;
    const answer = isBelow(parseDomain(host)?.unicode ?? "", own);
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    answers.set(ownText(host), answer);
    return answer;
  };
}

/** A copy that does not keep the longer text that a part was cut from. */
export function ownText(part: string): string {
  return Buffer.from(part).toString();
}

function isBelow(host: string, own: ReadonlySet<string>): boolean {
  for (let rest = host; rest !== "";) {
    if (own.has(rest)) return true;
    const dot = rest.indexOf(".");
    rest = dot < 0 ? "" : rest.slice(dot + 1);
  }
  return false;
}

/** What to mind where one package follows another. */
import type { Stamped } from "../../core/policy-slot";
import { parseManifest } from "../../manifest/parse-manifest";
import { readStamp, SlotError } from "../../policy/stamp-policy";
import type { EarlierPackage } from "./write-package";

type Compared = Pick<EarlierPackage, "manifest" | "script">;

/** Lines for the report: another add-in, a revision that was given before. None when all is well. */
export function careAfter(before: Compared, next: Compared): readonly string[] {
  return [
    ...idCare(before.manifest, next.manifest),
    ...revisionCare(stampIn(before.script), stampIn(next.script)),
  ];
}

function idCare(before: string, next: string): readonly string[] {
  const [from, to] = [idOf(before), idOf(next)];
  if (from === null || to === null || from === to) return [];
  return [
    `Careful: the package before has another add-in id, ${from}. To Outlook this is another add-in: take ` +
      "the old one away in Microsoft 365, or people have two, and both ask. What people trust does " +
      "not come along.",
  ];
}

function idOf(manifest: string): string | null {
  const parsed = parseManifest(manifest);
  return parsed.kind === "manifest" ? parsed.manifest.id : null;
}

/** What people confirmed, and which script is an old one, is told by the number alone. */
function revisionCare(before: Stamped | null, next: Stamped | null): readonly string[] {
  if (before === null || next === null) return [];
  const [from, to] = [before.policy.revision, next.policy.revision];
  if (to > from) return [];
  const fault = to < from ? `falls from ${from} to ${to}` : sameRevisionFault(before, next);
  return fault === null
    ? []
    : [`Careful: the revision ${fault}. Raise it above every one that was ever served.`];
}

function sameRevisionFault(before: Stamped, next: Stamped): string | null {
  const what =
    rulesOf(before) !== rulesOf(next)
      ? "policy is"
      : before.known !== next.known
        ? "learned domains are"
        : null;
  // Of a disarmed policy nobody can tell what it was before.
  if (what === null || before.policy.suspended === "disarmed") return null;
  return `is still ${next.policy.revision}, and the ${what} not the same as in the package before`;
}

/** All that decides about a message, or that people read. */
function rulesOf({ policy }: Stamped): string {
  return JSON.stringify({ ...policy, deployment: null });
}

function stampIn(script: string): Stamped | null {
  try {
    const stamp = readStamp(script);
    return stamp.state === "stamped" ? stamp : null;
  } catch (error) {
    if (error instanceof SlotError) return null;
    throw error;
  }
}

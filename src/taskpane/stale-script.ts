/** Outlook may have an older event script than pane: classic Outlook caches it until it restarts. */
import type { AlertContext } from "../outlook/context-data";
import type { PaneParts } from "./pane";

/**
 * Whether another script than this pane's stopped Send: with another policy, of another version of
 * Second Look, or one in force while the site is disarmed, which keeps the revision. Any other change
 * of the policy raises it, also one to a policy that only monitors: that one stops a message in which
 * a change is open.
 *
 * @param hint - what that script said of itself
 */
export function isStale(
  { revision, bundle }: AlertContext,
  { policy, version }: Pick<PaneParts, "policy" | "version">,
): boolean {
  return revision !== policy.revision || bundle !== version || policy.suspended === "disarmed";
}

/** Outlook may have an older event script than pane: classic Outlook caches it until it restarts. */
import type { AlertContext } from "../outlook/context-data";
import type { PaneParts } from "./pane";

/**
 * Whether another script than this pane's stopped Send: with another policy, of another version of
 * Second Look, or one in force while this pane's policy stops nothing.
 *
 * @param hint - what that script said of itself
 * @param interrupted - a change was open in the message, for which every script stops Send
 */
export function isStale(
  { revision, bundle }: AlertContext,
  interrupted: boolean,
  { policy, version }: Pick<PaneParts, "policy" | "version">,
): boolean {
  const stopped = policy.suspended !== undefined && !interrupted;
  return revision !== policy.revision || bundle !== version || stopped;
}

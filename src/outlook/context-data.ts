/** What the send handler tells the pane beside the list: who asked, under which policy. */
export interface AlertContext {
  /** Policy revision of the event script, which Outlook may have cached. */
  readonly revision: number;
  /** Version of the event script: "1.0.0". */
  readonly bundle: string;
}

const VERSION = 1;

/** Text, since older Outlooks pass nothing else: `{"v":1,"revision":3,"bundle":"1.0.0"}`. */
export function formatContext(context: AlertContext): string {
  return JSON.stringify({ v: VERSION, revision: context.revision, bundle: context.bundle });
}

/** Never throws; null for "" (opened from the ribbon) and for what another version wrote. */
export function parseContext(text: string): AlertContext | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { v, revision, bundle } = value as { readonly [key: string]: unknown };
    if (v !== VERSION || typeof revision !== "number" || typeof bundle !== "string") return null;
    return { revision, bundle };
  } catch {
    return null;
  }
}

/** One line of the conversation between host and add-in, for inspectors and failing tests. */
export interface LogEntry {
  /** Milliseconds on the simulator's clock. */
  readonly at: number;
  /** `host`: something the host did by itself, such as opening a dialog. */
  readonly direction: "to-host" | "to-add-in" | "host";
  /** Which frame of the add-in took part, such as "event-1"; "" for the host alone. */
  readonly frame: string;
  /** API name ("to.getAsync"), event name, or what the host did. */
  readonly name: string;
  /** Arguments, answer or explanation; plain data. */
  readonly details: unknown;
}

export interface CallLog {
  /** Oldest first. */
  entries(): readonly LogEntry[];
  add(direction: LogEntry["direction"], frame: string, name: string, details?: unknown): void;
  clear(): void;
  /** Called after each entry; returns what stops it. */
  subscribe(listener: (entry: LogEntry) => void): () => void;
}

/** An empty log that reads its times from `now`. */
export function createCallLog(now: () => number): CallLog {
  const listeners = new Set<(entry: LogEntry) => void>();
  let entries: LogEntry[] = [];
  return {
    entries: () => entries,
    add(direction, frame, name, details = null) {
      const entry: LogEntry = { at: now(), direction, frame, name, details };
      entries.push(entry);
      for (const listener of listeners) listener(entry);
    },
    clear() {
      entries = [];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

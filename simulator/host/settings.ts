import { MAX_SETTINGS_CHARS } from "./profiles";

/** The user's roaming settings as the mailbox holds them. */
export interface RoamingStore {
  /** Key to JSON text: the form in which office.js takes and gives them. */
  serialized(): Readonly<Record<string, string>>;
  /** Key to value, for tests and inspectors. */
  values(): Readonly<Record<string, unknown>>;
  /** Replaces the whole set; false when it is over 32 KB and nothing changed. */
  save(serialized: Readonly<Record<string, string>>): boolean;
}

export function createRoamingStore(values: Readonly<Record<string, unknown>>): RoamingStore {
  let current = serializeSettings(values);
  return {
    serialized: () => current,
    values: () =>
      Object.fromEntries(
        Object.entries(current).map(([key, json]): [string, unknown] => [key, JSON.parse(json)]),
      ),
    save(serialized) {
      if (JSON.stringify(serialized).length > MAX_SETTINGS_CHARS) return false;
      current = { ...serialized };
      return true;
    },
  };
}

/** Each value as JSON text. */
export function serializeSettings(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, string] => [key, JSON.stringify(value)]),
  );
}

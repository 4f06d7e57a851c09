/**
 * What the user trusts for good, in roaming settings: 32 KB per add-in, loaded when the add-in
 * loads, so the send handler may see an older list than the pane.
 */
import type { TrustEntry } from "../core/types";
import { OutlookError, tellOutlook, toOutlookError } from "./call";
import { createLine } from "./serial";
import { formatTrust, parseTrust, storedLength, unreadOf } from "./trust-stored";
import type { TrustRead } from "./trust-stored";

/** What to change; entries are compared without regard to letter case. */
export interface TrustChange {
  readonly add?: readonly TrustEntry[];
  readonly remove?: readonly string[];
}

/** How full the store is. */
export interface TrustRoom {
  /** Between 0 and 1. */
  readonly used: number;
  /** How many more entries of usual length fit. */
  readonly entriesLeft: number;
}

/** Characters that the store takes. */
const MAX_SETTINGS_CHARS = 32 * 1024;
/** Outlook's code for more than that; office.js says 9019, as of other failures to save. */
export const CODE_TRUST_FULL = 9057;
/** Characters of a usual entry with its day and what JSON within JSON adds. */
const USUAL_ENTRY_CHARS = 40;

const TRUST_KEY = "second-look.trust";
const ASIDE_KEY = "second-look.trust.aside";

const inLine = createLine();

/**
 * The list, at once: settings are in memory.
 *
 * Never throws; a store that cannot be reached reads as damaged, so that nothing is trusted on
 * its word and nothing overwrites it.
 */
export function readTrust(): TrustRead {
  try {
    return parseTrust(Office.context.roamingSettings.get(TRUST_KEY));
  } catch {
    return { entries: [], damaged: true };
  }
}

/**
 * Read the list, apply the change, save.
 *
 * What could not be read is first moved aside, where `readAside` finds it. When saving fails, the
 * list in memory is put back, so that it never shows what is not stored.
 *
 * @returns the list as saved; rejects with an OutlookError (CODE_TRUST_FULL: it does not fit)
 */
export function saveTrust(change: TrustChange): Promise<readonly TrustEntry[]> {
  return changing(() => {
    const settings = Office.context.roamingSettings;
    const stored: unknown = settings.get(TRUST_KEY);
    const aside: unknown = settings.get(ASIDE_KEY);
    const read = parseTrust(stored);
    const entries = merge(read.entries, change);
    if (read.damaged) settings.set(ASIDE_KEY, addAside(aside, unreadOf(stored)));
    settings.set(TRUST_KEY, formatTrust(entries));
    return saveSettings().then(
      () => entries,
      (error: unknown) => {
        putBack(TRUST_KEY, stored);
        putBack(ASIDE_KEY, aside);
        throw error;
      },
    );
  });
}

/** Damaged lists that were kept aside, oldest first, as JSON text for the user to save; "" if none. */
export function readAside(): string {
  const aside = lookUp(ASIDE_KEY);
  return aside === undefined || aside === null ? "" : JSON.stringify(aside);
}

/** Throw away what was kept aside, at the user's word. */
export function dropAside(): Promise<void> {
  return changing(() => {
    const aside: unknown = Office.context.roamingSettings.get(ASIDE_KEY);
    Office.context.roamingSettings.remove(ASIDE_KEY);
    return saveSettings().catch((error: unknown) => {
      putBack(ASIDE_KEY, aside);
      throw error;
    });
  });
}

/** Measured on what is stored now, kept-aside lists included. */
export function trustRoom(): TrustRoom {
  const chars = charsInUse();
  const left = Math.max(0, MAX_SETTINGS_CHARS - chars);
  return {
    used: Math.min(1, chars / MAX_SETTINGS_CHARS),
    entriesLeft: Math.floor(left / USUAL_ENTRY_CHARS),
  };
}

function charsInUse(): number {
  return [TRUST_KEY, ASIDE_KEY].reduce((sum, key) => {
    const value = lookUp(key);
    return value === undefined || value === null ? sum : sum + storedLength(key, value);
  }, 0);
}

/** A store that cannot be reached holds nothing to tell of; that it is damaged `readTrust` says. */
function lookUp(key: string): unknown {
  try {
    return Office.context.roamingSettings.get(key);
  } catch {
    return undefined;
  }
}

function changing<T>(task: () => Promise<T>): Promise<T> {
  return inLine(task).catch((cause: unknown) => {
    throw toOutlookError("roamingSettings", cause);
  });
}

function merge(entries: readonly TrustEntry[], change: TrustChange): readonly TrustEntry[] {
  const removed = (change.remove ?? []).map(keyOf);
  const kept = entries.filter(({ entry }) => removed.indexOf(keyOf(entry)) < 0);
  return (change.add ?? []).reduce<readonly TrustEntry[]>((all, added) => {
    const present = all.some(({ entry }) => keyOf(entry) === keyOf(added.entry));
    return present ? all : all.concat([added]);
  }, kept);
}

function keyOf(entry: string): string {
  return entry.toLowerCase();
}

function addAside(aside: unknown, damaged: unknown): readonly unknown[] {
  return Array.isArray(aside) ? [...(aside as readonly unknown[]), damaged] : [damaged];
}

function putBack(key: string, value: unknown): void {
  if (value === undefined) Office.context.roamingSettings.remove(key);
  else Office.context.roamingSettings.set(key, value);
}

function saveSettings(): Promise<void> {
  const api = "roamingSettings.saveAsync";
  return tellOutlook(api, (callback) => {
    if (charsInUse() > MAX_SETTINGS_CHARS) {
      throw new OutlookError(api, CODE_TRUST_FULL, "More than Outlook keeps for an add-in.");
    }
    Office.context.roamingSettings.saveAsync(callback);
  });
}

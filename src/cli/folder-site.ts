import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { AssociatedNames, Site } from "../manifest/check-site";
import { pngSize } from "../manifest/png-size";

/** Milliseconds that the event script may take to load. */
const MAX_LOAD_MS = 5000;

/** A built site in a folder, for `checkManifest`. */
export function folderSite(folder: string): Site {
  const isFile = (path: string): boolean => {
    const full = join(folder, path);
    return existsSync(full) && statSync(full).isFile();
  };
  const read = (path: string): Buffer | null =>
    isFile(path) ? readFileSync(join(folder, path)) : null;
  return {
    exists: isFile,
    pngSize: (path) => {
      const bytes = read(path);
      return bytes === null ? null : pngSize(bytes);
    },
    text: (path) => read(path)?.toString("utf8") ?? null,
    associated: (path) => associatedNames(read(path)?.toString("utf8") ?? ""),
  };
}

/**
 * Run an event script as classic Outlook loads it, with an `Office` that only takes note of what
 * is associated: `onReady` never answers there.
 */
export function associatedNames(script: string): AssociatedNames {
  const names: string[] = [];
  const Office = {
    actions: { associate: (name: unknown) => void names.push(String(name)) },
    onReady: () => new Promise(() => undefined),
  };
  try {
    new Script(script).runInContext(createContext({ Office, console }), { timeout: MAX_LOAD_MS });
    return { names, error: "" };
  } catch (error) {
    return { names, error: String(error) };
  }
}

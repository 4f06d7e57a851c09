import { mkdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Product } from "../../simulator/server/build";
import {
  addInProduct,
  build,
  CACHE,
  fingerprintOf,
  isFresh,
  pageProduct,
  ROOT,
} from "../../simulator/server/build";

const LOCK = path.join(CACHE, "building");
const LOCK_HOLDS_MS = 300_000;

/**
 * The add-in's site as it ships: `dist/` when that is newer than its sources, else a build of its
 * own, which leaves `dist/` alone. `SECOND_LOOK_SITE` names the folder of any other build.
 */
export async function builtSite(): Promise<string> {
  const given = process.env["SECOND_LOOK_SITE"];
  if (given !== undefined) return path.resolve(given);
  const shipped = addInProduct(path.join(ROOT, "dist"));
  if (isFresh(shipped)) return shipped.folder;
  const own = addInProduct(path.join(CACHE, `site-${fingerprintOf(shipped)}`));
  await buildOnce(own);
  return own.folder;
}

export async function builtPage(): Promise<string> {
  const page = pageProduct(path.join(CACHE, "page"));
  await buildOnce(page);
  return page.folder;
}

/** Test files run side by side: one builds, the others wait for it. */
async function buildOnce(product: Product): Promise<void> {
  while (!isFresh(product)) {
    if (!lock()) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      const complaints = await build(product);
      if (complaints !== "") console.warn(complaints);
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
    return;
  }
}

function lock(): boolean {
  try {
    mkdirSync(CACHE, { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    if (Date.now() - statSync(LOCK).mtimeMs > LOCK_HOLDS_MS) {
      rmSync(LOCK, { recursive: true, force: true });
    }
    return false;
  }
}

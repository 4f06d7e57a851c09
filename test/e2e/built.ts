import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const lock = `${product.folder}.lock`;
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!isFresh(product)) {
    if (!take(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      const complaints = await build(product);
      if (complaints !== "") console.warn(complaints);
    } finally {
      rmSync(lock, { force: true });
    }
    return;
  }
}

/** Writes our process into the lock, unless another that is still alive stands there. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

import { createHash } from "node:crypto";

export function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Lines as `sha256sum --check` reads them, in the order of the paths. */
export function checksumLines(files: ReadonlyMap<string, Buffer>): string {
  return [...files]
    .map(([path, content]) => [path, sha256(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join("");
}

/** Checksum by path; null where the text is not what `checksumLines` writes. */
export function parseChecksums(text: string): ReadonlyMap<string, string> | null {
  const rows = text.split("\n").filter((line) => line !== "");
  const sums = new Map<string, string>();
  for (const row of rows) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(row) ?? [];
    if (sum === undefined || path === undefined) return null;
    sums.set(path, sum);
  }
  return sums;
}

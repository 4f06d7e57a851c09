import { createGunzip } from "node:zlib";
import { TraceError } from "./trace-error";
import { NOWHERE } from "./trace-reader";

const GUNZIP_CHUNK_BYTES = 1 << 18;

/** A file, part by part. */
export type Parts = AsyncIterable<Uint8Array>;

/**
 * The file itself, or what is packed in it.
 *
 * @throws TraceError for an archive of several files
 */
export async function unpack(
  file: Parts,
): Promise<{ readonly packed: boolean; readonly parts: Parts }> {
  const { start, more } = await sniff(file, 2);
  if (start[0] === 0x50 && start[1] === 0x4b) {
    const why = "this is a zip archive or a workbook. Unpack it, or save it as CSV.";
    await closeParts(more);
    throw new TraceError(why, NOWHERE);
  }
  const all = joined(start, more);
  return start[0] === 0x1f && start[1] === 0x8b
    ? { packed: true, parts: gunzipped(all) }
    : { packed: false, parts: all };
}

/**
 * The first bytes, as many as there must be to tell, and what comes behind: bytes, or an error.
 *
 * Rejects where there is not even a first byte.
 */
export async function sniff(
  parts: Parts,
  bytes: number,
): Promise<{ readonly start: Uint8Array; readonly more: Parts }> {
  const iterator = parts[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let more: Parts = { [Symbol.asyncIterator]: () => iterator };
  try {
    for (let length = 0; length < bytes;) {
      const { done, value } = await iterator.next();
      if (done === true) break;
      taken.push(value);
      length += value.length;
    }
  } catch (error) {
    if (taken.length === 0) throw error;
    more = failing(error);
  }
  return { start: Buffer.concat(taken), more };
}

/** What is not read to its end has to be let go. */
export async function closeParts(parts: Parts): Promise<void> {
  await parts[Symbol.asyncIterator]().return?.();
}

async function* joined(start: Uint8Array, more: Parts): AsyncGenerator<Uint8Array, void> {
  yield start;
  yield* more;
}

function failing(error: unknown): Parts {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error as Error) }) };
}

/** Unlike a pipeline, gives out all that could be unpacked before it fails. */
async function* gunzipped(parts: Parts): AsyncGenerator<Uint8Array, void> {
  const gunzip = createGunzip({ chunkSize: GUNZIP_CHUNK_BYTES });
  const unpacked: Uint8Array[] = [];
  const failures: Error[] = [];
  gunzip.on("data", (bytes: Uint8Array) => unpacked.push(bytes));
  const failed = new Promise<void>((resolve) => {
    gunzip.on("error", (error) => {
      failures.push(error);
      resolve();
    });
  });
  const ended = new Promise<void>((resolve) => gunzip.on("end", resolve));
  const take = function* (): Generator<Uint8Array, void> {
    yield* unpacked.splice(0);
    const [failure] = failures;
    if (failure !== undefined) throw failure;
  };
  try {
    for await (const bytes of parts) {
      const taken = new Promise<void>((resolve) => gunzip.write(bytes, () => resolve()));
      await Promise.race([taken, failed]);
      yield* take();
    }
    gunzip.end();
    await Promise.race([ended, failed]);
    yield* take();
  } finally {
    gunzip.destroy();
  }
}

import { createReadStream } from "node:fs";
import type { Readable, Writable } from "node:stream";

/** Where text goes; a terminal says so. */
export interface Sink extends Writable {
  readonly isTTY?: boolean;
}

/** Everything of the outside world that the command line touches. */
export interface CliIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bytes of a file; rejects while it is read, with a Node system error. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
}

/**
 * 2: bad usage, policy or file, or it could not be told; 1: there is something to see to, such as
 * mail that would be stopped, a fault of a site or a rule to decide about; 0: neither.
 */
export type ExitCode = 0 | 1 | 2;

/** Something that the person at the command line can put right; ends the run with exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** The reader of our output is gone, as after `| head`: no fault of anyone. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}

/** The real outside world. */
export function processIo(): CliIo {
  // Failed writes are told to whoever wrote; without a listener they would end the process.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    openFile: (path) => createReadStream(path),
  };
}

/**
 * Write a text and wait until the sink took it: one text at a time is in flight.
 *
 * @throws ClosedPipe when nobody reads any more; CliError when it could not be written
 */
export function write(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (sink.destroyed) reject(new ClosedPipe());
    else sink.write(text, (error) => (error ? reject(writeError(error)) : resolve()));
  });
}

/** "known.csv: no such file" for a failed read or write. */
export function systemMessage(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file. Check the path.",
    EISDIR: "this is a folder. Name a file in it.",
    EACCES: "you may not read this file. Check its permissions.",
    EBUSY: "another program has it open. Close it there.",
    ENOSPC: "the disk is full.",
  };
  return `${path}: ${words[code ?? ""] ?? message}`;
}

function writeError(error: Error): Error {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "ECONNRESET"
    ? new ClosedPipe()
    : new CliError(systemMessage("output", error));
}

import { Readable, Writable } from "node:stream";
import type { CliIo } from "../../src/cli/io";

/** A command line's outside world in memory. */
export interface MemoryIo extends CliIo {
  out(): string;
  err(): string;
}

export interface MemoryWorld {
  readonly stdin?: string | Readable;
  /** Texts by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

export function memoryIo(world: MemoryWorld = {}): MemoryIo {
  const out: string[] = [];
  const err: string[] = [];
  const { stdin = "", files = {}, env = {}, terminal = false } = world;
  return {
    stdin: typeof stdin === "string" ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: Object.assign(sinkInto(out), { isTTY: terminal }),
    stderr: Object.assign(sinkInto(err), { isTTY: terminal }),
    env,
    async *openFile(path) {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(path), { code: "ENOENT" });
      yield Buffer.from(text);
    },
    out: () => out.join(""),
    err: () => err.join(""),
  };
}

function sinkInto(texts: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      texts.push(text);
      done();
    },
  });
}

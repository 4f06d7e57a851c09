import { write } from "../io";
import type { CliIo } from "../io";

/** Tells on standard error how far a long piece of work has come. */
export interface Progress {
  /**
   * @param text - what the number is of: "trace.csv: 2,000,000 rows"
   * @param work - how many rows are read while one of these is done
   */
  at(number: number, text: (number: string) => string, work?: number): Promise<void>;
  /** Leave the line free for what is said next. */
  clear(): Promise<void>;
}

/** A terminal shows one line that changes; a file gets a line now and then. */
export function createProgress(io: CliIo): Progress {
  const terminal = io.stderr.isTTY === true;
  let shown = "";
  let last = 0;
  return {
    async at(number, text, work = 1) {
      const step = (terminal ? TERMINAL_STEP : FILE_STEP) / work;
      if (number < last) last = 0;
      if (number - last < step) return;
      last = number - (number % step);
      const line = text(last.toLocaleString("en-US"));
      if (!terminal) return write(io.stderr, `${line}\n`);
      const blanks = " ".repeat(Math.max(0, shown.length - line.length));
      shown = line;
      return write(io.stderr, `\r${line}${blanks}`);
    },
    async clear() {
      last = 0;
      if (shown === "") return;
      const blanks = " ".repeat(shown.length);
      shown = "";
      await write(io.stderr, `\r${blanks}\r`);
    },
  };
}

const TERMINAL_STEP = 50_000;
const FILE_STEP = 1_000_000;

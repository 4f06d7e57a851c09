import { createInterface } from "node:readline";
import { CliError } from "./io";
import type { CliIo } from "./io";
import { printable } from "./terminal";

/** Asks the person at the terminal, one question after the other. */
export interface Asker {
  /**
   * @param accept - what is wrong with an answer, or null; a wrong one is asked again
   * @returns the answer, trimmed; `fallback` for an empty one
   */
  ask(
    question: string,
    fallback: string,
    accept?: (answer: string) => string | null,
  ): Promise<string>;
  close(): void;
}

/** Questions go to standard error, so that standard output stays clean. */
export function createAsker(io: CliIo): Asker {
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const next = async (question: string): Promise<string> => {
    lines.setPrompt(question);
    lines.prompt();
    const { done, value } = await answers.next();
    if (done === true) throw new CliError("Nothing was written: the answers ended too early.");
    return value.trim();
  };
  return {
    async ask(question, fallback, accept = () => null) {
      const hint = fallback === "" ? "" : ` [${fallback}]`;
      for (;;) {
        const answer = (await next(`${question}${hint}: `)) || fallback;
        const fault = accept(answer);
        if (fault === null) return answer;
        io.stderr.write(`  ${printable(fault)}\n`);
      }
    },
    close: () => lines.close(),
  };
}

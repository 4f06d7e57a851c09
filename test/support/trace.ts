import { readTrace } from "../../src/cli/trace/read-trace";
import type { TraceFile } from "../../src/cli/trace/read-trace";
import { memoryIo } from "./cli-io";

/** "pat@contoso.com > jane@army.mil delivered", or "army.mil 12 contoso.com" for a count. */
export interface ReadBack {
  readonly file: TraceFile;
  readonly said: readonly string[];
}

/** Read a trace from memory, so many bytes at once; an error comes behind them, if there is one. */
export async function readBack(
  content: string | Uint8Array,
  partBytes = 1 << 16,
  error: Error | null = null,
): Promise<ReadBack> {
  const bytes = Buffer.from(content);
  const said: string[] = [];
  const io = {
    ...memoryIo(),
    async *openFile() {
      for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes);
      if (error !== null) throw error;
    },
  };
  const sink = {
    madeBy: (): void => undefined,
    delivery: (sender: string, recipient: string, outcome: string): void => {
      said.push(`${sender} > ${recipient} ${outcome}`);
    },
    counted: (domain: string, senders: number, senderDomain: string): void => {
      said.push(`${domain} ${senders} ${senderDomain}`.trim());
    },
  };
  const file = await readTrace(io, "sent.csv", sink, () => Promise.resolve());
  return { file, said };
}

/** The lines of a Windows file. */
export function crlf(...lines: readonly string[]): string {
  return [...lines, ""].join("\r\n");
}

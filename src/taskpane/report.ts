import type { PaneParts } from "./pane";

/**
 * What support needs to know, without a name or an address: versions, the client, what failed.
 *
 * @param cause - a failure of Outlook's, or what was thrown; of an error its kind and the places in
 *   the program, never its message
 */
export function buildReport({ port, policy, version }: PaneParts, cause: unknown): string {
  const { platform, version: outlook } = port.client();
  return [
    `Second Look ${version}, policy ${String(policy.revision)}`,
    `Outlook ${outlook} ${platform}`.trim(),
    ...describe(cause),
  ].join("\n");
}

const MAX_FRAMES = 12;

function describe(cause: unknown): readonly string[] {
  if (typeof cause !== "object" || cause === null) return ["unknown"];
  const { api, code, name, stack } = cause as {
    readonly [key in "api" | "code" | "name" | "stack"]?: unknown;
  };
  if (typeof api === "string" && typeof code === "number") return [`${api} ${String(code)}`];
  const frames = typeof stack === "string" ? stack.split("\n").filter(isFrame) : [];
  return [
    typeof name === "string" ? name : "unknown",
    ...frames.slice(0, MAX_FRAMES).map((frame) => frame.trim().replace(/\(?\S*\//g, "")),
  ];
}

/** "at card (https://host/taskpane.js:1:200)"; the first lines of a stack repeat the message. */
function isFrame(line: string): boolean {
  return /^\s*at .*:\d+:\d+\)?$/.test(line) && !/\s\S+@\S+\s/.test(line);
}

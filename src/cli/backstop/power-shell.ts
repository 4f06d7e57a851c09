import { isPlainPath } from "../terminal";

/**
 * A text as PowerShell reads it back, in ASCII: a script without a byte order mark is read in the
 * code page of the machine, and curly quotes would end a literal.
 *
 * Never anything but a single-quoted literal, in which nothing is expanded.
 */
export function psText(text: string): string {
  if (/^[ -~]*$/.test(text)) return literal(text);
  const escaped = text
    .replace(/\\/g, "\\\\")
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `([regex]::Unescape(${literal(escaped)}))`;
}

/** `@('a', 'b')`, one a line where they are many. */
export function psList(texts: readonly string[], indent: string): string {
  if (texts.length <= 3) return `@(${texts.map(psText).join(", ")})`;
  const lines = texts.map((text) => `${indent}  ${psText(text)}`).join(",\n");
  return `@(\n${lines}\n${indent})`;
}

/** How a script is run that is in a file: without a folder, PowerShell does not look for it here. */
export function psCommand(file: string): string {
  const path = /^[/\\]|^[A-Za-z]:/.test(file) ? file : `./${file}`;
  if (isPlainPath(path)) return path;
  // Curly quotes end a literal as straight ones do.
  return `& '${path.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

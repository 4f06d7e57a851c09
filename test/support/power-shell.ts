/** A reader of PowerShell scripts, for what their text must hold to; not a full parser. */

export interface PowerShellText {
  /** Single-quoted literals, decoded, in order. */
  readonly literals: readonly string[];
  /** The script with comments gone and each literal as ''. */
  readonly code: string;
}

const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Throws where a literal, a comment or a bracket is not closed, or where text would be expanded. */
export function readPowerShell(script: string): PowerShellText {
  const literals: string[] = [];
  const open: string[] = [];
  let code = "";
  for (let at = 0; at < script.length; at++) {
    const letter = script.charAt(at);
    if (!/[\n -~]/.test(letter)) throw new Error(`not ASCII at ${at}`);
    if (script.startsWith("<#", at)) {
      const end = script.indexOf("#>", at);
      if (end < 0) throw new Error("a comment is not closed");
      at = end + 1;
    } else if (letter === "#") {
      at = script.indexOf("\n", at) - 1;
    } else if (letter === "'") {
      const literal = /^'((?:[^']|'')*)'/.exec(script.slice(at));
      if (literal === null) throw new Error("a literal is not closed");
      literals.push((literal[1] ?? "").replace(/''/g, "'"));
      code += "''";
      at += literal[0].length - 1;
    } else {
      if (letter === '"' || letter === "`") throw new Error(`${letter} at ${at}: text is expanded`);
      if ("([{".includes(letter)) open.push(letter);
      if (letter in PAIRS && open.pop() !== PAIRS[letter]) throw new Error(`${letter} at ${at}`);
      code += letter;
    }
  }
  if (open.length > 0) throw new Error(`${open.join("")} not closed`);
  return { literals, code };
}

/** As `[regex]::Unescape` of .NET reads what `psText` writes. */
export function unescaped(text: string): string {
  return text.replace(/\\(u([0-9a-f]{4})|\\)/g, (_all, _kind, hex?: string) =>
    hex === undefined ? "\\" : String.fromCharCode(parseInt(hex, 16)),
  );
}

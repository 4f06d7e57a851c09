/** What may stand around an addr-spec in RFC 5322 text: display name, brackets, comments. */
import { trimSpace } from "./characters";

export interface Unwrapped {
  readonly text: string;
  /** Something stood where nothing may: a bracket without its fellow, text after ">". */
  readonly stray: boolean;
}

/**
 * Take the addr-spec out of a mailbox: `Jane <jane@army.mil> (home)` gives `jane@army.mil`.
 *
 * Also takes away "mailto:" with its query, and Exchange's "SMTP:". Quoted strings are left alone.
 */
export function unwrap(text: string): Unwrapped {
  const bare = withoutScheme(trimSpace(text));
  const { text: inner, stray } = insideBrackets(bare);
  const uncommented = withoutComments(inner);
  // "(at)" is not a comment, nor is a whole address in parentheses.
  const kept = hasAtSign(uncommented) ? uncommented : inner;
  return { text: trimSpace(kept), stray };
}

function hasAtSign(text: string): boolean {
  return /[@\uff20\ufe6b]/.test(text);
}

function withoutScheme(text: string): string {
  if (/^smtp:/i.test(text)) return trimSpace(text.slice(5));
  if (!/^mailto:/i.test(text)) return text;
  const [path = ""] = text.slice(7).split("?");
  try {
    return trimSpace(decodeURIComponent(path));
  } catch {
    return trimSpace(path);
  }
}

function insideBrackets(text: string): Unwrapped {
  const quoted = quotedUnits(text);
  const open = lastOutside(text, "<", quoted);
  if (open < 0) return { text, stray: false };
  const close = nextOutside(text, ">", open, quoted);
  const inner = text.slice(open + 1, close < 0 ? text.length : close);
  // "jane@army.mil<br>": brackets that hold no address are not the mailbox's.
  if (hasAtSign(text) && !hasAtSign(inner)) return { text, stray: false };
  if (close < 0) return { text: inner, stray: true };
  const after = trimSpace(withoutComments(text.slice(close + 1)));
  // "<a@b.com>@c.com": no one can say which was meant.
  return hasAtSign(after) ? { text, stray: false } : { text: inner, stray: after !== "" };
}

function lastOutside(text: string, character: string, quoted: readonly boolean[]): number {
  for (let i = text.length - 1; i >= 0; i--) {
    if (text.charAt(i) === character && quoted[i] !== true) return i;
  }
  return -1;
}

function nextOutside(
  text: string,
  character: string,
  from: number,
  quoted: readonly boolean[],
): number {
  for (let i = from; i < text.length; i++) {
    if (text.charAt(i) === character && quoted[i] !== true) return i;
  }
  return -1;
}

/** RFC 5322 comments, nested ones too, are dropped; unbalanced ones stay. */
function withoutComments(text: string): string {
  if (text.indexOf("(") < 0) return text;
  const quoted = quotedUnits(text);
  let kept = "";
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "\\" && depth > 0) i++;
    else if (character === "(" && quoted[i] !== true) depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (depth === 0) kept += character;
  }
  return depth === 0 ? kept : text;
}

/** Which UTF-16 units stand inside double quotes; none when the quotes do not pair up. */
function quotedUnits(text: string): readonly boolean[] {
  if (text.indexOf('"') < 0) return [];
  const quoted: boolean[] = [];
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '"') inside = !inside;
    quoted.push(inside);
    if (inside && character === "\\") {
      quoted.push(true);
      i++;
    }
  }
  return inside ? [] : quoted;
}

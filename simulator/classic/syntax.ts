import type { Node } from "acorn";
import { parse } from "acorn";
import { ES2016, LATER_METHODS, UNRELIABLE_METHODS } from "./es2016";
import type { AnyNode } from "./free-names";
import { childrenOf, freeNames } from "./free-names";

/** A place where a script asks for more than classic Outlook's event runtime has. */
export interface Violation {
  /**
   * `syntax`: newer than ECMAScript 2016; `global`: a name that is not there; `builtin`: a newer
   * built-in; `unreliable`: one that needs language tables; `regexp`: a pattern of later years.
   */
  readonly rule: "syntax" | "global" | "builtin" | "unreliable" | "regexp";
  readonly name: string;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
}

/** Beside the language, the names a handler may use; the timers only where they exist. */
const PROVIDED = ["Office", "console", "setTimeout", "clearTimeout"];
const GLOBALS = new Set([...(ES2016[""] ?? []), ...PROVIDED]);
const LATER_PATTERN = /\\[pP]\{|\(\?<|\\k</;
const FLAGS_2016 = /^[gimuy]*$/;

/**
 * Checks a built event script without running it.
 *
 * @param source - one script, not a module
 * @returns every violation in order; only the first when the script does not even parse
 */
export function checkClassicSyntax(source: string): readonly Violation[] {
  let program: Node;
  try {
    program = parse(source, { ecmaVersion: 2016, sourceType: "script", locations: true });
  } catch (error) {
    return [syntaxViolation(error)];
  }
  const found: Violation[] = [];
  for (const node of freeNames(program)) {
    if (GLOBALS.has(node.name)) continue;
    const message = `${node.name} does not exist in classic Outlook's event runtime`;
    found.push({ rule: "global", name: node.name, message, ...placeOf(node) });
  }
  const collect = (node: AnyNode): void => {
    found.push(...violationsAt(node));
    childrenOf(node).forEach(collect);
  };
  collect(program as AnyNode);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function violationsAt(node: AnyNode): readonly Violation[] {
  switch (node.type) {
    case "MemberExpression":
      return staticMember(node);
    case "CallExpression":
      return [...methodCall(node), ...regexpCall(node)];
    case "NewExpression":
      return regexpCall(node);
    case "Literal":
      return regexpLiteral(node);
    default:
      return [];
  }
}

/** `Object.entries` and the like: a name that ES2016's own object does not have. */
function staticMember(node: AnyNode): readonly Violation[] {
  const object = node["object"] as AnyNode;
  const name = memberName(node);
  const known = object.type === "Identifier" ? ES2016[String(object["name"])] : undefined;
  if (known === undefined || name === null) return [];
  if (known.includes(name) || (ES2016["Function.prototype"] ?? []).includes(name)) return [];
  if (["length", "name", "prototype"].includes(name)) return [];
  const path = `${String(object["name"])}.${name}`;
  return [violation(node, "builtin", path, `${path} is newer than ECMAScript 2016`)];
}

function methodCall(node: AnyNode): readonly Violation[] {
  const callee = node["callee"] as AnyNode;
  const name = callee.type === "MemberExpression" ? memberName(callee) : null;
  if (name === null || staticMember(callee).length > 0) return [];
  if (LATER_METHODS.includes(name)) {
    return [violation(callee, "builtin", name, `${name}() is newer than ECMAScript 2016`)];
  }
  if (UNRELIABLE_METHODS.includes(name)) {
    const message = `${name}() cannot be relied on where Intl is missing`;
    return [violation(callee, "unreliable", name, message)];
  }
  return [];
}

function regexpCall(node: AnyNode): readonly Violation[] {
  const callee = node["callee"] as AnyNode;
  if (callee.type !== "Identifier" || callee["name"] !== "RegExp") return [];
  const [pattern, flags] = (node["arguments"] as readonly AnyNode[]).map((argument) =>
    typeof argument["value"] === "string" ? argument["value"] : "",
  );
  return checkPattern(node, pattern ?? "", flags ?? "");
}

function regexpLiteral(node: AnyNode): readonly Violation[] {
  const regexp = node["regex"] as { pattern: string; flags: string } | undefined;
  return regexp === undefined ? [] : checkPattern(node, regexp.pattern, regexp.flags);
}

function checkPattern(node: AnyNode, pattern: string, flags: string): readonly Violation[] {
  if (!LATER_PATTERN.test(pattern) && FLAGS_2016.test(flags)) return [];
  const name = `/${pattern}/${flags}`;
  return [violation(node, "regexp", name, `${name} is newer than ECMAScript 2016`)];
}

/** The property's name when it stands in the source; null when it is computed. */
function memberName(node: AnyNode): string | null {
  const property = node["property"] as AnyNode;
  if (node["computed"] !== true) return String(property["name"]);
  return typeof property["value"] === "string" ? property["value"] : null;
}

function violation(
  node: AnyNode,
  rule: Violation["rule"],
  name: string,
  message: string,
): Violation {
  return { rule, name, message, ...placeOf(node) };
}

function placeOf(node: Node): Pick<Violation, "line" | "column"> {
  return { line: node.loc?.start.line ?? 0, column: node.loc?.start.column ?? 0 };
}

function syntaxViolation(error: unknown): Violation {
  const { message, loc } = error as { message: string; loc?: { line: number; column: number } };
  return {
    rule: "syntax",
    name: "syntax",
    message: `not an ECMAScript 2016 script: ${message}`,
    line: loc?.line ?? 0,
    column: loc?.column ?? 0,
  };
}

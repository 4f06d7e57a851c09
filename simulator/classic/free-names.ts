import type { Identifier, Node } from "acorn";

/** Any node, read by property names. */
export type AnyNode = Node & { readonly [key: string]: unknown };

/**
 * Every name of a script that no function around it declares: it can only be a global. Names that
 * are only asked for their type (`typeof name`) are left out, for that is safe.
 *
 * Declarations count for the whole function they stand in, also those of inner blocks: a global
 * that shares its name with a block's variable in the same function is overlooked here.
 */
export function freeNames(program: Node): readonly Identifier[] {
  const found: Identifier[] = [];
  visit(program as AnyNode, [declaredIn(program as AnyNode)], found);
  return found;
}

/** The nodes directly below; a loop, since a bundle has a hundred thousand of them. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  const children: AnyNode[] = [];
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const one of value as readonly unknown[]) if (isNode(one)) children.push(one);
    } else if (isNode(value)) {
      children.push(value);
    }
  }
  return children;
}

function visit(node: AnyNode, scopes: readonly ReadonlySet<string>[], found: Identifier[]): void {
  if (node.type === "Identifier") {
    const name = String(node["name"]);
    if (!scopes.some((scope) => scope.has(name))) {
      found.push(node as unknown as Identifier);
    }
    return;
  }
  if (node.type === "UnaryExpression" && node["operator"] === "typeof") {
    const argument = node["argument"] as AnyNode;
    if (argument.type === "Identifier") return;
  }
  const inner = isFunction(node) ? [...scopes, declaredIn(node)] : scopes;
  for (const child of referencesOf(node)) visit(child, inner, found);
}

/** The children that are not just names of properties or labels. */
function referencesOf(node: AnyNode): readonly AnyNode[] {
  const children = childrenOf(node);
  switch (node.type) {
    case "MemberExpression":
      return node["computed"] === true ? children : [node["object"] as AnyNode];
    case "Property":
    case "MethodDefinition":
      return node["computed"] === true ? children : [node["value"] as AnyNode];
    case "LabeledStatement":
      return [node["body"] as AnyNode];
    case "BreakStatement":
    case "ContinueStatement":
      return [];
    default:
      return children;
  }
}

/** Names declared in a function or script, not in the functions within. */
function declaredIn(scope: AnyNode): ReadonlySet<string> {
  const names = new Set<string>();
  if (isFunction(scope)) {
    names.add("arguments");
    addPattern(scope["id"], names);
    (scope["params"] as readonly AnyNode[]).forEach((param) => addPattern(param, names));
  }
  const collect = (node: AnyNode): void => {
    if (node.type === "VariableDeclarator" || node.type === "ClassDeclaration") {
      addPattern(node["id"], names);
    } else if (node.type === "ClassExpression") {
      addPattern(node["id"], names);
    } else if (node.type === "CatchClause") {
      addPattern(node["param"], names);
    } else if (node.type === "FunctionDeclaration") {
      addPattern(node["id"], names);
    }
    if (!isFunction(node)) childrenOf(node).forEach(collect);
  };
  childrenOf(scope).forEach(collect);
  return names;
}

function addPattern(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  switch (pattern.type) {
    case "Identifier":
      names.add(String(pattern["name"]));
      break;
    case "AssignmentPattern":
      addPattern(pattern["left"], names);
      break;
    case "RestElement":
      addPattern(pattern["argument"], names);
      break;
    case "Property":
      addPattern(pattern["value"], names);
      break;
    case "ArrayPattern":
    case "ObjectPattern":
      childrenOf(pattern).forEach((child) => addPattern(child, names));
      break;
  }
}

function isFunction(node: AnyNode): boolean {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(
    node.type,
  );
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

import { parse } from "acorn";
import type { Compiler, WebpackPluginInstance } from "webpack";
import type { AnyNode } from "../simulator/classic/free-names";
import { childrenOf } from "../simulator/classic/free-names";

/** A stretch of a script, as offsets in UTF-16 units; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a wrapped script gets from its head. */
export interface Head {
  /** Names under which the script reads what `given` holds: the first parameters of the wrapper. */
  readonly names: readonly string[];
  /** Expressions, one for each of the first names. */
  readonly given: readonly string[];
  /** Further names, each with a literal that is written into the head. */
  readonly literals: Readonly<Record<string, string>>;
}

/** Shorter ones cost more by their second name than they save: tried from 25 to 800. */
const SHORTEST = 70;
const NAME = "data first";

/**
 * A webpack plugin that wraps each script into a function and writes its data into the head of it.
 *
 * gzip looks back 32 kB and counts letters by the block: it makes one part in a hundred less of a
 * script whose code is in one piece. Source maps stay true for what is moved.
 */
export class DataFirst implements WebpackPluginInstance {
  constructor(private readonly head: Head) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    const { ConcatSource, ReplaceSource } = sources;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const { name } of compilation.getAssets()) {
          if (!name.endsWith(".js")) continue;
          compilation.updateAsset(name, (script) => {
            const { names, given, literals } = this.head;
            const code = script.source().toString();
            const whole = new ConcatSource(`((${names.join(",")}`);
            for (const [literal, text] of Object.entries(literals))
              whole.add(`,${literal}=${text}`);
            const rest = new ReplaceSource(script);
            dataOf(code).forEach(({ start, end }, index) => {
              const moved = new ReplaceSource(script);
              moved.replace(0, start - 1, "");
              moved.replace(end, code.length - 1, "");
              whole.add(`,${nameOf(index)}=`);
              whole.add(moved);
              rest.replace(start, end - 1, apart(nameOf(index), code, { start, end }));
            });
            whole.add(")=>{");
            whole.add(rest);
            whole.add(`})(${given.join(",")});`);
            return whole;
          });
        }
      });
    });
  }
}

/**
 * The literals of a script that can stand anywhere in it: long texts, and what is made of literals
 * alone where it is made only once.
 *
 * @param code one script, as the minifier writes it: all of it in one function that is called at once
 * @throws Error when the script has a name of the kind that moved literals get
 */
export function dataOf(code: string): readonly Stretch[] {
  const taken = /\bDATA\d+\b/.exec(code);
  if (taken !== null)
    throw new Error(`tools/data-first.ts: the script has a ${taken[0]} of its own`);
  const found: Stretch[] = [];
  const visit = (node: AnyNode, once: boolean): void => {
    const { start, end } = node as unknown as Stretch;
    if (end - start < SHORTEST) return;
    if (isText(node) || (once && isData(node))) {
      found.push({ start, end });
      return;
    }
    if (node.type === "TaggedTemplateExpression") return;
    const inFunction = /Function/.test(node.type);
    const name = node.type === "Property" && node["computed"] === false ? node["key"] : null;
    for (const child of childrenOf(node)) if (child !== name) visit(child, once && !inFunction);
  };
  const program = parse(code, { ecmaVersion: 2016 }) as unknown as AnyNode;
  for (const statement of statementsOf(program)) {
    visit(statement, statement.type === "VariableDeclaration");
  }
  return found;
}

const nameOf = (index: number): string => `DATA${String(index)}`;

/** A name that takes the place of a literal, which may touch the word beside it: `return"a"in b`. */
function apart(name: string, code: string, { start, end }: Stretch): string {
  const isWord = (at: number): boolean => /[\w$]/.test(code.charAt(at));
  return `${isWord(start - 1) ? " " : ""}${name}${isWord(end) ? " " : ""}`;
}

/** The statements of the function that the script is, or of the script where it is none. */
function statementsOf(program: AnyNode): readonly AnyNode[] {
  const statements = program["body"] as readonly AnyNode[];
  const [only] = statements;
  if (only?.type !== "ExpressionStatement" || statements.length > 1) return statements;
  const called = (only["expression"] as AnyNode)["callee"] as AnyNode | undefined;
  const body = called?.["body"] as AnyNode | undefined;
  return body?.type === "BlockStatement" ? (body["body"] as readonly AnyNode[]) : statements;
}

const isText = (node: AnyNode): boolean =>
  (node.type === "Literal" && typeof node["value"] === "string") ||
  (node.type === "TemplateLiteral" && (node["expressions"] as readonly unknown[]).length === 0);

/** Whether a node is nothing but literals; a pattern has a state, so it is none here. */
function isData(node: AnyNode): boolean {
  switch (node.type) {
    case "Literal":
      return node["regex"] === undefined;
    case "TemplateLiteral":
      return isText(node);
    case "UnaryExpression":
    case "ArrayExpression":
    case "ObjectExpression":
      return childrenOf(node).every(isData);
    case "Property":
      return (
        node["computed"] === false && node["kind"] === "init" && isData(node["value"] as AnyNode)
      );
    default:
      return false;
  }
}

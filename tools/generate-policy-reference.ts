/**
 * Generate docs/policy-reference.md from the schema of policies:
 * `node tools/run.js tools/generate-policy-reference.ts [--check]`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import schema from "../src/policy/policy.schema.json";
import { ROOT } from "./generated-file";

const PATH = "docs/policy-reference.md";
const COMMAND = "node tools/run.js tools/generate-policy-reference.ts";

const KIND = "#/$defs/kind";

/** What of JSON Schema the schema of policies uses. */
interface Node {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

const root = schema as unknown as Node & { readonly $defs: Readonly<Record<string, Node>> };

const INTRODUCTION = `# Policy reference

<!-- Generated from src/policy/policy.schema.json by \`${COMMAND}\`. -->

A policy is a JSON file. ${root.description ?? ""}
The smallest policy is \`{ "version": 1 }\`.

\`second-look policy init\` writes one to begin with, \`second-look policy validate\` finds what is wrong
with one, and \`second-look policy explain\` says what it does with an address.

An **entry** is a domain or a mail address. A domain covers itself and its subdomains: \`contoso.com\`
covers \`mail.contoso.com\`, never \`evilcontoso.com\`. Of two entries that cover an address the narrower
one decides: an address before a domain, a longer domain before a shorter.

An **action** is one of:

| Action | What happens on Send |
| --- | --- |
| \`allow\` | It is sent, and nothing is said. |
| \`note\` | It is sent; the task pane mentions it. |
| \`prompt\` | The sender is asked first, and may send it as it is. |
| \`block\` | It is not sent while the address is on it. |
`;

async function main(): Promise<void> {
  const sections = Object.entries(root.properties ?? {}).map(([name, node]) => section(name, node));
  const text = await format([INTRODUCTION, ...sections].join("\n"), {
    parser: "markdown",
    printWidth: 100,
  });
  const target = join(ROOT, PATH);
  if (process.argv.includes("--check")) {
    const fresh = existsSync(target) && readFileSync(target, "utf8") === text;
    console.log(`${PATH}: ${fresh ? "fresh" : `stale; run ${COMMAND}`}`);
    if (!fresh) process.exitCode = 1;
    return;
  }
  writeFileSync(target, text);
  console.log(`${PATH}: ${text.length} characters`);
}

function section(name: string, written: Node): string {
  const node = resolved(written);
  const lines = [`## \`${name}\`: ${lowerFirst(node.title ?? "")}`, "", node.description ?? "", ""];
  if (node.properties === undefined) lines.push(...facts(node));
  else lines.push(...table(name, node.properties));
  lines.push(...itemTable("As an object, an item has:", node));
  for (const [part, each] of Object.entries(node.properties ?? {})) {
    const items = itemTable(`As an object, an item of \`${name}.${part}\` has:`, each);
    if (items.length > 0) lines.push(...items, ...example(name, { [part]: each.examples?.[0] }));
  }
  if (node.examples?.[0] !== undefined) lines.push(...example(name, node.examples[0]));
  return `${lines.join("\n")}\n`;
}

function itemTable(title: string, { items }: Node): readonly string[] {
  const node = items === undefined ? {} : resolved(items);
  if (node.properties === undefined) return [];
  return ["", title, "", ...table("", node.properties, node.required)];
}

function example(name: string, value: unknown): readonly string[] {
  return ["", "```json", `"${name}": ${JSON.stringify(value, null, 2)}`, "```"];
}

function facts(node: Node): readonly string[] {
  const rows = [`- Value: ${valueWords(node)}`];
  if (node.default !== undefined) rows.push(`- Default: ${code(node.default)}`);
  return rows;
}

function table(
  prefix: string,
  properties: Readonly<Record<string, Node>>,
  required: readonly string[] = [],
): readonly string[] {
  return [
    "| Name | Meaning | Value | Default |",
    "| --- | --- | --- | --- |",
    ...Object.entries(properties).flatMap(([name, written]) => {
      const node = resolved(written);
      const path = prefix === "" ? name : `${prefix}.${name}`;
      const fallback = required.includes(name) ? "(needed)" : shortDefault(node.default);
      const meaning = `**${node.title ?? ""}.** ${node.description ?? ""}`;
      return [`| \`${path}\` | ${cell(meaning)} | ${cell(valueWords(node))} | ${fallback} |`];
    }),
  ];
}

/** A long list is told in words: each kind of finding has its line elsewhere. */
function shortDefault(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value) && value.length > 3) return `${value.length} kinds: see the schema`;
  return cell(code(value));
}

function valueWords(node: Node): string {
  if (node.const !== undefined) return code(node.const);
  if (node.anyOf !== undefined)
    return node.anyOf.map((each) => valueWords(resolved(each))).join(", or ");
  if (node.enum !== undefined) {
    return isActions(node.enum) ? "an action" : node.enum.map(code).join(", ");
  }
  if (node.items?.$ref === KIND) return "a list of kinds of findings: see `actions`";
  if (node.items !== undefined) return `a list: ${valueWords(resolved(node.items))}`;
  if (Array.isArray(node.type)) {
    const [first] = Object.values(node.properties ?? {});
    return `${valueWords(resolved(first ?? {}))}, or an object`;
  }
  switch (node.type) {
    case "boolean":
      return "`true` or `false`";
    case "integer":
      return `a whole number ${range(node)}`;
    case "number":
      return `a number ${range(node)}`;
    case "string":
      return node.maxLength === undefined || node.$ref !== undefined
        ? namedText(node)
        : `a text of at most ${node.maxLength} characters`;
    default:
      return "an object";
  }
}

/** What kind of text it is, as its definition is titled. */
function namedText({ $ref = "" }: Node): string {
  const title = root.$defs[$ref.replace("#/$defs/", "")]?.title;
  if (title === undefined) return "a text";
  return `${/^[aeioh]/.test(title) ? "an" : "a"} ${title}`;
}

function isActions(values: readonly unknown[]): boolean {
  return values.join() === "allow,note,prompt,block";
}

function range({ minimum, exclusiveMinimum, maximum }: Node): string {
  const from = minimum === undefined ? `above ${exclusiveMinimum}` : `from ${minimum}`;
  return maximum === undefined ? from : `${from} up to ${maximum.toLocaleString("en-US")}`;
}

/** A node with what it refers to; its own words win. */
function resolved(node: Node): Node {
  const name = /^#\/\$defs\/(\w+)$/.exec(node.$ref ?? "")?.[1];
  return name === undefined ? node : { ...root.$defs[name], ...node };
}

function code(value: unknown): string {
  return value === "" ? "empty" : `\`${JSON.stringify(value)}\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, " ");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

void main();

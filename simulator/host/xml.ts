import { SaxesParser } from "saxes";

/** Names and attributes without their namespace prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/**
 * Reads a whole document.
 *
 * @returns the root element
 * @throws with line and column on text that is not well-formed, or has no root
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value;
    const element: OpenElement = { name: local(tag.name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (chunk) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += chunk;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  if (root === null) throw new Error("The document has no root element");
  return root;
}

export function childrenOf(element: XmlElement | null, ...names: string[]): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => names.includes(child.name));
}

/** In document order, at any depth. */
export function descendantsOf(element: XmlElement | null, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendantsOf(child, ...names),
  ]);
}

/** The first child of that name, or else the first descendant; null when there is none. */
export function firstOf(element: XmlElement | null, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? descendantsOf(element, name)[0] ?? null;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

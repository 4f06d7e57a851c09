import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace URI; "" when none. */
  readonly uri: string;
  /** By qualified name as written: "DefaultValue", "xsi:type". Without namespace declarations. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data of this element alone, trimmed. */
  readonly text: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
  /** For people: `OfficeApp/Hosts/Host`, with an attribute where several share a name. */
  readonly path: string;
}

export type ParsedXml =
  | { readonly kind: "document"; readonly root: XmlElement }
  | { readonly kind: "malformed"; readonly line: number; readonly message: string };

/** Attributes that tell siblings of one name apart, the most telling first. */
const TELLING = ["id", "xsi:type", "Type", "ItemType", "Locale", "size", "Name"];

/** Parse XML 1.0 with namespaces. Never throws; entities beyond the five built in are errors. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const found: { root: XmlElement | null; fault: ParsedXml | null } = { root: null, fault: null };
  let line = 1;

  parser.on("error", (error) => {
    const message = error.message.replace(/^\d+:\d+: |\.$/g, "");
    found.fault ??= { kind: "malformed", line: parser.line, message };
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const { name, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== "xmlns" && name !== "xmlns") attributes[name] = value;
    }
    open.push({
      name: tag.local,
      uri: tag.uri,
      attributes,
      line,
      path: "",
      text: "",
      children: [],
    });
  });
  parser.on("text", (data) => {
    const element = open[open.length - 1];
    if (element !== undefined) element.text += data;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open[open.length - 1];
    if (element === undefined) return;
    if (parent === undefined) found.root ??= element;
    else parent.children.push(element);
  });
  parser.write(text).close();

  if (found.fault !== null) return found.fault;
  if (found.root === null) return { kind: "malformed", line: 1, message: "no root element" };
  return { kind: "document", root: finish(found.root, found.root.name) };
}

/** Every element below `element`, itself first, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The first element at a path of local names below `element`; null when there is none. */
export function find(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>(
    (at, name) => at?.children.find((child) => child.name === name) ?? null,
    element,
  );
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

/** Now that all siblings are known: paths, and text without the space around it. */
function finish(element: XmlElement, path: string): XmlElement {
  const children = element.children.map((child) =>
    finish(child, `${path}/${child.name}${tellApart(child, element.children)}`),
  );
  return { ...element, path, text: element.text.trim(), children };
}

function tellApart(element: XmlElement, siblings: readonly XmlElement[]): string {
  const same = siblings.filter(({ name }) => name === element.name);
  if (same.length < 2) return "";
  const telling = TELLING.find(
    (name) => new Set(same.map(({ attributes }) => attributes[name])).size === same.length,
  );
  return telling === undefined
    ? `[${same.indexOf(element) + 1}]`
    : `[@${telling}="${element.attributes[telling] ?? ""}"]`;
}

import type { ChildRule, ElementType } from "./element-type";
import { NAMESPACES } from "./element-type";
import type { ManifestError } from "./errors";
import { fault } from "./errors";
import { OFFICE_APP } from "./schema";
import { VALUE_FORMS } from "./values";
import type { ValueFormName } from "./values";
import type { XmlElement } from "./xml";

/** Each element whose place in the schema is known, with its type. */
export type TypedElement = readonly [element: XmlElement, type: ElementType];

/**
 * Compare a manifest with the schema table: names, namespaces, order, counts, attributes, values.
 *
 * @returns what is wrong, in document order, and the elements found at a place the schema knows,
 *   for the checks that look across the document
 */
export function checkStructure(root: XmlElement): {
  readonly errors: readonly ManifestError[];
  readonly typed: readonly TypedElement[];
} {
  if (root.name !== "OfficeApp" || root.uri !== NAMESPACES.app) {
    const remedy = `Begin with <OfficeApp xmlns="${NAMESPACES.app}" xsi:type="MailApp">.`;
    return { errors: [fault(root, "This is no Office Add-in manifest.", remedy)], typed: [] };
  }
  const errors: ManifestError[] = [];
  const typed: TypedElement[] = [];
  visit(root, OFFICE_APP, errors, typed);
  return { errors, typed };
}

function visit(
  element: XmlElement,
  declared: ElementType,
  errors: ManifestError[],
  typed: TypedElement[],
): void {
  const type = variantOf(element, declared, errors);
  if (type === null) return;
  typed.push([element, type]);
  errors.push(...attributeFaults(element, type, declared.variants !== null));
  if (type.text !== null) errors.push(...valueFaults(element, "", element.text, type.text));
  else if (element.text !== "") {
    errors.push(fault(element, `It holds the text "${element.text}".`, "Take the text out."));
  }
  for (const [child, rule] of placeChildren(element, type, errors)) {
    visit(child, rule.type, errors, typed);
  }
}

function variantOf(
  element: XmlElement,
  declared: ElementType,
  errors: ManifestError[],
): ElementType | null {
  if (declared.variants === null) return declared;
  const name = element.attributes["xsi:type"];
  const variant = Object.entries(declared.variants).find(([known]) => known === name);
  if (variant !== undefined) return variant[1];
  const message = name === undefined ? "It has no xsi:type." : `It has the xsi:type "${name}".`;
  const known = Object.keys(declared.variants).join(", ");
  errors.push(fault(element, message, `Second Look uses: ${known}.`));
  return null;
}

function attributeFaults(
  element: XmlElement,
  type: ElementType,
  hasVariants: boolean,
): readonly ManifestError[] {
  const rules = Object.entries(type.attributes).map(([key, form]) => ({
    name: key.replace("?", ""),
    required: !key.endsWith("?"),
    form,
  }));
  const strangers = Object.keys(element.attributes)
    .filter((name) => !rules.some((rule) => rule.name === name))
    .filter((name) => name !== "xsi:type" || !hasVariants)
    .map((name) => fault(element, `It takes no attribute "${name}".`, "Remove the attribute."));
  const faulty = rules.flatMap(({ name, required, form }) => {
    const value = element.attributes[name];
    if (value !== undefined) return valueFaults(element, `${name} `, value, form);
    if (!required) return [];
    return [fault(element, `The attribute "${name}" is missing.`, VALUE_FORMS[form].remedy)];
  });
  return [...strangers, ...faulty];
}

function valueFaults(
  element: XmlElement,
  of: string,
  value: string,
  formName: ValueFormName,
): readonly ManifestError[] {
  const form = VALUE_FORMS[formName];
  if (form.accepts(value)) return [];
  const length = value.length > 60 ? ` (${value.length} characters)` : "";
  const shown = `${of}"${value.slice(0, 60)}${length === "" ? "" : "…"}"${length}`;
  return [fault(element, `${shown} is not ${form.is}.`, form.remedy)];
}

/** The children that have a place, each with its rule; faults of order and number on the way. */
function placeChildren(
  element: XmlElement,
  type: ElementType,
  errors: ManifestError[],
): readonly (readonly [XmlElement, ChildRule])[] {
  const order = type.children.map(({ name }) => name).join(", ");
  const placed: (readonly [XmlElement, ChildRule])[] = [];
  let furthest = -1;
  for (const child of element.children) {
    const at = type.children.findIndex(({ name }) => name === child.name);
    const rule = type.children[at];
    if (rule === undefined) {
      const takes = order === "" ? "no elements" : order;
      errors.push(
        fault(child, `${element.name} takes no ${child.name}.`, `Remove it; it takes ${takes}.`),
      );
      continue;
    }
    if (child.uri !== NAMESPACES[rule.namespace]) {
      const remedy = `Put it into the namespace ${NAMESPACES[rule.namespace]}.`;
      errors.push(fault(child, `It is in the namespace "${child.uri}".`, remedy));
      continue;
    }
    if (at < furthest) {
      const before = type.children[furthest]?.name;
      errors.push(
        fault(child, `It stands after ${before}.`, `Order within ${element.name}: ${order}.`),
      );
    }
    if (!rule.repeats && placed.some(([, other]) => other === rule)) {
      errors.push(fault(child, `${element.name} takes one ${child.name} only.`, "Remove one."));
    }
    furthest = Math.max(furthest, at);
    placed.push([child, rule]);
  }
  for (const rule of type.children) {
    if (!rule.required || element.children.some(({ name }) => name === rule.name)) continue;
    const missing = { ...element, path: `${element.path}/${rule.name}` };
    errors.push(
      fault(missing, "It is missing.", `Add it; order within ${element.name}: ${order}.`),
    );
  }
  return placed;
}

import type { ValueFormName } from "./values";

/** How the schema table is written: what an element may hold. */

export const NAMESPACES = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides10: "http://schemas.microsoft.com/office/mailappversionoverrides",
  overrides11: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;

export type NamespaceName = keyof typeof NAMESPACES;

/** The four lists of the Resources element. */
export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface ChildRule {
  readonly name: string;
  readonly type: ElementType;
  readonly namespace: NamespaceName;
  readonly required: boolean;
  readonly repeats: boolean;
}

export interface ElementType {
  /** In the order in which they must stand. */
  readonly children: readonly ChildRule[];
  /** Name to form; a name that ends in "?" may be missing. */
  readonly attributes: Readonly<Record<string, ValueFormName>>;
  /** Form of the character data; null when the element holds none. */
  readonly text: ValueFormName | null;
  /** Value of xsi:type to the type that holds then; null when there is no such attribute. */
  readonly variants: Readonly<Record<string, ElementType>> | null;
  /** The list that its resid must be found in; null when it has none. */
  readonly refersTo: ResourceKind | null;
}

type Attributes = ElementType["attributes"];
type Particle = Omit<ChildRule, "namespace"> & { readonly namespace?: NamespaceName };

/** No children, no text. */
export const empty = (attributes: Attributes): ElementType => ({
  children: [],
  attributes,
  text: null,
  variants: null,
  refersTo: null,
});

/** Character data of one form. */
export const text = (form: ValueFormName): ElementType => ({ ...empty({}), text: form });

/** A resid that must be found in one list of the resources. */
export const reference = (refersTo: ResourceKind, attributes: Attributes = {}): ElementType => ({
  ...empty({ resid: "resid", ...attributes }),
  refersTo,
});

/** Children in this order, all in `namespace` unless they say otherwise. */
export const sequence = (
  namespace: NamespaceName,
  children: readonly Particle[],
  attributes: Attributes = {},
): ElementType => ({
  ...empty(attributes),
  children: children.map((child) => ({ namespace, ...child })),
});

export const choice = (variants: Readonly<Record<string, ElementType>>): ElementType => ({
  ...empty({}),
  variants,
});

export const one = (name: string, type: ElementType, namespace?: NamespaceName): Particle =>
  particle(name, type, true, false, namespace);

export const optional = (name: string, type: ElementType): Particle =>
  particle(name, type, false, false);

export const some = (name: string, type: ElementType): Particle => particle(name, type, true, true);

export const any = (name: string, type: ElementType): Particle => particle(name, type, false, true);

const particle = (
  name: string,
  type: ElementType,
  required: boolean,
  repeats: boolean,
  namespace?: NamespaceName,
): Particle => ({ name, type, required, repeats, ...(namespace && { namespace }) });

import type { TypedElement } from "./check-structure";
import type { ResourceKind } from "./element-type";
import type { ManifestError } from "./errors";
import { fault } from "./errors";
import { descendants, find } from "./xml";
import type { XmlElement } from "./xml";

/** Every resid finds its resource, in the right list; ids are unique. */
export function checkResources(
  root: XmlElement,
  typed: readonly TypedElement[],
): readonly ManifestError[] {
  const resources = resourcesOf(root);
  const dangling = referencesOf(typed).flatMap(({ element, refersTo, resid }) => {
    const named = resources.filter(({ id }) => id === resid);
    if (named.some(({ kind }) => kind === refersTo)) return [];
    const elsewhere = named[0] === undefined ? "" : ` (${named[0].kind} has one of that name)`;
    const message = `No resource "${resid}" in ${refersTo}${elsewhere}.`;
    return [fault(element, message, `Define it in Resources/${refersTo}, or mend the resid.`)];
  });
  return [...dangling, ...repeated(resources.map(({ element }) => element))];
}

/** Every resource is used. */
export function checkUse(
  root: XmlElement,
  typed: readonly TypedElement[],
): readonly ManifestError[] {
  const references = referencesOf(typed);
  return resourcesOf(root)
    .filter(({ id, kind }) => !references.some((r) => r.resid === id && r.refersTo === kind))
    .map(({ element, id }) =>
      fault(element, `No element refers to "${id}".`, "Refer to it by resid, or remove it."),
    );
}

/** Overrides name each locale once, never the default one, and the same ones everywhere. */
export function checkLocales(root: XmlElement): readonly ManifestError[] {
  const defaultLocale = find(root, "DefaultLocale")?.text ?? "";
  const localised = descendants(root)
    .map((element) => ({ element, overrides: element.children.filter(isLocaleOverride) }))
    .filter(({ overrides }) => overrides.length > 0);
  const everywhere = new Set(
    localised.flatMap(({ overrides }) => overrides.map((o) => o.attributes["Locale"] ?? "")),
  );

  return localised.flatMap(({ element, overrides }) => {
    const locales = overrides.map((override) => override.attributes["Locale"] ?? "");
    const twice = overrides
      .filter((_, index) => locales.indexOf(locales[index] ?? "") < index)
      .map((override) => fault(override, "The locale stands here twice.", "Remove one of them."));
    const ofDefault = overrides
      .filter((override) => override.attributes["Locale"] === defaultLocale)
      .map((override) =>
        fault(override, "This is the DefaultLocale.", "Put its text into DefaultValue."),
      );
    const missing = [...everywhere]
      .filter((locale) => locale !== defaultLocale && !locales.includes(locale))
      .map((locale) =>
        fault(element, `It has no text for ${locale}.`, "Add an Override, as elsewhere."),
      );
    return [...twice, ...ofDefault, ...missing];
  });
}

/** Elements of one name that share an id. */
export function repeated(elements: readonly XmlElement[]): readonly ManifestError[] {
  const ids = elements.map(({ attributes }) => attributes["id"]);
  return elements
    .filter((_, index) => ids.indexOf(ids[index]) < index)
    .map((element) =>
      fault(element, `The id "${element.attributes["id"]}" stands twice.`, "Choose another id."),
    );
}

interface Resource {
  readonly element: XmlElement;
  readonly id: string;
  readonly kind: ResourceKind;
}

const KINDS: readonly ResourceKind[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

function resourcesOf(root: XmlElement): readonly Resource[] {
  const all = find(root, "VersionOverrides", "VersionOverrides", "Resources");
  return KINDS.flatMap((kind) =>
    (find(all, kind)?.children ?? []).map((element) => ({
      element,
      id: element.attributes["id"] ?? "",
      kind,
    })),
  );
}

function referencesOf(typed: readonly TypedElement[]): readonly {
  readonly element: XmlElement;
  readonly refersTo: ResourceKind;
  readonly resid: string;
}[] {
  return typed.flatMap(([element, { refersTo }]) => {
    const resid = element.attributes["resid"];
    return refersTo === null || resid === undefined ? [] : [{ element, refersTo, resid }];
  });
}

const isLocaleOverride = ({ name, attributes }: XmlElement): boolean =>
  name === "Override" && "Locale" in attributes;

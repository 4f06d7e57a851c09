import type { TypedElement } from "./check-structure";
import type { ManifestError } from "./errors";
import { fault } from "./errors";
import type { PixelSize } from "./png-size";
import { descendants, find } from "./xml";
import type { XmlElement } from "./xml";

/** The built site, by path below its root: "assets/icon-16.png". */
export interface Site {
  readonly exists: (path: string) => boolean;
  /** null when the file is no PNG. */
  readonly pngSize: (path: string) => PixelSize | null;
  readonly text: (path: string) => string | null;
  /** What the script hands to Office.actions.associate while it loads. */
  readonly associated: (path: string) => AssociatedNames;
}

export interface AssociatedNames {
  readonly names: readonly string[];
  /** Why the script did not load to its end; "" when it did. */
  readonly error: string;
}

const ICON_URL_PIXELS: Readonly<Record<string, number>> = {
  IconUrl: 64,
  HighResolutionIconUrl: 128,
};

/**
 * Every address of the manifest has its file in the built site, icons have their true size, the
 * event page loads the event script, and that script associates each function named.
 *
 * The site's root is the folder of the task pane's address.
 */
export function checkSite(
  root: XmlElement,
  typed: readonly TypedElement[],
  site: Site,
): readonly ManifestError[] {
  const base = new URL(".", paneUrl(root)).href;
  const addressed = addressesOf(typed);
  return [
    ...addressed.flatMap(({ element, url }) => fileFaults(element, url, base, site)),
    ...addressed.flatMap(({ element, url }) => {
      const pixels = ICON_URL_PIXELS[element.name];
      return pixels === undefined ? [] : sizeFaults(element, url, base, pixels, site);
    }),
    ...buttonIconFaults(root, base, site),
    ...handlerFaults(root, base, site),
  ];
}

/** Address of the task pane, which every valid manifest has. */
function paneUrl(root: XmlElement): string {
  const settings = find(root, "FormSettings", "Form", "DesktopSettings", "SourceLocation");
  return settings?.attributes["DefaultValue"] ?? "";
}

interface Addressed {
  readonly element: XmlElement;
  readonly url: string;
}

function addressesOf(typed: readonly TypedElement[]): readonly Addressed[] {
  return typed.flatMap(([element, { attributes }]) =>
    Object.entries(attributes)
      .filter(([, form]) => form === "url")
      .map(([name]) => ({ element, url: element.attributes[name] ?? "" })),
  );
}

/** Help may live elsewhere; all else is ours, so that one place can be vouched for. */
function fileFaults(
  element: XmlElement,
  url: string,
  base: string,
  site: Site,
): readonly ManifestError[] {
  if (!url.startsWith(base)) {
    if (element.path.includes("/SupportUrl")) return [];
    const remedy = `Put the file below ${base}, where the task pane is.`;
    return [fault(element, `${url} is outside of the add-in's own site.`, remedy)];
  }
  const path = pathOf(url, base);
  if (site.exists(path)) return [];
  return [fault(element, `The built site has no ${path}.`, "Build it, or mend the address.")];
}

function sizeFaults(
  element: XmlElement,
  url: string,
  base: string,
  pixels: number,
  site: Site,
): readonly ManifestError[] {
  const path = pathOf(url, base);
  if (!url.startsWith(base) || !site.exists(path)) return [];
  const size = site.pngSize(path);
  if (size === null) return [fault(element, `${path} is no PNG.`, "Write a PNG file.")];
  if (size.width === pixels && size.height === pixels) return [];
  const message = `${path} has ${size.width} x ${size.height} pixels, not ${pixels} x ${pixels}.`;
  return [fault(element, message, "Name the icon of that size.")];
}

function buttonIconFaults(root: XmlElement, base: string, site: Site): readonly ManifestError[] {
  const all = descendants(root);
  return all
    .filter(({ name, attributes }) => name === "Image" && "size" in attributes)
    .flatMap((image) => {
      const url = resourceUrl(all, image.attributes["resid"]);
      const pixels = Number(image.attributes["size"]);
      return url === null ? [] : sizeFaults(image, url, base, pixels, site);
    });
}

function handlerFaults(root: XmlElement, base: string, site: Site): readonly ManifestError[] {
  const all = descendants(root);
  const runtime = all.find(({ name }) => name === "Runtime") ?? null;
  const override = find(runtime, "Override");
  const script = resourceUrl(all, override?.attributes["resid"]);
  const page = resourceUrl(all, runtime?.attributes["resid"]);
  if (runtime === null || override === null || script === null || page === null) return [];
  const scriptPath = pathOf(script, base);
  if (!site.exists(scriptPath) || !site.exists(pathOf(page, base))) return [];

  const scripts = scriptSources(site.text(pathOf(page, base)) ?? "");
  const loaded = scripts.findIndex((source) => source.replace(/^\.?\//, "") === scriptPath);
  const office = scripts.findIndex((source) => /\/office(\.debug)?\.js$/.test(source));
  const pageFaults = [
    ...(loaded < 0
      ? [fault(runtime, `The page does not load ${scriptPath}.`, "Add it to the page.")]
      : []),
    ...(office < 0 || (loaded >= 0 && office > loaded)
      ? [fault(runtime, "The page does not load office.js first.", "Put office.js before it.")]
      : []),
  ];

  const { names, error } = site.associated(scriptPath);
  if (error !== "") {
    const message = `${scriptPath} fails while it loads: ${error}.`;
    return [...pageFaults, fault(override, message, "Mend the script: no handler would run.")];
  }
  const functionFaults = all
    .filter(({ name }) => name === "LaunchEvent")
    .filter(({ attributes }) => !names.includes(attributes["FunctionName"] ?? ""))
    .map((event) => {
      const message = `${scriptPath} does not associate "${event.attributes["FunctionName"]}".`;
      return fault(event, message, `It associates: ${names.join(", ") || "nothing"}.`);
    });
  return [...pageFaults, ...functionFaults];
}

function resourceUrl(all: readonly XmlElement[], resid: string | undefined): string | null {
  const resource = all.find(
    ({ name, attributes }) => (name === "Url" || name === "Image") && attributes["id"] === resid,
  );
  return resource?.attributes["DefaultValue"] ?? null;
}

const pathOf = (url: string, base: string): string =>
  decodeURIComponent(url.slice(base.length).replace(/[?#].*$/, ""));

const scriptSources = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi)].map(
    (match) => match[1] ?? "",
  );

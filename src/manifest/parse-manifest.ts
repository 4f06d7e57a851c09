import { checkManifest } from "./check-manifest";
import type { ManifestError } from "./errors";
import { descendants, find, parseXml } from "./xml";
import type { XmlElement } from "./xml";

/** A text with its other languages, by locale such as "de-DE". */
export interface LocalisedText {
  readonly text: string;
  readonly overrides: Readonly<Record<string, string>>;
}

export interface ManifestEvent {
  /** "OnMessageSend" or "OnAppointmentSend". */
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: "PromptUser" | "SoftBlock" | "Block";
}

/** A ribbon button that opens the task pane. */
export interface ManifestCommand {
  /** What `commandId` of a Smart Alert names. */
  readonly id: string;
  readonly surface: "MessageComposeCommandSurface" | "AppointmentOrganizerCommandSurface";
  readonly label: LocalisedText;
  readonly url: string;
}

/** What a manifest tells Outlook about the add-in. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly defaultLocale: string;
  readonly displayName: LocalisedText;
  readonly description: LocalisedText;
  /** Mailbox requirement set below which VersionOverrides, and so the events, do not count. */
  readonly minMailbox: string;
  /** Page that answers events in browser runtimes. */
  readonly pageUrl: string;
  /** Script that answers events in classic Outlook on Windows. */
  readonly scriptUrl: string;
  readonly events: readonly ManifestEvent[];
  readonly commands: readonly ManifestCommand[];
  readonly sharedFolders: boolean;
}

export type ParsedManifest =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  | { readonly kind: "refused"; readonly errors: readonly ManifestError[] };

/** Read a manifest; one with any fault that `checkManifest` finds is refused. Never throws. */
export function parseManifest(text: string): ParsedManifest {
  const errors = checkManifest(text, null);
  const document = parseXml(text);
  if (errors.length > 0 || document.kind === "malformed") return { kind: "refused", errors };
  return { kind: "manifest", manifest: readManifest(document.root) };
}

function readManifest(root: XmlElement): Manifest {
  const overrides = find(root, "VersionOverrides", "VersionOverrides");
  const all = descendants(root);
  const resources = descendants(find(overrides, "Resources") ?? root);
  const sets = find(overrides, "Requirements", "Sets");
  const runtime = all.find(({ name }) => name === "Runtime") ?? null;
  return {
    id: textOf(find(root, "Id")),
    version: textOf(find(root, "Version")),
    defaultLocale: textOf(find(root, "DefaultLocale")),
    displayName: localisedText(find(root, "DisplayName")),
    description: localisedText(find(root, "Description")),
    minMailbox: find(sets, "Set")?.attributes["MinVersion"] ?? attribute(sets, "DefaultMinVersion"),
    pageUrl: resource(runtime).text,
    scriptUrl: resource(find(runtime, "Override")).text,
    events: all.filter(({ name }) => name === "LaunchEvent").map(readEvent),
    commands: all.filter(({ name }) => name === "ExtensionPoint").flatMap(readCommands),
    sharedFolders: all.some(
      ({ name, text }) => name === "SupportsSharedFolders" && text === "true",
    ),
  };

  function readCommands(point: XmlElement): readonly ManifestCommand[] {
    const surface = attribute(point, "xsi:type") as ManifestCommand["surface"];
    return descendants(point)
      .filter(({ name }) => name === "Control")
      .map((control) => ({
        id: attribute(control, "id"),
        surface,
        label: resource(find(control, "Label")),
        url: resource(find(control, "Action", "SourceLocation")).text,
      }));
  }

  function resource(element: XmlElement | null): LocalisedText {
    const resid = attribute(element, "resid");
    return localisedText(resources.find(({ attributes }) => attributes["id"] === resid) ?? null);
  }
}

function readEvent(event: XmlElement): ManifestEvent {
  return {
    type: attribute(event, "Type"),
    functionName: attribute(event, "FunctionName"),
    sendMode: attribute(event, "SendMode") as ManifestEvent["sendMode"],
  };
}

function localisedText(element: XmlElement | null): LocalisedText {
  const overrides = (element?.children ?? [])
    .filter(({ name }) => name === "Override")
    .map((override) => [attribute(override, "Locale"), attribute(override, "Value")]);
  return { text: attribute(element, "DefaultValue"), overrides: Object.fromEntries(overrides) };
}

const attribute = (element: XmlElement | null, name: string): string =>
  element?.attributes[name] ?? "";

const textOf = (element: XmlElement | null): string => element?.text ?? "";

import type { XmlElement } from "./xml";
import { childrenOf, descendantsOf, firstOf, parseXml } from "./xml";

export type SendMode = "PromptUser" | "SoftBlock" | "Block";

export interface LaunchEvent {
  /** "OnMessageSend", "OnAppointmentSend", ... */
  readonly type: string;
  readonly functionName: string;
  /** SoftBlock where the manifest says nothing. */
  readonly sendMode: SendMode;
}

/** A button of the add-in on the ribbon. */
export interface ManifestCommand {
  readonly id: string;
  readonly label: string;
  readonly surface: "message" | "meeting" | "other";
  readonly action:
    | { readonly kind: "pane"; readonly url: string }
    | { readonly kind: "function"; readonly functionName: string };
}

/** What the simulator takes from an add-in-only manifest. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  /** Title of the add-in's dialogs and pane. */
  readonly displayName: string;
  readonly permission: "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";
  /** Page of the event handler in browser clients; null when there are no events. */
  readonly runtimePage: string | null;
  /** Script of the event handler in classic Outlook on Windows. */
  readonly runtimeScript: string | null;
  readonly launchEvents: readonly LaunchEvent[];
  readonly commands: readonly ManifestCommand[];
  readonly supportsSharedFolders: boolean;
}

const PERMISSIONS = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"] as const;
const SEND_MODES = ["PromptUser", "SoftBlock", "Block"] as const;

/**
 * Reads an add-in-only manifest; of nested VersionOverrides the innermost counts.
 *
 * This is a reader for a manifest known to be good, not a validator: what is missing reads as
 * absent, null or "".
 *
 * @param locale - chooses among `Override` elements, such as "de-DE"
 * @throws on text that is not well-formed XML
 */
export function parseManifest(text: string, locale = "en-US"): Manifest {
  const root = parseXml(text);
  const overrides = descendantsOf(root, "VersionOverrides").pop() ?? null;
  const resources = overrides === null ? null : firstOf(overrides, "Resources");
  const resource = (resid: string | undefined): string =>
    descendantsOf(resources, "Url", "String")
      .filter((entry) => entry.attributes["id"] === resid)
      .map((entry) => localized(entry, locale))
      .pop() ?? "";

  const points = descendantsOf(overrides, "ExtensionPoint");
  const runtime = descendantsOf(overrides, "Runtime").shift() ?? null;
  const script = childrenOf(runtime, "Override").find(
    (override) => override.attributes["type"] === "javascript",
  );
  const permission = contentOf(firstOf(root, "Permissions"));
  const displayName = firstOf(root, "DisplayName");

  return {
    id: contentOf(firstOf(root, "Id")),
    version: contentOf(firstOf(root, "Version")),
    displayName: displayName === null ? "" : localized(displayName, locale),
    permission: PERMISSIONS.find((known) => known === permission) ?? "Restricted",
    runtimePage: runtime === null ? null : resource(runtime.attributes["resid"]),
    runtimeScript: script === undefined ? null : resource(script.attributes["resid"]),
    launchEvents: descendantsOf(overrides, "LaunchEvent").map(readLaunchEvent),
    commands: points.flatMap((point) => readCommands(point, resource)),
    supportsSharedFolders: contentOf(firstOf(overrides, "SupportsSharedFolders")) === "true",
  };
}

function readLaunchEvent(element: XmlElement): LaunchEvent {
  const { Type: type, FunctionName: functionName, SendMode: sendMode } = element.attributes;
  return {
    type: type ?? "",
    functionName: functionName ?? "",
    sendMode: SEND_MODES.find((known) => known === sendMode) ?? "SoftBlock",
  };
}

function readCommands(
  point: XmlElement,
  resource: (resid: string | undefined) => string,
): readonly ManifestCommand[] {
  const surfaces: Readonly<Record<string, ManifestCommand["surface"]>> = {
    MessageComposeCommandSurface: "message",
    AppointmentOrganizerCommandSurface: "meeting",
  };
  return descendantsOf(point, "Control").flatMap((control): readonly ManifestCommand[] => {
    const action = childrenOf(control, "Action").at(-1);
    if (action === undefined) return [];
    const source = childrenOf(action, "SourceLocation").at(-1);
    const functionName = childrenOf(action, "FunctionName").at(-1);
    const label = childrenOf(control, "Label").at(-1);
    return [
      {
        id: control.attributes["id"] ?? "",
        label: resource(label?.attributes["resid"]),
        surface: surfaces[point.attributes["type"] ?? ""] ?? "other",
        action:
          functionName === undefined
            ? { kind: "pane", url: resource(source?.attributes["resid"]) }
            : { kind: "function", functionName: contentOf(functionName) },
      },
    ];
  });
}

/** The value for the locale, or the default. */
function localized(element: XmlElement, locale: string): string {
  const override = childrenOf(element, "Override").find(
    (candidate) => candidate.attributes["Locale"]?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.attributes["Value"] ?? element.attributes["DefaultValue"] ?? "";
}

function contentOf(element: XmlElement | null): string {
  return element === null ? "" : element.text.trim();
}

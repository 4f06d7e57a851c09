import type { XmlElement } from "../../src/manifest/xml";
import { descendants, find, parseXml } from "../../src/manifest/xml";

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
  /** Address of its picture, 64 px; "" when there is none. */
  readonly iconUrl: string;
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
const SURFACES: Readonly<Record<string, ManifestCommand["surface"]>> = {
  MessageComposeCommandSurface: "message",
  AppointmentOrganizerCommandSurface: "meeting",
};

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
  const document = parseXml(text);
  if (document.kind === "malformed") {
    throw new Error(`manifest, line ${document.line}: ${document.message}`);
  }
  const { root } = document;
  const overrides = below(root, "VersionOverrides").at(-1) ?? null;
  const resources = [...below(overrides, "Url"), ...below(overrides, "String")];
  const resource = (holder: XmlElement | null | undefined): string =>
    localised(
      resources.find(({ attributes }) => attributes["id"] === holder?.attributes["resid"]),
      locale,
    );
  const runtime = below(overrides, "Runtime").at(0) ?? null;
  const script = find(runtime, "Override");
  const permission = find(root, "Permissions")?.text;

  return {
    id: find(root, "Id")?.text ?? "",
    version: find(root, "Version")?.text ?? "",
    displayName: localised(find(root, "DisplayName"), locale),
    iconUrl: localised(find(root, "IconUrl"), locale),
    permission: PERMISSIONS.find((known) => known === permission) ?? "Restricted",
    runtimePage: runtime === null ? null : resource(runtime),
    runtimeScript: script === null ? null : resource(script),
    launchEvents: below(overrides, "LaunchEvent").map(readLaunchEvent),
    commands: below(overrides, "ExtensionPoint").flatMap((point) => readCommands(point, resource)),
    supportsSharedFolders: below(overrides, "SupportsSharedFolders").at(0)?.text === "true",
  };
}

function readLaunchEvent({ attributes }: XmlElement): LaunchEvent {
  const sendMode = attributes["SendMode"];
  return {
    type: attributes["Type"] ?? "",
    functionName: attributes["FunctionName"] ?? "",
    sendMode: SEND_MODES.find((known) => known === sendMode) ?? "SoftBlock",
  };
}

function readCommands(
  point: XmlElement,
  resource: (holder: XmlElement | null) => string,
): readonly ManifestCommand[] {
  const surface = SURFACES[point.attributes["xsi:type"] ?? ""] ?? "other";
  return below(point, "Control").map((control) => {
    const functionName = find(control, "Action", "FunctionName")?.text;
    return {
      id: control.attributes["id"] ?? "",
      label: resource(find(control, "Label")),
      surface,
      action:
        functionName === undefined
          ? { kind: "pane", url: resource(find(control, "Action", "SourceLocation")) }
          : { kind: "function", functionName },
    };
  });
}

/** The value for the locale, or the default. */
function localised(element: XmlElement | null | undefined, locale: string): string {
  const override = element?.children.find(
    ({ name, attributes }) =>
      name === "Override" && attributes["Locale"]?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.attributes["Value"] ?? element?.attributes["DefaultValue"] ?? "";
}

/** Every element of that name below, in document order. */
function below(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (element === null) return [];
  return descendants(element).filter((other) => other !== element && other.name === name);
}

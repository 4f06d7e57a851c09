import { repeated } from "./check-resources";
import { checkWiring } from "./check-wiring";
import type { ManifestError } from "./errors";
import { fault } from "./errors";
import { REQUIRED_ICON_SIZES } from "./values";
import { descendants, find } from "./xml";
import type { XmlElement } from "./xml";

/** The events that Second Look answers: these two, no more. */
export const SEND_EVENTS = ["OnMessageSend", "OnAppointmentSend"] as const;

/**
 * The other events that Outlook knows.
 *
 * @see learn.microsoft.com/office/dev/add-ins/develop/event-based-activation, "Supported events"
 */
const OTHER_EVENTS: readonly string[] = [
  "OnNewMessageCompose",
  "OnNewAppointmentOrganizer",
  "OnMessageAttachmentsChanged",
  "OnAppointmentAttachmentsChanged",
  "OnMessageRecipientsChanged",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentTimeChanged",
  "OnAppointmentRecurrenceChanged",
  "OnInfoBarDismissClicked",
  "OnMessageCompose",
  "OnAppointmentOrganizer",
  "OnMessageFromChanged",
  "OnAppointmentFromChanged",
  "OnSensitivityLabelChanged",
];

/** Exchange on-premises installs nothing that asks for more. */
const MAX_BASE_MAILBOX = "1.5";
/** The first with button texts, a task pane from the dialog, and sendModeOverride. */
const MIN_OVERRIDES_MAILBOX = "1.14";

/** Events, runtime, commands, requirement sets and icons mean what Second Look needs. */
export function checkBehaviour(root: XmlElement): readonly ManifestError[] {
  const all = descendants(root);
  const named = (name: string): readonly XmlElement[] => all.filter((e) => e.name === name);
  return [
    ...eventFaults(named("LaunchEvents"), named("LaunchEvent")),
    ...runtimeFaults(root, all),
    ...extensionPointFaults(find(root, ...DESKTOP)),
    ...repeated(named("Control")),
    ...repeated(named("Group")),
    ...named("Icon").flatMap(iconFaults),
    ...mailboxFaults(
      find(root, "Requirements", "Sets"),
      (version) => compareVersions(version, MAX_BASE_MAILBOX) <= 0,
      `Write at most ${MAX_BASE_MAILBOX}: Exchange on-premises refuses more.`,
    ),
    ...mailboxFaults(
      find(root, ...OVERRIDES, "Requirements", "Sets"),
      (version) => compareVersions(version, MIN_OVERRIDES_MAILBOX) >= 0,
      `Write at least ${MIN_OVERRIDES_MAILBOX}, the first with sendModeOverride.`,
    ),
    ...checkWiring(find(root, ...DESKTOP)?.children ?? []),
  ];
}

function mailboxFaults(
  sets: XmlElement | null,
  accepts: (version: string) => boolean,
  remedy: string,
): readonly ManifestError[] {
  return (sets?.children ?? []).flatMap((set) => {
    const version = set.attributes["MinVersion"] ?? sets?.attributes["DefaultMinVersion"] ?? "1.1";
    return accepts(version) ? [] : [fault(set, `It asks for Mailbox ${version}.`, remedy)];
  });
}

const OVERRIDES = ["VersionOverrides", "VersionOverrides"];
const HOST = [...OVERRIDES, "Hosts", "Host"];
const DESKTOP = [...HOST, "DesktopFormFactor"];

function eventFaults(
  lists: readonly XmlElement[],
  events: readonly XmlElement[],
): readonly ManifestError[] {
  const types = events.map(({ attributes }) => attributes["Type"] ?? "");
  const strangers = events.flatMap((event, index) => {
    const type = types[index] ?? "";
    if (types.indexOf(type) < index) return [fault(event, "It stands twice.", "Remove one.")];
    if (SEND_EVENTS.some((known) => known === type)) return [];
    const known = OTHER_EVENTS.includes(type);
    const message = known ? `Second Look does not answer ${type}.` : `"${type}" is no event.`;
    const remedy = known
      ? "Remove it: on the web another event cancels a send handler that is running."
      : `Write ${SEND_EVENTS.join(" or ")}.`;
    return [fault(event, message, remedy)];
  });
  const missing = lists.flatMap((list) =>
    SEND_EVENTS.filter((type) => !types.includes(type)).map((type) =>
      fault(list, `${type} is missing.`, "Add it: without it nothing is checked on Send."),
    ),
  );
  return [...strangers, ...missing];
}

function runtimeFaults(root: XmlElement, all: readonly XmlElement[]): readonly ManifestError[] {
  const runtime = find(root, ...HOST, "Runtimes", "Runtime");
  const page = runtime?.attributes["resid"];
  return all
    .filter(({ name, attributes }) => name === "ExtensionPoint" && isLaunch(attributes))
    .flatMap((point) => find(point, "SourceLocation") ?? [])
    .filter(({ attributes }) => runtime !== null && attributes["resid"] !== page)
    .map((source) => fault(source, "It is not the page of the Runtime.", `Write resid="${page}".`));
}

function extensionPointFaults(desktop: XmlElement | null): readonly ManifestError[] {
  if (desktop === null) return [];
  const points = desktop.children.filter(({ name }) => name === "ExtensionPoint");
  const types = points.map(({ attributes }) => attributes["xsi:type"]);
  const twice = points
    .filter((_, index) => types.indexOf(types[index]) < index)
    .map((point) => fault(point, "It stands twice.", "Put its content into the first one."));
  const missing = EXTENSION_POINTS.filter(([type]) => !types.includes(type)).map(([type, why]) =>
    fault(desktop, `The ExtensionPoint ${type} is missing.`, `Add it: ${why}.`),
  );
  return [...twice, ...missing];
}

const EXTENSION_POINTS = [
  ["MessageComposeCommandSurface", "the dialog opens the pane of messages by its button"],
  ["AppointmentOrganizerCommandSurface", "the dialog opens the pane of meetings by its button"],
  ["LaunchEvent", "without it nothing is checked on Send"],
] as const;

function iconFaults(icon: XmlElement): readonly ManifestError[] {
  const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
  return [
    ...REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
      fault(icon, `It has no image of ${size} pixels.`, `Add <bt:Image size="${size}" …/>.`),
    ),
    ...icon.children
      .filter((_, index) => sizes.indexOf(sizes[index] ?? "") < index)
      .map((image) => fault(image, "The size stands twice.", "Remove one of them.")),
  ];
}

const isLaunch = (attributes: XmlElement["attributes"]): boolean =>
  attributes["xsi:type"] === "LaunchEvent";

/** Negative when `a` is older than `b`; parts compare as numbers, so 1.14 is newer than 1.5. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

import type { ManifestError } from "./errors";
import { fault } from "./errors";
import { descendants } from "./xml";
import type { XmlElement } from "./xml";

/** The button whose pane `src/commands` names for the alert to open, by extension point. */
const PANE_BUTTONS: Readonly<Record<string, string>> = {
  MessageComposeCommandSurface: "msgComposeOpenPane",
  AppointmentOrganizerCommandSurface: "apptComposeOpenPane",
};

/** The handler that `src/commands` associates for each event. */
const HANDLERS: Readonly<Record<string, string>> = {
  OnMessageSend: "onMessageSendHandler",
  OnAppointmentSend: "onAppointmentSendHandler",
};

/**
 * Buttons and handlers have the names by which the event script calls them.
 *
 * An alert with the name of a button that does not exist only cancels; a handler at the event of the
 * other kind of item opens a pane that this kind does not have.
 */
export function checkWiring(extensionPoints: readonly XmlElement[]): readonly ManifestError[] {
  return extensionPoints.flatMap((point) => [
    ...buttonFaults(point, PANE_BUTTONS[point.attributes["xsi:type"] ?? ""]),
    ...below(point, "LaunchEvent").flatMap(handlerFaults),
  ]);
}

function buttonFaults(point: XmlElement, id: string | undefined): readonly ManifestError[] {
  const buttons = below(point, "Control");
  if (id === undefined || buttons.some(({ attributes }) => attributes["id"] === id)) return [];
  return buttons.map((button) =>
    fault(button, "The alert does not open its pane.", `Write id="${id}".`),
  );
}

function handlerFaults(event: XmlElement): readonly ManifestError[] {
  const handler = HANDLERS[event.attributes["Type"] ?? ""];
  const name = event.attributes["FunctionName"];
  if (handler === undefined || name === undefined || name === handler) return [];
  return [fault(event, `It calls ${name}.`, `Write FunctionName="${handler}".`)];
}

function below(point: XmlElement, name: string): readonly XmlElement[] {
  return descendants(point).filter((element) => element.name === name);
}

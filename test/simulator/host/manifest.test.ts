import { parseManifest } from "../../../simulator/host";
import { parseXml } from "../../../simulator/host/xml";
import { sampleManifest } from "./support";

test("reads what the simulator needs, from the inner overrides", () => {
  expect(parseManifest(sampleManifest("Block"))).toEqual({
    id: "11111111-2222-4333-8444-555555555555",
    version: "1.2.3.4",
    displayName: "Sample add-in",
    permission: "ReadWriteItem",
    runtimePage: "https://addin.example/commands.html",
    runtimeScript: "https://addin.example/commands.js",
    launchEvents: [
      { type: "OnMessageSend", functionName: "onSend", sendMode: "Block" },
      { type: "OnAppointmentSend", functionName: "onSend", sendMode: "SoftBlock" },
    ],
    commands: [
      {
        id: "paneButton",
        label: "Review",
        surface: "message",
        action: { kind: "pane", url: "https://addin.example/pane.html" },
      },
      {
        id: "functionButton",
        label: "Review",
        surface: "message",
        action: { kind: "function", functionName: "doIt" },
      },
      {
        id: "meetingButton",
        label: "Review",
        surface: "meeting",
        action: { kind: "pane", url: "https://addin.example/pane.html" },
      },
    ],
    supportsSharedFolders: true,
  });
});

test("texts come in the language asked for, where there is one", () => {
  const german = parseManifest(sampleManifest("Block"), "de-de");
  expect(german.displayName).toBe("Beispiel");
  expect(german.commands[0]?.label).toBe("Prüfen");
  expect(parseManifest(sampleManifest("Block"), "fr-FR").displayName).toBe("Sample add-in");
});

test("what is missing reads as absent", () => {
  expect(parseManifest("<OfficeApp/>")).toEqual({
    id: "",
    version: "",
    displayName: "",
    permission: "Restricted",
    runtimePage: null,
    runtimeScript: null,
    launchEvents: [],
    commands: [],
    supportsSharedFolders: false,
  });
});

test("a send mode nobody knows reads as the default", () => {
  const [first] = parseManifest(sampleManifest("Maybe")).launchEvents;
  expect(first?.sendMode).toBe("SoftBlock");
});

test.each([
  ["<a><b></a>", "1:10"],
  ["", "root element"],
  ["<a>&nbsp;</a>", "1:9"],
])("%j is refused with its place", (text, place) => {
  expect(() => parseXml(text)).toThrow(place);
});

test("names lose their prefixes, text keeps its entities decoded", () => {
  expect(parseXml('<x:a y:b="1 &amp; 2">t<!-- no -->u<c/></x:a>')).toEqual({
    name: "a",
    attributes: { b: "1 & 2" },
    children: [{ name: "c", attributes: {}, children: [], text: "" }],
    text: "tu",
  });
});

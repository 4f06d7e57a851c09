import { readFileSync } from "node:fs";
import path from "node:path";
import { parseManifest } from "../../../simulator/host";
import { sampleManifest } from "./support";

test("reads what the simulator needs, from the inner overrides", () => {
  expect(parseManifest(sampleManifest("Block"))).toEqual({
    id: "11111111-2222-4333-8444-555555555555",
    version: "1.2.3.4",
    displayName: "Sample add-in",
    iconUrl: "https://addin.example/icon-64.png",
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
    iconUrl: "",
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

test.each(["<a><b></a>", "", "<a>&nbsp;</a>", "no manifest"])("%j is refused", (text) => {
  expect(() => parseManifest(text)).toThrow("manifest, line 1: ");
});

test("the product's own manifest names all that the simulator needs", () => {
  const file = path.join(__dirname, "../../../manifest.xml");
  const manifest = parseManifest(readFileSync(file, "utf8"));
  expect(manifest.launchEvents.map(({ type }) => type).sort()).toEqual([
    "OnAppointmentSend",
    "OnMessageSend",
  ]);
  expect(manifest.permission).toBe("ReadWriteItem");
  expect(manifest.commands.map(({ surface, action }) => [surface, action.kind])).toEqual([
    ["message", "pane"],
    ["meeting", "pane"],
  ]);
  for (const url of [manifest.runtimePage, manifest.runtimeScript]) {
    expect(url).toMatch(/^https:\/\//);
  }
});

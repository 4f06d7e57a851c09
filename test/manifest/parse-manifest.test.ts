import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseManifest } from "../../src/manifest/parse-manifest";

const MANIFEST = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");

test("the product's own manifest says what Outlook is told", () => {
  const parsed = parseManifest(MANIFEST);
  expect(parsed).toMatchObject({
    kind: "manifest",
    manifest: {
      id: "63f9ab32-566f-4304-b537-3b428c89cd9e",
      version: "1.0.0.0",
      defaultLocale: "en-US",
      displayName: { text: "Second Look", overrides: {} },
      minMailbox: "1.14",
      pageUrl: "https://localhost:3000/commands.html",
      scriptUrl: "https://localhost:3000/commands.js",
      events: [
        { type: "OnMessageSend", functionName: "onMessageSendHandler", sendMode: "SoftBlock" },
        {
          type: "OnAppointmentSend",
          functionName: "onAppointmentSendHandler",
          sendMode: "SoftBlock",
        },
      ],
      commands: [
        {
          id: "msgComposeOpenPane",
          surface: "MessageComposeCommandSurface",
          label: { text: "Review addresses", overrides: { "de-DE": "Adressen prüfen" } },
          url: "https://localhost:3000/taskpane.html",
        },
        {
          id: "apptComposeOpenPane",
          surface: "AppointmentOrganizerCommandSurface",
          label: { text: "Review addresses", overrides: { "ja-JP": "宛先を確認" } },
          url: "https://localhost:3000/taskpane.html",
        },
      ],
      sharedFolders: true,
    },
  });
});

test("a manifest with a fault is refused with that fault", () => {
  expect(parseManifest(MANIFEST.replace("ReadWriteItem", "ReadItem"))).toMatchObject({
    kind: "refused",
    errors: [{ path: "OfficeApp/Permissions" }],
  });
});

test("what is no XML is refused", () => {
  expect(parseManifest("")).toMatchObject({ kind: "refused", errors: [{ path: "/" }] });
});

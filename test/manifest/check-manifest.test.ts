import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkManifest } from "../../src/manifest/check-manifest";
import type { Site } from "../../src/manifest/check-site";
import { pngSize } from "../../src/manifest/png-size";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");

const OFFICE_JS =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const PAGE = `${OFFICE_JS}<script src="commands.js"></script>`;
const FILES = ["taskpane.html", "commands.html", "commands.js", "support.html"];
const ICONS = [16, 32, 64, 80, 128].map((pixels) => `assets/icon-${pixels}.png`);

const SITE: Site = {
  exists: (path) => FILES.includes(path) || ICONS.includes(path),
  pngSize: (path) => (ICONS.includes(path) ? pngSize(readFileSync(resolve(ROOT, path))) : null),
  text: (path) => (path === "commands.html" ? PAGE : null),
  associated: () => ({ names: ["onMessageSendHandler", "onAppointmentSendHandler"], error: "" }),
};

/** The faults without their lines, each as "path: message remedy". */
const faults = (text: string, site: Site | null): readonly string[] =>
  checkManifest(text, site).map(({ path, message, remedy }) => `${path}: ${message} ${remedy}`);

test("the product's own manifest is without fault", () => {
  expect(checkManifest(MANIFEST, null)).toEqual([]);
  expect(checkManifest(MANIFEST, SITE)).toEqual([]);
});

const mutate = (from: string, to: string): string => {
  if (!MANIFEST.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return MANIFEST.replace(from, () => to);
};

const line = (pattern: RegExp): string => {
  const found = pattern.exec(MANIFEST);
  if (found === null) throw new Error(`nothing like ${pattern}`);
  return found[0];
};

/** The manifest with a comment that brings it to this size. */
const ofBytes = (bytes: number): string =>
  `${MANIFEST}<!--${"x".repeat(bytes - Buffer.byteLength(MANIFEST) - "<!---->".length)}-->`;

const OVERRIDES = "OfficeApp/VersionOverrides/VersionOverrides";
const RESOURCES = `${OVERRIDES}/Resources`;
const DESKTOP = `${OVERRIDES}/Hosts/Host/DesktopFormFactor`;
const MESSAGE_GROUP = `${DESKTOP}/ExtensionPoint[@xsi:type="MessageComposeCommandSurface"]/OfficeTab/Group`;
const MEETING_GROUP = `${DESKTOP}/ExtensionPoint[@xsi:type="AppointmentOrganizerCommandSurface"]/OfficeTab/Group`;
const LAUNCH = `${DESKTOP}/ExtensionPoint[@xsi:type="LaunchEvent"]`;
const APP_ORDER =
  "Id, AlternateId, Version, ProviderName, DefaultLocale, DisplayName, Description, IconUrl, " +
  "HighResolutionIconUrl, SupportUrl, AppDomains, Hosts, Requirements, FormSettings, Permissions, " +
  "Rule, DisableEntityHighlighting, VersionOverrides";
const X60 = "x".repeat(60);

/** What was done to the manifest, the result, and the first fault then found. */
const MUTATIONS: readonly (readonly [change: string, text: string, fault: string])[] = [
  [
    "an end tag is missing",
    mutate("</Hosts>", ""),
    "/: Not well-formed: unexpected close tag. Mend the XML; the rest can be checked then.",
  ],
  [
    "not a manifest",
    "<html/>",
    'html: This is no Office Add-in manifest. Begin with <OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xsi:type="MailApp">.',
  ],
  [
    "a task pane add-in",
    mutate('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'),
    'OfficeApp: It has the xsi:type "TaskPaneApp". Second Look uses: MailApp.',
  ],
  [
    "no Id",
    mutate(line(/<Id>.*<\/Id>/), ""),
    `OfficeApp/Id: It is missing. Add it; order within OfficeApp: ${APP_ORDER}.`,
  ],
  [
    "an Id that is no GUID",
    mutate(line(/<Id>.*<\/Id>/), "<Id>second-look</Id>"),
    'OfficeApp/Id: "second-look" is not a GUID. Write 8-4-4-4-12 hexadecimal digits, without braces.',
  ],
  [
    "Version before Id",
    mutate("<Version>1.0.0.0</Version>", "").replace("<Id>", "<Version>1.0.0.0</Version><Id>"),
    `OfficeApp/Id: It stands after Version. Order within OfficeApp: ${APP_ORDER}.`,
  ],
  [
    "five version parts",
    mutate("1.0.0.0", "1.0.0.0.0"),
    'OfficeApp/Version: "1.0.0.0.0" is not a version. Write one to four numbers of at most five digits with dots between: 1.0.0.0.',
  ],
  [
    "six digits",
    mutate("1.0.0.0", "100000.0"),
    'OfficeApp/Version: "100000.0" is not a version. Write one to four numbers of at most five digits with dots between: 1.0.0.0.',
  ],
  [
    "version with letter",
    mutate("1.0.0.0", "1.0-beta"),
    'OfficeApp/Version: "1.0-beta" is not a version. Write one to four numbers of at most five digits with dots between: 1.0.0.0.',
  ],
  [
    "two versions",
    mutate("<Version>1.0.0.0</Version>", "<Version>1.0.0.0</Version><Version>1.0.0.0</Version>"),
    "OfficeApp/Version[2]: OfficeApp takes one Version only. Remove one.",
  ],
  [
    "DisplayName too long",
    mutate(
      '<DisplayName DefaultValue="Second Look"',
      `<DisplayName DefaultValue="${"x".repeat(126)}"`,
    ),
    `OfficeApp/DisplayName: DefaultValue "${X60}…" (126 characters) is not a text of 1 to 125 characters. Write 1 to 125 characters.`,
  ],
  [
    "Description too long",
    mutate('<Description DefaultValue="', `<Description DefaultValue="${"x".repeat(250)}`),
    `OfficeApp/Description: DefaultValue "${X60}…" (420 characters) is not a text of 1 to 250 characters. Write 1 to 250 characters.`,
  ],
  [
    "localised description too long",
    mutate('Value="Sieht sich', `Value="${"x".repeat(250)}`),
    `OfficeApp/Description/Override[@Locale="de-DE"]: Value "${X60}…" (411 characters) is not a text of 1 to 250 characters. Write 1 to 250 characters.`,
  ],
  [
    "bare language",
    mutate('Locale="de-DE"', 'Locale="de"'),
    'OfficeApp/Description/Override[@Locale="de"]: Locale "de" is not a locale with its region. Write language and region: de-DE.',
  ],
  [
    "locale of the default",
    mutate('Locale="de-DE"', 'Locale="en-US"'),
    'OfficeApp/Description/Override[@Locale="en-US"]: This is the DefaultLocale. Put its text into DefaultValue.',
  ],
  [
    "locale twice",
    mutate('Locale="de-DE"', 'Locale="fr-FR"'),
    "OfficeApp/Description/Override[2]: The locale stands here twice. Remove one of them.",
  ],
  [
    "icon over http",
    mutate('<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'),
    'OfficeApp/IconUrl: DefaultValue "http://localhost:3000/assets/icon-64.png" is not an https URL of at most 2048 characters. Write an address that begins with https://.',
  ],
  [
    "no SupportUrl",
    mutate(line(/<SupportUrl.*\/>/), ""),
    `OfficeApp/SupportUrl: It is missing. Add it; order within OfficeApp: ${APP_ORDER}.`,
  ],
  [
    "wildcard AppDomain",
    mutate(
      "<Hosts>",
      "<AppDomains><AppDomain>https://*.example.com</AppDomain></AppDomains><Hosts>",
    ),
    'OfficeApp/AppDomains/AppDomain: "https://*.example.com" is not an https origin without wildcards. Name each origin in full: https://www.example.com.',
  ],
  [
    "host Workbook",
    mutate('<Host Name="Mailbox"/>', '<Host Name="Workbook"/>'),
    'OfficeApp/Hosts/Host: Name "Workbook" is not Mailbox. Write Mailbox.',
  ],
  [
    "base asks 1.6",
    mutate('DefaultMinVersion="1.5"', 'DefaultMinVersion="1.6"'),
    "OfficeApp/Requirements/Sets/Set: It asks for Mailbox 1.6. Write at most 1.5: Exchange on-premises refuses more.",
  ],
  [
    "base asks 1.14 by MinVersion",
    mutate('<Set Name="Mailbox"/>', '<Set Name="Mailbox" MinVersion="1.14"/>'),
    "OfficeApp/Requirements/Sets/Set: It asks for Mailbox 1.14. Write at most 1.5: Exchange on-premises refuses more.",
  ],
  [
    "base asks for more in a second set",
    mutate('<Set Name="Mailbox"/>', '<Set Name="Mailbox"/><Set Name="Mailbox" MinVersion="1.15"/>'),
    "OfficeApp/Requirements/Sets/Set[2]: It asks for Mailbox 1.15. Write at most 1.5: Exchange on-premises refuses more.",
  ],
  [
    "overrides ask 1.13",
    mutate('DefaultMinVersion="1.14"', 'DefaultMinVersion="1.13"'),
    `${OVERRIDES}/Requirements/Sets/Set: It asks for Mailbox 1.13. Write at least 1.14, the first with sendModeOverride.`,
  ],
  [
    "overrides ask 1.2",
    mutate('DefaultMinVersion="1.14"', 'DefaultMinVersion="1.2"'),
    `${OVERRIDES}/Requirements/Sets/Set: It asks for Mailbox 1.2. Write at least 1.14, the first with sendModeOverride.`,
  ],
  [
    "no overrides requirement",
    mutate(line(/ {6}<Requirements>[\s\S]*?<bt[\s\S]*?<\/Requirements>/), ""),
    `${OVERRIDES}/Requirements: It is missing. Add it; order within VersionOverrides: Requirements, Hosts, Resources.`,
  ],
  [
    "read form",
    mutate('<Form xsi:type="ItemEdit">', '<Form xsi:type="ItemRead">'),
    'OfficeApp/FormSettings/Form: It has the xsi:type "ItemRead". Second Look uses: ItemEdit.',
  ],
  [
    "rule for reading",
    mutate('ItemType="Message" FormType="Edit"', 'ItemType="Message" FormType="Read"'),
    'OfficeApp/Rule/Rule[@ItemType="Message"]: FormType "Read" is not Edit. Write Edit: Second Look has nothing to say about an item that is read.',
  ],
  [
    "ReadItem",
    mutate("ReadWriteItem", "ReadItem"),
    'OfficeApp/Permissions: "ReadItem" is not the permission that Second Look needs. Write ReadWriteItem: less cannot correct a recipient, more is never used.',
  ],
  [
    "ReadWriteMailbox",
    mutate("ReadWriteItem", "ReadWriteMailbox"),
    'OfficeApp/Permissions: "ReadWriteMailbox" is not the permission that Second Look needs. Write ReadWriteItem: less cannot correct a recipient, more is never used.',
  ],
  [
    "no VersionOverrides 1.1",
    mutate('mailappversionoverrides/1.1"', 'mailappversionoverrides/1.2"'),
    `${OVERRIDES}: It is in the namespace "http://schemas.microsoft.com/office/mailappversionoverrides/1.2". Put it into the namespace http://schemas.microsoft.com/office/mailappversionoverrides/1.1.`,
  ],
  [
    "two runtimes",
    mutate(
      "</Runtimes>",
      '<Runtime resid="Commands.Url"><Override type="javascript" resid="Script.Url"/></Runtime></Runtimes>',
    ),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime[2]: Runtimes takes one Runtime only. Remove one.`,
  ],
  [
    "two overrides",
    mutate(
      '<Override type="javascript" resid="Script.Url"/>',
      '<Override type="javascript" resid="Script.Url"/><Override type="javascript" resid="Script.Url"/>',
    ),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime/Override[2]: Runtime takes one Override only. Remove one.`,
  ],
  [
    "no override",
    mutate('<Override type="javascript" resid="Script.Url"/>', ""),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime/Override: It is missing. Add it; order within Runtime: Override.`,
  ],
  [
    "typescript",
    mutate('type="javascript"', 'type="typescript"'),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime/Override: type "typescript" is not javascript. Write javascript, the only type of override that a runtime takes.`,
  ],
  [
    "long runtime",
    mutate('<Runtime resid="Commands.Url">', '<Runtime resid="Commands.Url" lifetime="long">'),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime: lifetime "long" is not short. Leave the attribute out: Outlook knows short runtimes only.`,
  ],
  [
    "Runtimes after DesktopFormFactor",
    mutate(line(/<Runtimes>[\s\S]*<\/Runtimes>/), "").replace(
      "</DesktopFormFactor>",
      `</DesktopFormFactor>${line(/<Runtimes>[\s\S]*<\/Runtimes>/)}`,
    ),
    `${OVERRIDES}/Hosts/Host/Runtimes: It stands after DesktopFormFactor. Order within Host: Runtimes, DesktopFormFactor.`,
  ],
  [
    "shared folders false",
    mutate("<SupportsSharedFolders>true", "<SupportsSharedFolders>false"),
    `${DESKTOP}/SupportsSharedFolders: "false" is not true. Write true: without it Outlook on Mac leaves shared mailboxes unchecked.`,
  ],
  [
    "no shared folders",
    mutate("<SupportsSharedFolders>true</SupportsSharedFolders>", ""),
    `${DESKTOP}/SupportsSharedFolders: It is missing. Add it; order within DesktopFormFactor: SupportsSharedFolders, ExtensionPoint.`,
  ],
  [
    "shared folders last",
    mutate("<SupportsSharedFolders>true</SupportsSharedFolders>", "").replace(
      "</DesktopFormFactor>",
      "<SupportsSharedFolders>true</SupportsSharedFolders></DesktopFormFactor>",
    ),
    `${DESKTOP}/SupportsSharedFolders: It stands after ExtensionPoint. Order within DesktopFormFactor: SupportsSharedFolders, ExtensionPoint.`,
  ],
  [
    "label after supertip",
    mutate(line(/<Label resid="Pane.Label"\/>/), "").replace(
      "</Supertip>",
      '</Supertip><Label resid="Pane.Label"/>',
    ),
    `${MESSAGE_GROUP}/Control/Label: It stands after Supertip. Order within Control: Label, Supertip, Icon, Action.`,
  ],
  [
    "dangling resid",
    mutate('<Title resid="Pane.Label"/>', '<Title resid="Pane.Title"/>'),
    `${MESSAGE_GROUP}/Control/Supertip/Title: No resource "Pane.Title" in ShortStrings. Define it in Resources/ShortStrings, or mend the resid.`,
  ],
  [
    "resid of another kind",
    mutate('<Description resid="Pane.Tip"/>', '<Description resid="Pane.Label"/>'),
    `${MESSAGE_GROUP}/Control/Supertip/Description: No resource "Pane.Label" in LongStrings (ShortStrings has one of that name). Define it in Resources/LongStrings, or mend the resid.`,
  ],
  [
    "resid too long",
    MANIFEST.split("Pane.Label").join("Pane.Label.Of.The.Ribbon.Button.33"),
    `${MESSAGE_GROUP}/Control/Label: resid "Pane.Label.Of.The.Ribbon.Button.33" is not an id of 1 to 32 characters. Choose an id of at most 32 characters, here and where it is defined.`,
  ],
  [
    "unused resource",
    mutate(
      "</bt:Urls>",
      '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/support.html"/></bt:Urls>',
    ),
    `${RESOURCES}/Urls/Url[@id="Help.Url"]: No element refers to "Help.Url". Refer to it by resid, or remove it.`,
  ],
  [
    "resource id twice",
    mutate('<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"'),
    `${MESSAGE_GROUP}/Control/Icon/Image[@size="32"]: No resource "Icon.32" in Images. Define it in Resources/Images, or mend the resid.`,
  ],
  [
    "short string too long",
    mutate('DefaultValue="Review addresses"', `DefaultValue="${"x".repeat(126)}"`),
    `${RESOURCES}/ShortStrings/String[@id="Pane.Label"]: DefaultValue "${X60}…" (126 characters) is not a text of 1 to 125 characters. Write 1 to 125 characters.`,
  ],
  [
    "localised short string too long",
    mutate('Value="Adressen prüfen"', `Value="${"x".repeat(126)}"`),
    `${RESOURCES}/ShortStrings/String[@id="Pane.Label"]/Override[@Locale="de-DE"]: Value "${X60}…" (126 characters) is not a text of 1 to 125 characters. Write 1 to 125 characters.`,
  ],
  [
    "long string too long",
    mutate('DefaultValue="Shows', `DefaultValue="${"x".repeat(250)}`),
    `${RESOURCES}/LongStrings/String: DefaultValue "${X60}…" (307 characters) is not a text of 1 to 250 characters. Write 1 to 250 characters.`,
  ],
  [
    "url too long",
    mutate("https://localhost:3000/commands.js", `https://localhost:3000/${"x".repeat(2048)}`),
    `${RESOURCES}/Urls/Url[@id="Script.Url"]: DefaultValue "https://localhost:3000/${"x".repeat(37)}…" (2071 characters) is not an https URL of at most 2048 characters. Write an address that begins with https://.`,
  ],
  [
    "locale missing in one string",
    mutate('<bt:Override Locale="ja-JP" Value="宛先を確認"/>', ""),
    `${RESOURCES}/ShortStrings/String[@id="Pane.Label"]: It has no text for ja-JP. Add an Override, as elsewhere.`,
  ],
  [
    "empty text",
    mutate('Value="宛先を確認"', 'Value=""'),
    `${RESOURCES}/ShortStrings/String[@id="Pane.Label"]/Override[@Locale="ja-JP"]: Value "" is not a text of 1 to 125 characters. Write 1 to 125 characters.`,
  ],
  [
    "no icon of 32",
    mutate('<bt:Image size="32" resid="Icon.32"/>', ""),
    `${MESSAGE_GROUP}/Control/Icon: It has no image of 32 pixels. Add <bt:Image size="32" …/>.`,
  ],
  [
    "icon size 33",
    mutate('size="32"', 'size="33"'),
    `${MESSAGE_GROUP}/Control/Icon/Image[@size="33"]: size "33" is not the size of a button's icon. Write one of 16, 20, 24, 32, 40, 48, 64, 80.`,
  ],
  [
    "button id twice",
    mutate('id="apptComposeOpenPane"', 'id="msgComposeOpenPane"'),
    `${MEETING_GROUP}/Control: The id "msgComposeOpenPane" stands twice. Choose another id.`,
  ],
  [
    "group id twice",
    mutate('id="apptComposeGroup"', 'id="msgComposeGroup"'),
    `${MEETING_GROUP}: The id "msgComposeGroup" stands twice. Choose another id.`,
  ],
  [
    "menu",
    mutate(
      '<Control xsi:type="Button" id="msgComposeOpenPane">',
      '<Control xsi:type="Menu" id="msgComposeOpenPane">',
    ),
    `${MESSAGE_GROUP}/Control: It has the xsi:type "Menu". Second Look uses: Button.`,
  ],
  [
    "function button",
    mutate('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ExecuteFunction">'),
    `${MESSAGE_GROUP}/Control/Action: It has the xsi:type "ExecuteFunction". Second Look uses: ShowTaskpane.`,
  ],
  [
    "read surface",
    mutate('xsi:type="MessageComposeCommandSurface"', 'xsi:type="MessageReadCommandSurface"'),
    `${DESKTOP}/ExtensionPoint[@xsi:type="MessageReadCommandSurface"]: It has the xsi:type "MessageReadCommandSurface". Second Look uses: MessageComposeCommandSurface, AppointmentOrganizerCommandSurface, LaunchEvent.`,
  ],
  [
    "no meeting button",
    mutate(line(/ *<ExtensionPoint xsi:type="Appointment[\s\S]*?<\/ExtensionPoint>/), ""),
    `${DESKTOP}: The ExtensionPoint AppointmentOrganizerCommandSurface is missing. Add it: the dialog opens the pane of meetings by its button.`,
  ],
  [
    "surface twice",
    mutate(
      'xsi:type="AppointmentOrganizerCommandSurface"',
      'xsi:type="MessageComposeCommandSurface"',
    ),
    `${DESKTOP}/ExtensionPoint[2]: It stands twice. Put its content into the first one.`,
  ],
  [
    "no launch event",
    mutate(line(/ *<ExtensionPoint xsi:type="LaunchEvent"[\s\S]*?<\/ExtensionPoint>/), ""),
    `${DESKTOP}: The ExtensionPoint LaunchEvent is missing. Add it: without it nothing is checked on Send.`,
  ],
  [
    "compose event",
    mutate('Type="OnMessageSend"', 'Type="OnNewMessageCompose"'),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnNewMessageCompose"]: Second Look does not answer OnNewMessageCompose. Remove it: on the web another event cancels a send handler that is running.`,
  ],
  [
    "third event",
    mutate(
      "</LaunchEvents>",
      '<LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="f" SendMode="SoftBlock"/></LaunchEvents>',
    ),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageRecipientsChanged"]: Second Look does not answer OnMessageRecipientsChanged. Remove it: on the web another event cancels a send handler that is running.`,
  ],
  [
    "unknown event",
    mutate('Type="OnMessageSend"', 'Type="OnMessageSending"'),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageSending"]: "OnMessageSending" is no event. Write OnMessageSend or OnAppointmentSend.`,
  ],
  [
    "event twice",
    mutate('Type="OnAppointmentSend"', 'Type="OnMessageSend"'),
    `${LAUNCH}/LaunchEvents/LaunchEvent[2]: It stands twice. Remove one.`,
  ],
  [
    "handlers of the two events, swapped",
    mutate("onMessageSendHandler", "x")
      .replace("onAppointmentSendHandler", "onMessageSendHandler")
      .replace('"x"', '"onAppointmentSendHandler"'),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageSend"]: It calls onAppointmentSendHandler. Write FunctionName="onMessageSendHandler".`,
  ],
  [
    "another name for the message's button",
    mutate('id="msgComposeOpenPane"', 'id="openPane"'),
    `${MESSAGE_GROUP}/Control: The alert does not open its pane. Write id="msgComposeOpenPane".`,
  ],
  [
    "another name for the meeting's button",
    mutate('id="apptComposeOpenPane"', 'id="openPane"'),
    `${MEETING_GROUP}/Control: The alert does not open its pane. Write id="apptComposeOpenPane".`,
  ],
  [
    "send mode in lower case",
    mutate('SendMode="SoftBlock"', 'SendMode="softBlock"'),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageSend"]: SendMode "softBlock" is not a send mode. Write one of PromptUser, SoftBlock, Block.`,
  ],
  [
    "no send mode",
    mutate(' SendMode="SoftBlock"', ""),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageSend"]: The attribute "SendMode" is missing. Write one of PromptUser, SoftBlock, Block.`,
  ],
  [
    "no function",
    mutate('FunctionName="onMessageSendHandler" ', ""),
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageSend"]: The attribute "FunctionName" is missing. Write 1 to 250 characters.`,
  ],
  [
    "other page for events",
    mutate(
      '</LaunchEvents>\n              <SourceLocation resid="Commands.Url"/>',
      '</LaunchEvents>\n              <SourceLocation resid="Pane.Url"/>',
    ),
    `${LAUNCH}/SourceLocation: It is not the page of the Runtime. Write resid="Commands.Url".`,
  ],
  [
    "bt prefix missing",
    mutate("<bt:Images>", "<Images>").replace("</bt:Images>", "</Images>"),
    `${RESOURCES}/Images: It is in the namespace "http://schemas.microsoft.com/office/mailappversionoverrides/1.1". Put it into the namespace http://schemas.microsoft.com/office/officeappbasictypes/1.0.`,
  ],
  [
    "unknown attribute",
    mutate('<Set Name="Mailbox"/>', '<Set Name="Mailbox" Version="1.5"/>'),
    'OfficeApp/Requirements/Sets/Set: It takes no attribute "Version". Remove the attribute.',
  ],
  [
    "unknown element",
    mutate("<Permissions>", "<Sandbox/><Permissions>"),
    `OfficeApp/Sandbox: OfficeApp takes no Sandbox. Remove it; it takes ${APP_ORDER}.`,
  ],
  [
    "stray text",
    mutate("<Hosts>", "<Hosts>Outlook"),
    'OfficeApp/Hosts: It holds the text "Outlook". Take the text out.',
  ],
  [
    "one byte over 256 KB",
    ofBytes(262145),
    "OfficeApp: It has 262145 bytes. Keep it within 262144 bytes.",
  ],
];

test.each(MUTATIONS)("refused: %s", (_, text, fault) => {
  expect(faults(text, SITE)[0]).toBe(fault);
});

test.each([
  [
    "a display name of 125 characters",
    mutate(
      '<DisplayName DefaultValue="Second Look"',
      `<DisplayName DefaultValue="${"x".repeat(125)}"`,
    ),
  ],
  ["a version of one part", mutate("1.0.0.0", "1")],
  ["a version of five digits", mutate("1.0.0.0", "99999.1")],
  ["every event blocks", MANIFEST.split("SoftBlock").join("Block")],
  ["every event only asks", MANIFEST.split("SoftBlock").join("PromptUser")],
  [
    "a minimum on the set itself",
    mutate('<bt:Set Name="Mailbox"/>', '<bt:Set Name="Mailbox" MinVersion="1.15"/>'),
  ],
  [
    "the site in a folder",
    MANIFEST.split("https://localhost:3000/").join("https://intranet.example/second-look/"),
  ],
  [
    "help from elsewhere",
    mutate("https://localhost:3000/support.html", "https://help.example/mail"),
  ],
  [
    "an origin beside",
    mutate(
      "<Hosts>",
      "<AppDomains><AppDomain>https://help.example</AppDomain></AppDomains><Hosts>",
    ),
  ],
  ["another locale", MANIFEST.split("ar-SA").join("zh-TW")],
  ["no remark on highlighting", mutate(line(/<DisableEntityHighlighting.*>/), "")],
  ["256 KB", ofBytes(262144)],
])("taken: %s", (_, text) => {
  expect(faults(text, SITE)).toEqual([]);
});

const without = (missing: string): Site => ({
  ...SITE,
  exists: (path) => path !== missing && SITE.exists(path),
});
const page = (html: string): Site => ({ ...SITE, text: () => html });

test.each<readonly [string, Site, string]>([
  [
    "no task pane",
    without("taskpane.html"),
    "OfficeApp/FormSettings/Form/DesktopSettings/SourceLocation: The built site has no taskpane.html. Build it, or mend the address.",
  ],
  [
    "no event script",
    without("commands.js"),
    `${RESOURCES}/Urls/Url[@id="Script.Url"]: The built site has no commands.js. Build it, or mend the address.`,
  ],
  [
    "no help",
    without("support.html"),
    "OfficeApp/SupportUrl: The built site has no support.html. Build it, or mend the address.",
  ],
  [
    "no large icon",
    without("assets/icon-128.png"),
    "OfficeApp/HighResolutionIconUrl: The built site has no assets/icon-128.png. Build it, or mend the address.",
  ],
  [
    "an icon of another size",
    {
      ...SITE,
      pngSize: (path) =>
        path === "assets/icon-64.png" ? { width: 64, height: 48 } : SITE.pngSize(path),
    },
    "OfficeApp/IconUrl: assets/icon-64.png has 64 x 48 pixels, not 64 x 64. Name the icon of that size.",
  ],
  [
    "an icon that is none",
    { ...SITE, pngSize: (path) => (path === "assets/icon-16.png" ? null : SITE.pngSize(path)) },
    `${MESSAGE_GROUP}/Control/Icon/Image[@size="16"]: assets/icon-16.png is no PNG. Write a PNG file.`,
  ],
  [
    "a page without the script",
    page(OFFICE_JS),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime: The page does not load commands.js. Add it to the page.`,
  ],
  [
    "a page without office.js",
    page('<script src="commands.js"></script>'),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime: The page does not load office.js first. Put office.js before it.`,
  ],
  [
    "office.js last",
    page(`<script src="./commands.js"></script>${OFFICE_JS}`),
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime: The page does not load office.js first. Put office.js before it.`,
  ],
  [
    "a function that nobody associates",
    { ...SITE, associated: () => ({ names: ["onMessageSendHandler"], error: "" }) },
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnAppointmentSend"]: commands.js does not associate "onAppointmentSendHandler". It associates: onMessageSendHandler.`,
  ],
  [
    "a script that associates nothing",
    { ...SITE, associated: () => ({ names: [], error: "" }) },
    `${LAUNCH}/LaunchEvents/LaunchEvent[@Type="OnMessageSend"]: commands.js does not associate "onMessageSendHandler". It associates: nothing.`,
  ],
  [
    "a script that fails",
    {
      ...SITE,
      associated: () => ({ names: [], error: "ReferenceError: document is not defined" }),
    },
    `${OVERRIDES}/Hosts/Host/Runtimes/Runtime/Override: commands.js fails while it loads: ReferenceError: document is not defined. Mend the script: no handler would run.`,
  ],
])("refused beside its site: %s", (_, site, fault) => {
  expect(faults(MANIFEST, site)[0]).toBe(fault);
});

test("an address outside of the task pane's folder", () => {
  const text = mutate("https://localhost:3000/commands.js", "https://cdn.example/commands.js");
  expect(faults(text, SITE)).toEqual([
    `${RESOURCES}/Urls/Url[@id="Script.Url"]: https://cdn.example/commands.js is outside of the add-in's own site. Put the file below https://localhost:3000/, where the task pane is.`,
  ]);
});

test("every fault is told with its line", () => {
  const lines = MANIFEST.split("\n");
  const [first, second, ...more] = checkManifest(
    MANIFEST.replace("ReadWriteItem", "ReadItem").split('Pane.Url"/>').join('Pane"/>'),
    null,
  );
  expect(lines[(first?.line ?? 0) - 1]).toContain("<Permissions>");
  expect(lines[(second?.line ?? 0) - 1]).toContain('<SourceLocation resid="Pane.Url"/>');
  expect(more).toHaveLength(1);
});

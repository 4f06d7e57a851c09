import { any, choice, empty, one, optional, reference, sequence, some, text } from "./element-type";
import type { ElementType } from "./element-type";
import type { ValueFormName } from "./values";

/**
 * The part of the add-in-only manifest schema that Second Look uses: which element stands where,
 * in which order, how often, with which attributes.
 *
 * Types are named as in [MS-OWEMXML]; the order is that of its sequences, as restated at
 * learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering ("mail add-in"). What
 * that schema knows beyond this table is refused, because nothing here would use it.
 */

/** LocaleAwareSetting and its Short, Long and URL forms. */
const localeAware = (form: ValueFormName): ElementType =>
  sequence("app", [any("Override", empty({ Locale: "locale", Value: form }))], {
    DefaultValue: form,
  });

/** ShortStringResource, LongStringResource, URLResource and ImageResource. */
const resource = (form: ValueFormName): ElementType =>
  sequence("basic", [any("Override", empty({ Locale: "locale", Value: form }))], {
    id: "resid",
    DefaultValue: form,
  });

const SHORT = reference("ShortStrings");
const LONG = reference("LongStrings");
const URL_REFERENCE = reference("Urls");

/** MailAppRequirements, and Requirements of the basic types. */
const requirements = (namespace: "app" | "basic"): ElementType =>
  sequence(namespace, [
    one(
      "Sets",
      sequence(namespace, [some("Set", empty({ Name: "mailbox", "MinVersion?": "setVersion" }))], {
        "DefaultMinVersion?": "setVersion",
      }),
    ),
  ]);

/** ItemEditMailAppSettings. */
const COMPOSE_SETTINGS = sequence("app", [one("SourceLocation", localeAware("url"))]);

const FORM_SETTINGS = sequence("app", [
  one("Form", choice({ ItemEdit: sequence("app", [one("DesktopSettings", COMPOSE_SETTINGS)]) })),
]);

const ITEM_IS = empty({ ItemType: "itemType", FormType: "formType" });

const RULE = choice({
  ItemIs: ITEM_IS,
  RuleCollection: sequence("app", [some("Rule", choice({ ItemIs: ITEM_IS }))], {
    Mode: "ruleMode",
  }),
});

const RUNTIMES = sequence("overrides11", [
  one("Runtime", {
    ...sequence("overrides11", [one("Override", reference("Urls", { type: "javascript" }))], {
      resid: "resid",
      "lifetime?": "short",
    }),
    refersTo: "Urls",
  }),
]);

const BUTTON = sequence(
  "overrides11",
  [
    one("Label", SHORT),
    one("Supertip", sequence("overrides11", [one("Title", SHORT), one("Description", LONG)])),
    one("Icon", sequence("basic", [some("Image", reference("Images", { size: "iconSize" }))])),
    one(
      "Action",
      choice({ ShowTaskpane: sequence("overrides11", [one("SourceLocation", URL_REFERENCE)]) }),
    ),
  ],
  { id: "shortString" },
);

/** CommandSurfaceExtensionPoint. */
const COMMAND_SURFACE = sequence("overrides11", [
  one(
    "OfficeTab",
    sequence(
      "overrides11",
      [
        some(
          "Group",
          sequence(
            "overrides11",
            [one("Label", SHORT), some("Control", choice({ Button: BUTTON }))],
            { id: "shortString" },
          ),
        ),
      ],
      { id: "tab" },
    ),
  ),
]);

/** LaunchEvent and LaunchEventDefinition. */
const LAUNCH_EVENT = sequence("overrides11", [
  one(
    "LaunchEvents",
    sequence("overrides11", [
      some(
        "LaunchEvent",
        empty({ Type: "shortString", FunctionName: "longString", SendMode: "sendMode" }),
      ),
    ]),
  ),
  one("SourceLocation", URL_REFERENCE),
]);

/** FormFactorWithSupportsSharedFolders. */
const DESKTOP = sequence("overrides11", [
  one("SupportsSharedFolders", text("true")),
  some(
    "ExtensionPoint",
    choice({
      MessageComposeCommandSurface: COMMAND_SURFACE,
      AppointmentOrganizerCommandSurface: COMMAND_SURFACE,
      LaunchEvent: LAUNCH_EVENT,
    }),
  ),
]);

const MAIL_HOST = sequence("overrides11", [
  one("Runtimes", RUNTIMES),
  one("DesktopFormFactor", DESKTOP),
]);

const RESOURCES = sequence("basic", [
  one("Images", sequence("basic", [some("Image", resource("url"))])),
  one("Urls", sequence("basic", [some("Url", resource("url"))])),
  one("ShortStrings", sequence("basic", [some("String", resource("shortString"))])),
  one("LongStrings", sequence("basic", [some("String", resource("longString"))])),
]);

const OVERRIDES_1_1 = sequence("overrides11", [
  one("Requirements", requirements("basic")),
  one("Hosts", sequence("overrides11", [one("Host", choice({ MailHost: MAIL_HOST }))])),
  one("Resources", RESOURCES),
]);

const OVERRIDES_1_0 = sequence("overrides10", [
  one("VersionOverrides", choice({ VersionOverridesV1_1: OVERRIDES_1_1 }), "overrides11"),
]);

const MAIL_APP = sequence("app", [
  one("Id", text("guid")),
  optional("AlternateId", text("any")),
  one("Version", text("version")),
  one("ProviderName", text("shortString")),
  one("DefaultLocale", text("locale")),
  one("DisplayName", localeAware("shortString")),
  one("Description", localeAware("longString")),
  one("IconUrl", localeAware("url")),
  one("HighResolutionIconUrl", localeAware("url")),
  one("SupportUrl", localeAware("url")),
  optional("AppDomains", sequence("app", [some("AppDomain", text("appDomain"))])),
  one("Hosts", sequence("app", [one("Host", empty({ Name: "mailbox" }))])),
  one("Requirements", requirements("app")),
  one("FormSettings", FORM_SETTINGS),
  one("Permissions", text("permission")),
  one("Rule", RULE),
  optional("DisableEntityHighlighting", text("boolean")),
  one("VersionOverrides", choice({ VersionOverridesV1_0: OVERRIDES_1_0 }), "overrides10"),
]);

/** The root: an add-in for Outlook. */
export const OFFICE_APP: ElementType = choice({ MailApp: MAIL_APP });

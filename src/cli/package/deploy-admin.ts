import type { PackageFacts } from "./package-facts";

/** Clouds that have no Integrated apps page in their admin centre, and no new Outlook. */
const WITHOUT_PORTAL: readonly string[] = ["gcch", "dod", "21vianet"];

/** Section 2 of deploy.md: giving the manifest to Microsoft 365. */
export function adminSteps({ policy }: PackageFacts): readonly string[] {
  const { cloud, id } = policy.deployment;
  return [
    "## 2. Give the manifest to Microsoft 365",
    "",
    ...(WITHOUT_PORTAL.includes(cloud) ? ["This cloud has no Integrated apps page.", ""] : PORTAL),
    ...(cloud === "public" ? [] : CENTRALIZED),
    ...(WITHOUT_PORTAL.includes(cloud) ? NO_NEW_OUTLOOK : []),
    "With Exchange Server and no Microsoft 365, in the Exchange Management Shell:",
    "",
    "```powershell",
    "$manifest = [System.IO.File]::ReadAllBytes('C:\\second-look\\manifest.xml')",
    "New-App -OrganizationApp -FileData $manifest -ProvidedTo SpecificUsers -UserList 'pilot1@contoso.example', 'pilot2@contoso.example' -DefaultStateForUser AlwaysEnabled",
    "```",
    "",
    "Microsoft documents the events on Send for add-ins that an admin deployed. Whether they run for an",
    "add-in that came by `New-App` is not documented: try it with one mailbox first. To take it away:",
    `\`Remove-App -OrganizationApp -Identity ${id.toLowerCase()}\`.`,
    "",
    "Assign to the mailboxes of people, never to shared mailboxes: people keep the add-in when they",
    "write from a shared mailbox of theirs.",
    "",
  ];
}

/** Section 4 of deploy.md: what a later policy takes. */
export function updateSteps({ policy, mode }: PackageFacts): readonly string[] {
  const { host, id, cloud } = policy.deployment;
  const portal = !WITHOUT_PORTAL.includes(cloud);
  const kept = `second-look-package-${policy.revision}`;
  return [
    "## 4. Change the policy later",
    "",
    `1. Keep this package, to be able to go back: name its folder after the revision, such as`,
    `   \`${kept}\`, and keep its policy beside it.`,
    "2. Change `policy.json` and raise `revision` above every one that was served. `second-look policy",
    "   diff` says in words what changes.",
    "3. `second-look package` with the same options as before, and",
    `   \`--after ${kept}\`. It says whether the manifest changes; a new policy does not`,
    "   change it.",
    `4. Copy \`site/\` to ${host}, and what \`package\` names of \`servers/\` where your server uses it`,
    "   (section 1): the settings of IIS and of Azure Static Web Apps name the script of the task pane,",
    "   whose name changes with each policy; those of every server change with the cloud and with",
    "   `--frame-ancestor`, and the old ones would keep Outlook from showing the pages.",
    "5. Run `second-look verify` as above.",
    "",
    "Outlook on the web, new Outlook and Outlook for Mac have the new policy with the next message,",
    "classic Outlook on Windows when it is started next.",
    "",
    "Only when the manifest changes (another address, another send mode, a new version of Second Look",
    "that says so) raise `deployment.manifestVersion`, package again, and give Microsoft 365 the new",
    portal
      ? "manifest: Integrated apps, the app, **Update**. Consent is asked for again when permissions or events\nchange, which they seldom do."
      : "manifest:",
    "",
    ...(portal
      ? []
      : [
          "```powershell",
          `Set-OrganizationAddIn -ProductId ${id.toLowerCase()} -ManifestPath 'C:\\second-look\\manifest.xml' -Locale 'en-US'`,
          "```",
          "",
        ]),
    "**To another address**: serve the new site and `verify` it first, then update the manifest, and",
    "leave the old site as it is: for a day, sometimes longer, there are clients with the old manifest,",
    `and ${WITHOUT_SITE[mode]}`,
    "Take the old site away when nobody has fetched from it for a day and every classic Outlook has been",
    "started again. In an emergency before then disarm both (section 5; the line for the old site is in",
    "the `deploy.md` of the package before).",
    "",
  ];
}

/** What follows where a client that has the add-in finds no site. */
export const WITHOUT_SITE: Readonly<Record<PackageFacts["mode"], string>> = {
  promptuser:
    "a client that finds no\nsite tells its user at each send that the add-in is unavailable.",
  softblock:
    "a client that finds no\nsite tells its user at each send that the add-in is unavailable.",
  block: "in mode block no mail goes\nout from a client that finds no site.",
};

const PORTAL = [
  "1. Sign in to the Microsoft 365 admin centre (https://admin.cloud.microsoft) as a Global or an",
  "   Exchange administrator.",
  "2. **Settings**, **Integrated apps**, **Upload custom apps**.",
  "3. App type **Office Add-in**, **Upload manifest file**, choose `manifest.xml`.",
  "4. Users: **Specific users/groups** to begin with (section 3).",
  "5. Deployment type **Fixed (Default)**: the others let people remove the add-in, and such",
  "   deployments are known to go missing.",
  "6. Accept the permission (read and write the message that is being written), **Deploy**.",
  "",
  "To take it away: **Integrated apps**, the add-in, tab **Configuration**, **Advanced settings**,",
  "**Remove Add-in**.",
  "",
];

const CENTRALIZED = [
  "Where the admin centre has no Integrated apps page, use Centralized Deployment: the module",
  "O365CentralizedAddInDeployment in Windows PowerShell, as a Global administrator.",
  "",
  "```powershell",
  "Import-Module -Name O365CentralizedAddInDeployment",
  "Connect-OrganizationAddInService",
  "New-OrganizationAddIn -ManifestPath 'C:\\second-look\\manifest.xml' -Locale 'en-US' -Members 'pilot1@contoso.example', 'pilot-group@contoso.example'",
  "```",
  "",
  "Later, for everybody: `Set-OrganizationAddInAssignments -ProductId` with the id above, and",
  "`-AssignToEveryone $true`; to take it away, `Remove-OrganizationAddIn -ProductId` with that id.",
  "",
];

const NO_NEW_OUTLOOK = [
  "New Outlook on Windows does not serve mailboxes of this cloud; classic Outlook, Outlook on the web",
  "and Outlook for Mac do.",
  "",
];

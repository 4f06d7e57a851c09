import { frameAncestors } from "../../manifest/clouds";
import { adminSteps, updateSteps, WITHOUT_SITE } from "./deploy-admin";
import { checkSteps } from "./deploy-check";
import { hostingSteps } from "./deploy-hosting";
import type { PackageFacts } from "./package-facts";

/** deploy.md: the steps of one organisation, from this folder to the mailboxes and back. */
export function deployGuide(facts: PackageFacts): string {
  return [
    ...heading(facts),
    ...CONTENTS,
    ...hostingSteps(facts),
    ...adminSteps(facts),
    ...ROLL_OUT,
    ...updateSteps(facts),
    ...rollback(facts),
    ...checkSteps(facts),
  ].join("\n");
}

function heading({ version, policy, mode, dataDate }: PackageFacts): readonly string[] {
  const { organization, deployment, revision, suspended } = policy;
  const rows = [
    ["Organisation", organization.name === "" ? "(no name given)" : organization.name],
    ["Address of the site", deployment.host],
    ["Cloud", deployment.cloud],
    ["Add-in id", deployment.id.toLowerCase()],
    ["Version of the manifest", deployment.manifestVersion],
    ["Revision of the policy", String(revision)],
    ["Send mode", MODE_WORDS[mode]],
    ["Second Look", `${version}, data of ${dataDate}`],
  ];
  return [
    `# Deploying Second Look at ${deployment.host}`,
    "",
    "| | |",
    "| --- | --- |",
    ...rows.map(([what, value]) => `| ${what} | ${inCell(value ?? "")} |`),
    "",
    ...(suspended === undefined ? [] : [`**${SUSPENDED[suspended]}**`, ""]),
  ];
}

const MODE_WORDS: Readonly<Record<PackageFacts["mode"], string>> = {
  promptuser: "prompt user: whoever is stopped can send anyway",
  softblock:
    "soft block: what the policy blocks stays; mail goes out when the add-in is unavailable",
  block: "block: no mail goes out while the add-in is unavailable",
};

const SUSPENDED = {
  monitor: "This package only monitors: no send is stopped. The task pane shows what would be.",
  disarmed: "This package is disarmed: everything is allowed, and the task pane says so.",
} as const;

const CONTENTS = [
  "## What is here",
  "",
  "| | |",
  "| --- | --- |",
  "| `site/` | The files to serve. Nothing else of this folder needs to be public. |",
  "| `manifest.xml` | What Microsoft 365 is given. It changes seldom. |",
  "| `servers/` | Headers for the usual static hosts; `headers.json` lists them for any other. |",
  "| `sbom.cdx.json`, `THIRD-PARTY-NOTICES` | What the site is made of, and the licences. |",
  "| `SHA256SUMS` | Checksums of all these files: `sha256sum --check SHA256SUMS`, or one by one `Get-FileHash` in PowerShell. |",
  "",
];

const ROLL_OUT = [
  "## 3. Roll out by group",
  "",
  "1. The people who look after Outlook: a day or two, with a package that only monitors.",
  "2. One department, monitoring, for a week or two. What the task pane notes then is what people",
  "   will be asked about.",
  "3. The same department with the policy in force.",
  "4. Everybody.",
  "",
  "Assign to groups whose members are listed directly: members of nested groups get nothing. It takes",
  "up to 24 hours until an add-in appears, and sometimes longer on Outlook for Mac.",
  "",
];

function rollback(facts: PackageFacts): readonly string[] {
  const { revision, deployment } = facts.policy;
  const { host } = deployment;
  return [
    "## 5. The way out",
    "",
    "**Disarm the site**, when people are stopped who should not be:",
    "",
    "```",
    disarmCommand(facts),
    "```",
    "",
    `Copy \`disarmed/site/\` over the files at ${host}. The manifest stays as it is. How long it takes`,
    "until a client allows everything:",
    "",
    "| Client | Takes effect |",
    "| --- | --- |",
    "| Outlook on the web, new Outlook | with the next page: close the message, or reload |",
    "| Outlook for Mac | with the next message, at the latest after a restart of Outlook |",
    "| Classic Outlook on Windows | after a restart of Outlook, which then fetches the script anew |",
    "",
    "**Go back to an earlier package**: copy its `site/` back (section 4 says how to keep packages), and",
    "the settings of your server from its `servers/`, where the two packages differ there.",
    `The next policy then needs a \`revision\` above every one that was ever served, ${revision} included:`,
    "policies are told apart by that number alone. Where the earlier manifest is another one, Microsoft",
    "365 does not take its lower version again: put the policy of that package back, raise its",
    "`revision` likewise, and its `deployment.manifestVersion` above the one that is deployed, and",
    "package anew.",
    "",
    "**Take the add-in away**: section 2 says how. That takes up to 24 hours, and is for good, not for",
    `emergencies. Do not delete the files of the site before: ${WITHOUT_SITE[facts.mode]}`,
    "Where mail-flow rules of `second-look backstop` are in place, its script takes them away with",
    "`-Remove`.",
    "",
    "What people trust for good stays in their mailboxes, under the id of the add-in: Microsoft documents",
    "nothing that deletes it with the add-in, and one of the same id finds it again. Whoever wants it gone",
    "removes the entries in the pane (**Addresses I trust**) before.",
    "",
  ];
}

/** The same site as this one, whatever the policy file says of it by then. */
function disarmCommand({ policy, mode, ancestors }: PackageFacts): string {
  const { host, cloud } = policy.deployment;
  const ofCloud = frameAncestors(cloud);
  const further = ancestors.filter((origin) => !ofCloud.includes(origin));
  return [
    `second-look package --policy policy.json --host ${host} --cloud ${cloud} --mode ${mode}`,
    ...further.map((origin) => `--frame-ancestor "${origin}"`),
    "--disarm --out disarmed",
  ].join(" ");
}

function inCell(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\|*_`<[\]]/g, "\\$&");
}

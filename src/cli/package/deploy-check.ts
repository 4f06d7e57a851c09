import { createChecker } from "../../core/check";
import { EMPTY_KNOWLEDGE } from "../../core/known-domains";
import { unpackLearned } from "../../core/learned-packed";
import type { Verdict } from "../../core/types";
import type { PackageFacts } from "./package-facts";

/** Somebody at the US Army, or in Mali: most policies stop it. */
const SAMPLE = "jane@army.ml";

/** Section 6 of deploy.md: the proof in Outlook, by what this policy does with a sample. */
export function checkSteps(facts: PackageFacts): readonly string[] {
  const verdict = judge(facts);
  const stops = verdict?.action === "prompt" || verdict?.action === "block";
  return [
    "## 6. Check by hand",
    "",
    ...(stops ? stoppedSteps(verdict, facts) : SENT),
    `\`second-look policy explain ${SAMPLE} --policy policy.json\` says what the policy does with an`,
    "address, and why.",
    "",
  ];
}

function judge({ policy, learned }: PackageFacts): Verdict | undefined {
  const [own] = policy.organization.domains;
  const recipient = { field: "to", displayName: "", address: SAMPLE } as const;
  return createChecker(
    { ...EMPTY_KNOWLEDGE, learned: unpackLearned(learned ?? "") },
    policy,
  )({
    sender: own === undefined ? "" : `someone@${own}`,
    recipients: [recipient],
    unchecked: [],
    confirmed: [],
  }).verdicts[0];
}

function stoppedSteps({ action, findings }: Verdict, { mode }: PackageFacts): readonly string[] {
  const [first] = findings;
  const meant = first?.suggestion ?? null;
  const says =
    first?.kind === "denied"
      ? "says that mail to this address is not allowed"
      : meant === null
        ? "asks about the address"
        : `asks whether \`${meant}\` was meant`;
  const stays = action === "block" && mode !== "promptuser";
  return [
    `In each kind of Outlook that you use, write a message to \`${SAMPLE}\` and press Send. By this`,
    `policy a dialog ${says}, and offers **Review address**.`,
    stays ? "There is no **Send Anyway**." : "Do not choose **Send Anyway**: the domain may exist.",
    "",
  ];
}

const SENT = [
  `By this policy a message to \`${SAMPLE}\` **is sent**. In each kind of Outlook that you use, write one`,
  "to an address of your own instead, one letter off your own domain, and look at the task pane before",
  "you press Send.",
  "",
];

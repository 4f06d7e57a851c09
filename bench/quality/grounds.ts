/** The reasons for which slips are missed, in words. */
import { parseDomain } from "../../src/core/domain";
import type { Miss } from "../tally";
import { inFull } from "./why";

export type Reason =
  | "no-suggestion"
  | "other-first"
  | "mentioned-kind"
  | "added-word"
  | "other-ending"
  | "unreal-ending"
  | "noted"
  | "no-site"
  | "same-organisation"
  | "two-strangers"
  | "other-authority"
  | "held-by-others"
  | "no-names-there"
  | "not-built-in"
  | "known-itself"
  | "few-letters"
  | "neighbours"
  | "too-far"
  | "unsaid";

/**
 * What a reason means for the most that can be reached.
 *
 * - unlisted: names under the protected suffix that was meant are not built in, and could be
 * - untold: nothing that the engine was given tells that the domain is a slip
 * - design: such pairs are mostly two organisations, and are left alone or only mentioned
 * - weighed: found, or to be found, and not sure enough
 * - stopped: the message is stopped, but with another suggestion or with none
 */
export type Standing = "untold" | "unlisted" | "design" | "weighed" | "stopped";

export interface Ground {
  /** In tables and headings. */
  readonly title: string;
  readonly standing: Standing;
  /** What decided, as it stands. */
  readonly decided: (miss: Miss) => string;
  /** What would decide for the domain that was meant. */
  readonly wanted: string;
}

const BLOCK = "the typed domain on the block list; nothing else that can be listed decides";
const PARTNER = "the domain that was meant on the list of partners, or mail to it on record";
const OFTEN = "that the domain that was meant is written to often, by record or by its weight";

export const GROUNDS: Readonly<Record<Reason, Ground>> = {
  "no-suggestion": {
    title: "pointed out, with no suggestion",
    standing: "stopped",
    decided: ({ stops, why }) =>
      `${stops ? "stopped" : "mentioned in the pane"}, with no suggestion: ${inFull(why)}`,
    wanted: "what is left when the error is mended",
  },
  "other-first": {
    title: "another domain is suggested first",
    standing: "stopped",
    decided: ({ stops, suggested, why }) =>
      `${stops ? "stopped" : "mentioned in the pane"}, but \`${suggested}\` is suggested first (${inFull(why)})`,
    wanted: "that the domain that was meant is written to more often than the suggested one",
  },
  "mentioned-kind": {
    title: "a kind that the default policy only mentions",
    standing: "design",
    decided: ({ why }) => `mentioned in the pane, as all of its kind: ${inFull(why)}`,
    wanted: "a policy that stops this kind",
  },
  "added-word": {
    title: "a word that organisations add to their own names",
    standing: "design",
    decided: ({ why }) => `mentioned in the pane, not stopped by design: ${inFull(why)}`,
    wanted: BLOCK,
  },
  "other-ending": {
    title: "the same name under another ending that exists",
    standing: "design",
    decided: ({ why }) =>
      why === ""
        ? "nothing said: the same name under another ending that exists, which organisations hold too"
        : `mentioned in the pane, not stopped: ${inFull(why)}`,
    wanted: `the same mailbox name known at the domain that was meant, or ${OFTEN}`,
  },
  "unreal-ending": {
    title: "an ending that does not exist, and no sure mending",
    standing: "weighed",
    decided: ({ why }) =>
      `mentioned in the pane, as the ending does not exist; no mending is sure enough to stop: ${inFull(why)}`,
    wanted: PARTNER,
  },
  noted: {
    title: "mentioned in the pane only, odds below 9:1",
    standing: "weighed",
    decided: ({ why }) => `mentioned in the pane, not stopped: ${inFull(why)}`,
    wanted: OFTEN,
  },
  "no-site": {
    title: "no site that was meant",
    standing: "untold",
    decided: () => "nothing said: the letters alone are strange, and no known domain is drawn so",
    wanted: "a known domain that looks the same",
  },
  "same-organisation": {
    title: "both are hosts of one organisation",
    standing: "design",
    decided: ({ typed }) =>
      `nothing said: both are hosts of \`${parseDomain(typed)?.registrable ?? typed}\`, and mail to either reaches the same organisation`,
    wanted: "a list of the hosts that exist there",
  },
  "two-strangers": {
    title: "two strangers on one message",
    standing: "untold",
    decided: () => "nothing said: both domains are new, and as many recipients are at each",
    wanted: PARTNER,
  },
  "other-authority": {
    title: "another country's authority may have the name too",
    standing: "untold",
    decided: () =>
      "nothing said: both endings are for authorities or institutions only, and the name is not built in, as are only names that nobody else uses",
    wanted: PARTNER,
  },
  "held-by-others": {
    title: "others hold the name too, under an ending open to them",
    standing: "untold",
    decided: () =>
      "nothing said: the typed ending is open to others, and the name is not built in, as are only names that nobody else uses",
    wanted: PARTNER,
  },
  "no-names-there": {
    title: "no names are built in under the ending that was meant",
    standing: "unlisted",
    decided: () => "nothing said: no names are built in under the ending that was meant",
    wanted: `a list of the names there that nobody else uses, built in; ${PARTNER}`,
  },
  "not-built-in": {
    title: "the domain that was meant is not built in",
    standing: "untold",
    decided: () => "nothing said: the domain that was meant is not built in",
    wanted: PARTNER,
  },
  "known-itself": {
    title: "the typed domain is well known itself, or taken for it",
    standing: "design",
    decided: () =>
      "nothing said: the typed domain is a provider's or well known itself, or taken for it, as one unknown short name in 128 is",
    wanted: BLOCK,
  },
  "few-letters": {
    title: "a name of fewer than five letters",
    standing: "design",
    decided: () => "nothing said: among names this short, neighbours are mostly two organisations",
    wanted: BLOCK,
  },
  neighbours: {
    title: "another first letter, or only digits differ",
    standing: "design",
    decided: () =>
      "nothing said: names that differ in the first letter or in digits only are mostly two organisations",
    wanted: BLOCK,
  },
  "too-far": {
    title: "too far apart: no form of slip that is looked for",
    standing: "weighed",
    decided: () =>
      "nothing said: more than two errors, two in a name of fewer than five letters, or a form that is not looked for",
    wanted: BLOCK,
  },
  unsaid: {
    title: "found, but odds below even",
    standing: "weighed",
    decided: () => "nothing said: a slip of this kind, but more likely two organisations",
    wanted: OFTEN,
  },
};

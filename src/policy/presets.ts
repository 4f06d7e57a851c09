import { DEFAULT_POLICY } from "../core/policy";
import type { Cloud } from "../core/policy";
import type { FindingKind } from "../core/types";
import type { PolicyFile } from "./policy-file";

export const PRESETS = ["company", "government", "university", "defence-supplier"] as const;

export type PresetName = (typeof PRESETS)[number];

/** What a preset is for, one line each. */
export const PRESET_ABOUT: Readonly<Record<PresetName, string>> = {
  company: "asks about the near certain, blocks nothing but what you deny",
  government:
    "look-alike letters are blocked; a slip at a protected ending needs a reason to be kept",
  university: "asks less often, and never holds mail up when the check itself fails",
  "defence-supplier":
    "as government, and all mail to .ml is blocked but for your exceptions; asks sooner",
};

/** What only the organisation can say. */
export interface Answers {
  /** GUID of the add-in. */
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  /** Mail address; "" for none. */
  readonly contact: string;
  /** https URL; "" for none. */
  readonly host: string;
  readonly cloud: Cloud;
  readonly monitor: boolean;
}

/**
 * A policy to begin with, as an admin would write it: nothing in it that is a default anyway, but
 * for the lists to fill in.
 *
 * @param schema - what `$schema` says
 */
export function presetPolicy(preset: PresetName, answers: Answers, schema: string): PolicyFile {
  const { id, name, domains, contact, host, cloud, monitor } = answers;
  return {
    $schema: schema,
    version: 1,
    revision: 1,
    ...(monitor ? { monitor } : {}),
    deployment: {
      id,
      manifestVersion: DEFAULT_POLICY.deployment.manifestVersion,
      ...(host === "" ? {} : { host }),
      cloud,
    },
    organization: { name, domains },
    partners: [],
    allow: [],
    deny: [],
    ...SETTINGS[preset],
    contact,
  };
}

/** Kinds in which a slip ends in somebody else's country or institution. */
const COSTLY: readonly FindingKind[] = ["protected-suffix", "wrong-suffix", "missing-dot"];

const STRICT: Partial<PolicyFile> = {
  actions: { homoglyph: "block" },
  couldNotCheck: { "contact-group": "note", unresolved: "note" },
  userTrust: {
    kinds: DEFAULT_POLICY.userTrust.kinds.filter((kind) => !COSTLY.includes(kind)),
    domains: false,
  },
  keep: { reasonFor: COSTLY },
};

const SETTINGS: Readonly<Record<PresetName, Partial<PolicyFile>>> = {
  company: {},
  government: STRICT,
  university: { actions: { "same-mailbox": "allow" }, promptOdds: 19, onError: "allow" },
  "defence-supplier": {
    ...STRICT,
    deny: [
      {
        entry: "ml",
        reason:
          ".ml is Mali, and often a slip for .mil. If the address is genuine, ask for it to be allowed.",
      },
    ],
    promptOdds: 4,
  },
};

import type { Action, FindingKind, UncheckedCause } from "./types";

/** Which office.js a deployment loads; an https URL is a self-hosted copy. */
export type Cloud = "public" | "gcc" | "gcch" | "dod" | "21vianet" | `https://${string}`;

/** A partner: a domain with its subdomains, or one address (with "@"). */
export interface Partner {
  readonly entry: string;
  readonly name: string;
  /** Weighs as if we had written there this often. */
  readonly weight: number;
}

export interface DenyEntry {
  readonly entry: string;
  /** Said to the sender; "" when the admin gave none. */
  readonly reason: string;
}

export interface ProtectedSuffix {
  /** "mil" or "gov.uk": no leading dot. */
  readonly suffix: string;
  /** Who runs it, in the organisation's words; "" to use the built-in name. */
  readonly owner: string;
}

/** What an organisation decides. Checked by `src/policy` before it reaches the core. */
export interface Policy {
  /** Version of this format. */
  readonly version: 1;
  /** Raised by the admin with each change; binds what users confirmed. */
  readonly revision: number;
  readonly deployment: {
    /** Add-in id (GUID); "" before the first packaging. */
    readonly id: string;
    /** Version of the manifest, "1.0.0.0". */
    readonly manifestVersion: string;
    /** https URL of the folder that serves the site, without trailing slash; "" before packaging. */
    readonly host: string;
    readonly cloud: Cloud;
  };
  readonly organization: {
    /** Shown to users; "" reads "your organisation". */
    readonly name: string;
    readonly domains: readonly string[];
  };
  readonly partners: readonly Partner[];
  /** Entries that are never questioned, except by `deny`. */
  readonly allow: readonly string[];
  readonly deny: readonly DenyEntry[];
  readonly protectedSuffixes: {
    readonly add: readonly ProtectedSuffix[];
    readonly remove: readonly string[];
  };
  /** The strictest action each kind may cause; odds below `promptOdds` lower prompt and block to note. */
  readonly actions: Readonly<Record<FindingKind, Action>>;
  /** Odds from which a finding stops the send: 9 reads "nine in ten such findings are slips". */
  readonly promptOdds: number;
  /** Odds from which the pane mentions a finding. */
  readonly noteOdds: number;
  readonly couldNotCheck: Readonly<Record<UncheckedCause, Action>>;
  /** What happens when the check itself fails. */
  readonly onError: Exclude<Action, "note">;
  readonly userTrust: {
    /**
     * Kinds about which a trusted address is not asked; see NEVER_TRUSTED of `rights.ts` for those by
     * which none can be trusted.
     */
    readonly kinds: readonly FindingKind[];
    /** Whether whole domains may be trusted, or single addresses only. */
    readonly domains: boolean;
  };
  readonly keep: {
    /** Kinds for which the pane asks for a reason. */
    readonly reasonFor: readonly FindingKind[];
    /** Kinds that cannot be confirmed for one message. */
    readonly notFor: readonly FindingKind[];
  };
  /** https page about this policy; "" when none. */
  readonly helpUrl: string;
  /** Mail address for questions; "" when none. */
  readonly contact: string;
  /** Why no action of this policy stops a send, where that is on purpose; the pane says so. */
  readonly suspended?: "monitor" | "disarmed";
}

const ACTIONS: Readonly<Record<FindingKind, Action>> = {
  omission: "prompt",
  insertion: "prompt",
  substitution: "prompt",
  transposition: "prompt",
  "two-edits": "prompt",
  homoglyph: "prompt",
  "wrong-suffix": "prompt",
  "missing-suffix": "prompt",
  "protected-suffix": "prompt",
  "missing-dot": "prompt",
  "moved-dot": "prompt",
  hyphen: "prompt",
  embedding: "prompt",
  combosquatting: "prompt",
  soundsquatting: "prompt",
  junk: "prompt",
  "same-mailbox": "note",
  "display-name": "prompt",
  malformed: "prompt",
  "unknown-suffix": "note",
  denied: "block",
};

/** What holds where no admin has said otherwise: nothing blocks, the near certain prompts. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  revision: 0,
  deployment: { id: "", manifestVersion: "1.0.0.0", host: "", cloud: "public" },
  organization: { name: "", domains: [] },
  partners: [],
  allow: [],
  deny: [],
  protectedSuffixes: { add: [], remove: [] },
  actions: ACTIONS,
  promptOdds: 9,
  noteOdds: 1,
  couldNotCheck: {
    x500: "allow",
    "contact-group": "allow",
    unresolved: "allow",
    fax: "allow",
    "ip-literal": "allow",
    truncated: "prompt",
    "read-failed": "prompt",
    time: "prompt",
  },
  onError: "prompt",
  userTrust: {
    kinds: [
      "omission",
      "insertion",
      "substitution",
      "transposition",
      "two-edits",
      "wrong-suffix",
      "protected-suffix",
      "missing-dot",
      "moved-dot",
      "hyphen",
      "combosquatting",
      "soundsquatting",
      "junk",
      "same-mailbox",
      "unknown-suffix",
    ],
    domains: true,
  },
  keep: { reasonFor: [], notFor: [] },
  helpUrl: "",
  contact: "",
};

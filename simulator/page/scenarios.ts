import type { FieldEntry, ItemInit } from "../host";
import { contactGroup, mailbox, unresolved } from "../host";
import { BLOCKING_POLICY, SAME_PERSON_POLICY } from "./scenario-policies";

/** One story to click through. Its title and what to watch for are `sim.s.<id>` in the catalogue. */
export interface Scenario {
  readonly item: ItemInit;
  /** Text of the organisation's policy; null for the built-in defaults. */
  readonly policyText: string | null;
}

const FROM = { address: "desk@contoso.com", name: "Mail desk" };

const SCENARIOS = {
  itinerary: message("Itinerary, 4 to 9 March", {
    to: ["Jane Doe <jane.doe@army.ml>", "Tom Baker <tom.baker@army.mil>"],
    cc: ["L. Nguyen <l.nguyen@army.mil>"],
    text: "Dear Jane, your tickets and the hotel address are attached.",
  }),
  colleague: message("Minutes of this morning", {
    to: ["Maria Lopez <maria.lopez@contoso.co>", "Sam Reed <sam.reed@contoso.com>"],
    text: "Maria, Sam, here are the minutes. Please add what I missed by Friday.",
  }),
  reply: message("Re: New bank details", {
    // The second letter of the domain is Cyrillic.
    to: ["Anna Berg <anna.berg@c\u043entoso.com>"],
    cc: ["Accounts <accounts@contoso.com>"],
    text: "Hello Anna, thank you for the new details. We will use them from next month on.",
  }),
  person: message("Contract, second draft", {
    to: ["Anna Berg <anna.berg@northwindtraders.com>"],
    text: "Anna, this is the second draft, with your changes in it.",
    policyText: SAME_PERSON_POLICY,
  }),
  many: message("Exercise schedule, spring", {
    to: manyRecipients(),
    text: "To all units: the schedule for the spring exercises.",
  }),
  group: {
    item: {
      kind: "message",
      from: FROM,
      subject: "Room change",
      body: { type: "text", content: "The meeting is in room 4 today." },
      recipients: {
        to: [contactGroup("Conference team"), mailbox("sam.reed@contoso.com", "Sam Reed")],
        cc: [unresolved("Maria")],
      },
    },
    policyText: null,
  },
  policy: message("Our offer for the harbour project", {
    to: ["Lee Gu <lee.gu@fabrikam.com>", "Sam Reed <sam.reed@contoso.com>"],
    text: "Dear Lee, our offer is attached.",
    policyText: BLOCKING_POLICY,
  }),
  clean: message("Lunch on Thursday?", {
    to: ["Sam Reed <sam.reed@contoso.com>", "Tom Baker <tom.baker@army.mil>"],
    cc: ["Maria Lopez <maria.lopez@contoso.com>"],
    text: "Shall we meet at noon?",
  }),
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioId = keyof typeof SCENARIOS;
export const SCENARIO_IDS = Object.keys(SCENARIOS) as readonly ScenarioId[];

export function scenarioOf(id: ScenarioId): Scenario {
  return SCENARIOS[id];
}

function message(
  subject: string,
  parts: {
    readonly to: readonly string[];
    readonly cc?: readonly string[];
    readonly text: string;
    readonly policyText?: string;
  },
): Scenario {
  return {
    item: {
      kind: "message",
      from: FROM,
      subject,
      body: { type: "text", content: parts.text },
      recipients: { to: parts.to.map(named), cc: (parts.cc ?? []).map(named) },
    },
    policyText: parts.policyText ?? null,
  };
}

/** 300 people of one organisation, every tenth of them at the wrong ending. */
function manyRecipients(): readonly string[] {
  return Array.from({ length: 300 }, (_, i) => {
    const number = String(i + 1).padStart(3, "0");
    return `Unit ${number} <unit${number}@army.${i % 10 === 3 ? "ml" : "mil"}>`;
  });
}

/** "Name <address>" */
function named(text: string): FieldEntry {
  const [name = "", address = ""] = text.replace(/>$/, "").split(" <");
  return mailbox(address, name);
}

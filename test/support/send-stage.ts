/** A compose window with the built event script and the genuine office.js, on a virtual clock. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ItemInit, Outlook, OutlookOptions, SendReport } from "../../simulator/host";
import { createOutlook, virtualClock } from "../../simulator/host";
import type { NodeRuntime } from "../../simulator/host/node-runtime";
import { loadInNode } from "../../simulator/host/node-runtime";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import { stampPolicy } from "../../src/policy/stamp-policy";
import { builtScript } from "./built-script";

/** Contoso's policy in these tests; the rest is the default. */
export const CONTOSO: Policy = {
  ...DEFAULT_POLICY,
  revision: 7,
  organization: { name: "Contoso", domains: ["contoso.com"] },
  partners: [{ entry: "litware.example", name: "Litware", weight: 100 }],
  deny: [{ entry: "rival.example", reason: "Bids go through the legal team." }],
  contact: "mail-help@contoso.com",
};

export interface SendStage {
  readonly outlook: Outlook;
  readonly runtime: NodeRuntime;
  /** Puts the item into the window, presses Send and waits for what the sender sees. */
  send(item: ItemInit): Promise<SendReport>;
}

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

export async function sendStage(
  options: Partial<OutlookOptions> & { readonly policy?: Policy; readonly learned?: string } = {},
): Promise<SendStage> {
  const { policy = CONTOSO, learned, ...rest } = options;
  const clock = virtualClock();
  const outlook = createOutlook({ manifestText: MANIFEST, clock, ...rest });
  const script = stampPolicy(builtScript("event"), policy, learned);
  const runtime = await clock.until(loadInNode(outlook, { script }));
  return {
    outlook,
    runtime,
    send(item) {
      // An alert that is still open is left as a sender would leave it.
      if (outlook.report?.status === "dialog") outlook.choose("close");
      outlook.setItem(item);
      outlook.log.clear();
      return clock.until(outlook.send());
    },
  };
}

/** "sent", "prompt" or "block": what the sender can do. */
export function outcomeOf({ status, dialog }: SendReport): string {
  if (status === "sent" || dialog === null) return status;
  if (dialog.kind !== "alert") return dialog.kind;
  return dialog.buttons.some(({ choice }) => choice === "sendAnyway") ? "prompt" : "block";
}

/**
 * What the answer leaves to be wished for; empty when it is one answer of the documented form, in
 * time, and every recipient is accounted for: handed over, or said to be unchecked.
 */
export function shortcomings({ outlook }: SendStage, report: SendReport): readonly string[] {
  const wrong = [...report.problems];
  const [first, ...more] = report.completions;
  if (first === undefined) return [...wrong, "no answer"];
  if (more.length > 0) wrong.push(`${String(more.length + 1)} answers`);
  if (first.afterMs >= 5_000 || report.noticeShown) wrong.push(`${String(first.afterMs)} ms`);
  const { allowEvent, errorMessage } = first.options ?? {};
  const unread = outlook.item.fields.filter((field) => !wasRead(outlook, field, first.afterMs));
  const said = /could not check|could not be checked|Time ran out|interrupted/;
  if (unread.length > 0 && (allowEvent === true || !said.test(String(errorMessage)))) {
    wrong.push(`${unread.join(", ")} unaccounted for`);
  }
  return wrong;
}

function wasRead({ log }: Outlook, field: string, byMs: number): boolean {
  const entries = log.entries();
  const begun = entries.find(({ name }) => name === "Send clicked")?.at ?? 0;
  return entries.some(
    ({ direction, name, at, details }) =>
      direction === "to-add-in" &&
      name === `${field}.getAsync` &&
      at - begun <= byMs &&
      (details as { readonly ok?: unknown }).ok === true,
  );
}

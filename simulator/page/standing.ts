import type { OpenWindow } from "./open-window";
import { WORDS } from "./words";

/** Where a window stands, in the eyes of somebody who looks at another. */
export type Standing = "idle" | "waits" | "asks" | "sent";

export function standingOf({ outlook }: OpenWindow): Standing {
  const { report } = outlook;
  if (report === null || report.status === "notSent") return "idle";
  if (report.status === "sent") return "sent";
  return report.dialog === null ? "waits" : "asks";
}

/** The subject, or what the window would be called without one. */
export function titleOf({ outlook }: OpenWindow): string {
  const { kind, subject } = outlook.item;
  if (subject !== "") return subject;
  return kind === "message" ? WORDS.newMessage : WORDS.newMeeting;
}

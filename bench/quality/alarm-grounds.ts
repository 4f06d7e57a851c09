/** The reasons for which innocent domains are stopped, in words. */
import type { Alarm } from "../tally";
import { readWhy } from "./why";

export type AlarmReason =
  | "quiet-suffix"
  | "other-ending"
  | "near-provider"
  | "near-partner"
  | "drawn-alike"
  | "name-inside"
  | "malformed"
  | "added-word"
  | "other";

export interface AlarmGround {
  /** What makes it look like a slip. */
  readonly title: string;
  /** What would have it left alone. */
  readonly wanted: string;
}

const RECORD = "the domain on record or on the list of partners";

export const ALARM_GROUNDS: Readonly<Record<AlarmReason, AlarmGround>> = {
  "quiet-suffix": {
    title: "an ending one slip from a protected one, and little mail goes there",
    wanted: `${RECORD}; or the protected suffix taken off in the policy, where nobody writes to it`,
  },
  "other-ending": {
    title: "the same name as a known domain, under another ending",
    wanted: `${RECORD}; who owns it, which no public list says`,
  },
  "near-provider": {
    title: "one or two errors from a mail provider",
    wanted: `${RECORD}; many such domains live on mistyped mail, and only mail that was answered tells`,
  },
  "near-partner": {
    title: "one or two errors from a listed domain",
    wanted: RECORD,
  },
  "drawn-alike": {
    title: "drawn like a known domain, with letters of other scripts",
    wanted: RECORD,
  },
  "name-inside": {
    title: "a known domain's name inside another's host",
    wanted: RECORD,
  },
  malformed: {
    title: "no domain that could exist",
    wanted: "nothing: mail cannot be delivered there",
  },
  "added-word": {
    title: "a known name and a word",
    wanted: RECORD,
  },
  other: {
    title: "another kind of finding",
    wanted: RECORD,
  },
};

export function alarmReasonOf({ why }: Alarm): AlarmReason {
  const { kind, terms } = readWhy(why);
  switch (kind) {
    case "protected-suffix":
      return "quiet-suffix";
    case "wrong-suffix":
      return "other-ending";
    case "homoglyph":
      return "drawn-alike";
    case "embedding":
      return "name-inside";
    case "malformed":
      return "malformed";
    case "combosquatting":
      return "added-word";
    case "omission":
    case "insertion":
    case "substitution":
    case "transposition":
    case "hyphen":
    case "junk":
    case "two-edits":
      return terms.includes("known provider") ? "near-provider" : "near-partner";
    default:
      return "other";
  }
}

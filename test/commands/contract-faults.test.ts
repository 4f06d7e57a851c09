/**
 * Each fault at each call of a send: one answer of the documented form, in time, and nobody
 * unaccounted for. Prints the table of what the sender sees.
 */
import type { Fault, ItemInit } from "../../simulator/host";
import { mailbox } from "../../simulator/host";
import { builtScript } from "../support/built-script";
import { outcomeOf, sendStage, shortcomings } from "../support/send-stage";
import type { SendStage } from "../support/send-stage";

type AtCall = (call: string, nth: number) => readonly Fault[];

const FAULTS: Readonly<Record<string, AtCall>> = {
  "fails 9002": (call, nth) => [{ call, nth, kind: "fail", code: 9002 }],
  "fails 9020": (call, nth) => [{ call, nth, kind: "fail", code: 9020 }],
  "fails after 2 s": (call, nth) => [{ call, nth, kind: "fail", code: 9020, afterMs: 2_000 }],
  "fails after 4 s": (call, nth) => [{ call, nth, kind: "fail", code: 9020, afterMs: 4_000 }],
  "takes 2 s": (call, nth) => [{ call, nth, kind: "delay", ms: 2_000 }],
  "takes 2.6 s": (call, nth) => [{ call, nth, kind: "delay", ms: 2_600 }],
  "takes 10 s": (call, nth) => [{ call, nth, kind: "delay", ms: 10_000 }],
  hangs: (call, nth) => [{ call, nth, kind: "hang" }],
};

const MESSAGE_CALLS = [
  ["to.getAsync", 1],
  ["cc.getAsync", 1],
  ["bcc.getAsync", 1],
  ["from.getAsync", 1],
  ["sessionData.getAsync", 1],
  ["sessionData.getAsync", 2],
] as const;

const MEETING_CALLS = [
  ["requiredAttendees.getAsync", 1],
  ["optionalAttendees.getAsync", 1],
  ["organizer.getAsync", 1],
  ["sessionData.getAsync", 1],
  ["sessionData.getAsync", 2],
] as const;

const clean = mailbox("li.wei@litware.example", "Li Wei");
const slip = mailbox("jane.doe@army.ml", "Jane Doe");
const denied = mailbox("pat@rival.example", "Pat Keller");

/** The one who matters is in the first field. */
const message = (first: typeof clean): ItemInit => ({
  kind: "message",
  recipients: { to: [first], cc: [clean], bcc: [clean] },
});
const meeting = (first: typeof clean): ItemInit => ({
  kind: "meeting",
  recipients: { requiredAttendees: [first], optionalAttendees: [clean] },
});

const SENDS = [
  // what is sent, the item, its calls, what the sender sees when nothing fails
  ["a clean message", message(clean), MESSAGE_CALLS, "sent"],
  ["a message with a slip in To", message(slip), MESSAGE_CALLS, "prompt"],
  ["a message to someone denied", message(denied), MESSAGE_CALLS, "block"],
  ["a clean meeting", meeting(clean), MEETING_CALLS, "sent"],
  ["a meeting with someone denied", meeting(denied), MEETING_CALLS, "block"],
] as const;

beforeAll(() => {
  builtScript("event");
}, 120_000);

describe.each(SENDS)("%s", (title, item, calls, usual) => {
  let stage: SendStage;

  beforeEach(async () => {
    stage = await sendStage({ item: { kind: item.kind } });
  }, 60_000);

  async function sendWith(faults: readonly Fault[]) {
    stage.outlook.faults.set(faults);
    const report = await stage.send(item);
    return { report, wrong: shortcomings(stage, report) };
  }

  test("makes these calls and no others", async () => {
    const { report, wrong } = await sendWith([]);
    expect(wrong).toEqual([]);
    expect(outcomeOf(report)).toBe(usual);
    const made = stage.outlook.log
      .entries()
      .filter(({ direction, name }) => direction === "to-host" && name.endsWith("Async"))
      .map(({ name }) => name);
    expect(made).toEqual(calls.map(([call]) => call));
  });

  test("each fault at each call", async () => {
    const rows: string[][] = [["", ...Object.keys(FAULTS)]];
    const wrongs: string[] = [];
    for (const [call, nth] of calls) {
      const row = [nth === 1 ? call : `${call} (2nd)`];
      for (const [fault, atCall] of Object.entries(FAULTS)) {
        const { report, wrong } = await sendWith(atCall(call, nth));
        const outcome = outcomeOf(report);
        row.push(`${outcome} ${seconds(report.answeredAfterMs)}`);
        wrongs.push(...wrong.map((what) => `${call}, ${fault}: ${what}`));
        const expected = expectedOutcome(usual, call, fault);
        if (outcome !== expected) wrongs.push(`${call}, ${fault}: ${outcome}, not ${expected}`);
      }
      rows.push(row);
    }
    const verdict =
      wrongs.length === 0
        ? "Each one answer of the documented form, in under 5 s, nobody unaccounted for."
        : wrongs.join("\n");
    console.log(`${title}: what the sender sees, and after how long\n${table(rows)}\n${verdict}`);
    expect(wrongs).toEqual([]);
  }, 120_000);

  const EVERYWHERE: Readonly<Record<string, Omit<Extract<Fault, { call: string }>, "call">>> = {
    "every call hangs": { kind: "hang" },
    "every call fails": { kind: "fail", code: 9020 } as never,
    "every call takes 3 s": { kind: "delay", ms: 3_000 } as never,
  };

  test.each(Object.entries(EVERYWHERE))("%s", async (_, fault) => {
    const names = new Set<string>(calls.map(([call]) => call));
    const { report, wrong } = await sendWith(
      [...names].map((call) => ({ ...fault, call }) as Fault),
    );
    expect(wrong).toEqual([]);
    expect(outcomeOf(report)).toBe("prompt");
  });
});

test("a page that cannot be loaded is Outlook's to answer", async () => {
  const stage = await sendStage({ faults: [{ kind: "no-load" }] });
  const report = await stage.send(message(clean));
  expect(outcomeOf(report)).toBe("unavailable");
});

/**
 * What is read decides: someone denied is blocked whatever else fails; what is not read, or not in
 * time, makes a clean message ask. The sender has a stand-in, and slowness under 2.5 s is none.
 */
function expectedOutcome(usual: string, call: string, fault: string): string {
  const inTime = fault === "takes 2 s";
  if (inTime || /^(?:from|organizer)\./.test(call)) return usual;
  if (/^(?:to|requiredAttendees)\./.test(call)) return "prompt";
  return usual === "block" ? "block" : "prompt";
}

function seconds(ms: number | null): string {
  return ms === null ? "never" : `${(ms / 1000).toFixed(1)} s`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

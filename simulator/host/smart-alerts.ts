import type { CallLog } from "./call-log";
import type { Clock } from "./clock";
import { readCompletedOptions } from "./completed-options";
import type { Choice, Dialog, DialogButton } from "./dialog";
import { alertDialog, slowDialog, timeoutDialog, unavailableDialog } from "./dialog";
import type { LaunchEvent } from "./manifest";
import type { ClientProfile } from "./profiles";
import type { FrameCompletion } from "./protocol";
import type { SentRecipient } from "./recipients";
import type { Completion, SendReport } from "./send-report";

export interface SmartAlerts {
  /** Clicks Send; a click while a send is under way changes nothing and gives the same promise. */
  send(): Promise<SendReport>;
  /** The current or last send; null before the first. */
  report(): SendReport | null;
  /** @throws when no dialog is open, or it has no such button */
  choose(choice: Choice): SendReport;
  completed(completion: FrameCompletion): void;
  /** The event page failed to load. */
  couldNotLoad(invocationId: string, reason: string): void;
}

export interface SmartAlertsSetup {
  readonly clock: Clock;
  readonly log: CallLog;
  readonly addInName: string;
  /** Reads at the moment of the click. */
  readonly profile: () => ClientProfile;
  /** The item in the window at the moment of the click. */
  readonly target: () => SendTarget;
  readonly isPane: (commandId: string) => boolean;
  readonly startHandler: (invocationId: string, event: LaunchEvent) => void;
  readonly openPane: (commandId: string, contextData: string) => void;
  readonly onChange: () => void;
}

/** What is being sent; it stays the same when another item comes into the window meanwhile. */
export interface SendTarget {
  /** The handler for this kind of item; null when the manifest has none. */
  readonly event: LaunchEvent | null;
  /** Everyone it goes to, read when it goes. */
  readonly everyone: () => readonly SentRecipient[];
}

export const NOTICE_AFTER_MS = 5_000;
export const TIME_OUT_AFTER_MS = 300_000;
const NO_SUCH_FUNCTION = 11101;

interface Run {
  readonly id: string;
  readonly startedAt: number;
  readonly event: LaunchEvent;
  readonly everyone: SendTarget["everyone"];
  report: SendReport;
  contextData: string;
  timers: readonly number[];
  readonly settled: Promise<SendReport>;
  readonly settle: (report: SendReport) => void;
}

const NO_EVENT: LaunchEvent = { type: "", functionName: "", sendMode: "SoftBlock" };

const NOTHING_YET: SendReport = {
  status: "waiting",
  dialog: null,
  sentBy: null,
  recipients: [],
  completions: [],
  answeredAfterMs: null,
  noticeShown: false,
  problems: [],
};

/**
 * What Outlook does between the click on Send and the end of it, as Microsoft documents it.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events
 */
export function createSmartAlerts(setup: SmartAlertsSetup): SmartAlerts {
  const { clock, log, addInName } = setup;
  const runs = new Map<string, Run>();
  let current: Run | null = null;

  const update = (run: Run, change: Partial<SendReport>, note: string): void => {
    run.report = { ...run.report, ...change };
    log.add("host", "", note, change.dialog?.text ?? null);
    if (run.report.status !== "waiting") {
      run.timers.forEach((timer) => clock.clearTimeout(timer));
      run.settle(run.report);
    }
    setup.onChange();
  };
  const show = (run: Run, dialog: Dialog): void =>
    update(run, { status: "dialog", dialog }, `dialog: ${dialog.kind}`);
  const sent = (run: Run, sentBy: SendReport["sentBy"]): void => {
    const recipients = run.everyone();
    update(run, { status: "sent", dialog: null, sentBy, recipients }, `sent: ${sentBy}`);
  };

  const start = (event: LaunchEvent, everyone: Run["everyone"]): Run => {
    let settle: Run["settle"] = () => undefined;
    const settled = new Promise<SendReport>((resolve) => {
      settle = resolve;
    });
    const id = `send-${runs.size + 1}`;
    const startedAt = clock.now();
    const run: Run = {
      ...{ id, startedAt, event, everyone, settled, settle },
      report: NOTHING_YET,
      contextData: "",
      timers: [],
    };
    runs.set(id, run);
    return run;
  };

  const accept = (run: Run, completion: FrameCompletion): void => {
    if (completion.status !== 0) {
      const missing = completion.status === NO_SUCH_FUNCTION;
      const why = missing ? "no such function" : "the library could not run the handler";
      update(run, { problems: [`${run.event.functionName}: ${why}`] }, why);
      return show(run, unavailableDialog(addInName, run.event.sendMode, !missing));
    }
    const profile = setup.profile();
    const { options, problems } = readCompletedOptions(completion.options, profile, setup.isPane);
    run.contextData = options.contextData;
    run.report = { ...run.report, problems };
    if (options.allowEvent) return sent(run, "allowed");
    show(run, alertDialog(addInName, options, run.event.sendMode, profile, setup.isPane));
  };

  return {
    send() {
      if (current !== null && ["waiting", "dialog"].includes(current.report.status)) {
        log.add("host", "", "Send clicked again", "a send is under way");
        return current.settled;
      }
      const { event, everyone } = setup.target();
      const run = start(event ?? NO_EVENT, everyone);
      current = run;
      log.add("host", "", "Send clicked", event);
      if (event === null) {
        sent(run, "unchecked");
        return run.settled;
      }
      run.timers = [
        clock.setTimeout(() => {
          const dialog = slowDialog(addInName, event.sendMode);
          update(run, { dialog, noticeShown: true }, "dialog: slow");
        }, NOTICE_AFTER_MS),
        clock.setTimeout(
          () => show(run, timeoutDialog(addInName, event.sendMode)),
          TIME_OUT_AFTER_MS,
        ),
      ];
      setup.onChange();
      setup.startHandler(run.id, event);
      return run.settled;
    },

    report: () => current?.report ?? null,

    choose(choice) {
      const run = current;
      const dialog = run?.report.dialog ?? null;
      if (run === null || dialog === null) throw new Error("No dialog is open");
      const button = findButton(dialog, choice);
      log.add("host", "", `chosen: ${button?.label ?? choice}`);
      if (choice === "sendAnyway") {
        sent(run, "sendAnyway");
      } else {
        update(run, { status: "notSent", dialog: null }, "not sent");
        const opens = button === null ? onClose(dialog, setup.profile()) : button.opens;
        if (opens !== null) setup.openPane(opens, run.contextData);
      }
      return run.report;
    },

    completed(completion) {
      const run = runs.get(completion.invocationId);
      if (run === undefined) {
        log.add("host", "", "completed for no send", completion.invocationId);
        return;
      }
      const ignored = whyIgnored(run.report);
      const afterMs = clock.now() - run.startedAt;
      const { status, options } = completion;
      run.report = {
        ...run.report,
        completions: [...run.report.completions, { afterMs, status, options, ignored }],
        answeredAfterMs: run.report.answeredAfterMs ?? afterMs,
      };
      if (ignored === "") accept(run, completion);
      else {
        log.add("host", "", "completed ignored", ignored);
        setup.onChange();
      }
    },

    couldNotLoad(invocationId, reason) {
      const run = runs.get(invocationId);
      if (run === undefined || run.report.status !== "waiting") return;
      log.add("host", "", "could not load", reason);
      show(run, unavailableDialog(addInName, run.event.sendMode, true));
    },
  };
}

function findButton(dialog: Dialog, choice: Choice): DialogButton | null {
  if (choice === "close") return null;
  const button = dialog.buttons.find((candidate) => candidate.choice === choice);
  if (button !== undefined) return button;
  const labels = dialog.buttons.map(({ label }) => label).join(", ");
  throw new Error(`The ${dialog.kind} dialog has no ${choice}; it has: ${labels}`);
}

/** The command that the dialog's X runs on this client; null when it only cancels. */
function onClose(dialog: Dialog, profile: ClientProfile): string | null {
  if (!profile.closeOpensPane) return null;
  return dialog.buttons.find(({ opens }) => opens !== null)?.opens ?? null;
}

function whyIgnored(report: SendReport): Completion["ignored"] {
  if (report.completions.length > 0) return "second answer";
  if (report.status === "waiting") return "";
  return report.dialog?.kind === "timeout" ? "after the time-out" : "after the end";
}

import type { CallArguments, CallHost, CallResult } from "./call";
import { failed } from "./call";
import type { CallFault } from "./faults";
import type { ComposeItem } from "./item";
import { createItem } from "./item";
import type { Operation, OperationName } from "./operations";
import { OPERATIONS } from "./operations";

/**
 * Carries out one API call with whatever faults and latency are in force, and logs both ways.
 *
 * @param answer - called at most once; never when the call hangs
 */
export function performCall(
  host: CallHost,
  frame: string,
  operation: OperationName,
  args: CallArguments,
  answer: (result: CallResult) => void,
): void {
  const run: Operation = OPERATIONS[operation];
  const name = callName(host.item.kind, operation, args);
  answerWithFaults(host, frame, name, args, () => run(host, args), answer);
}

/** The name under which a call is logged and faulted: "to.getAsync", "organizer.getAsync". */
export function callName(
  kind: ComposeItem["kind"],
  operation: OperationName,
  args: CallArguments,
): string {
  if (operation.startsWith("recipients.")) {
    return operation.replace("recipients", String(args["field"]));
  }
  return operation === "from.getAsync" && kind === "meeting" ? "organizer.getAsync" : operation;
}

/** Every call that handlers and panes can make on an item of this kind, by log name. */
export function callNames(kind: ComposeItem["kind"]): readonly string[] {
  const { fields } = createItem({ kind });
  return (Object.keys(OPERATIONS) as OperationName[]).flatMap((operation) =>
    operation.startsWith("recipients.")
      ? fields.map((field) => callName(kind, operation, { field }))
      : [callName(kind, operation, {})],
  );
}

/** Shared by API calls and by what office.js asks before it is ready. */
export function answerWithFaults(
  host: CallHost,
  frame: string,
  name: string,
  args: unknown,
  run: () => CallResult,
  answer: (result: CallResult) => void,
): void {
  host.log.add("to-host", frame, name, args);
  const fault = host.faults.next(name);
  if (fault?.kind === "hang") {
    host.log.add("host", frame, name, "fault: no answer");
    return;
  }
  const finish = (): void => {
    const result = fault?.kind === "fail" ? failed(fault.code) : run();
    host.log.add("to-add-in", frame, name, result);
    answer(result);
  };
  const ms = delayOf(fault, host.latencyMs);
  if (ms > 0) host.clock.setTimeout(finish, ms);
  else finish();
}

function delayOf(fault: CallFault | null, latencyMs: number): number {
  if (fault?.kind === "delay") return fault.ms;
  return fault?.kind === "fail" ? (fault.afterMs ?? latencyMs) : latencyMs;
}

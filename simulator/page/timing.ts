import type { LogEntry } from "../host";

/** One step of a send; milliseconds after the click. */
export interface Step {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

const SEND = "Send clicked";
const COMPLETED = "event.completed";

/**
 * The steps of the last send, from the click to the answer or to now.
 *
 * @returns empty when Send was not selected yet
 */
export function stepsOfLastSend(entries: readonly LogEntry[]): readonly Step[] {
  const start = entries.map(({ name }) => name).lastIndexOf(SEND);
  const click = entries[start];
  if (click === undefined) return [];
  const after = entries.slice(start);
  const frame = after.find(({ frame }) => frame.startsWith("event-"))?.frame ?? null;
  const ours = after.filter((entry) => entry.frame === frame);
  const end = ours.findIndex(({ name }) => name === COMPLETED);
  const counted = end < 0 ? ours : ours.slice(0, end + 1);
  const ms = (entry: LogEntry): number => entry.at - click.at;

  const first = counted[0];
  const called = counted.find(isHandlerCall);
  const answered = counted.find(({ name }) => name === COMPLETED);
  const calls = counted.flatMap((entry, index): readonly Step[] => {
    if (entry.direction !== "to-host" || entry.name === COMPLETED) return [];
    const answer = counted.find(
      (other, later) =>
        later > index && other.direction === "to-add-in" && other.name === entry.name,
    );
    return [{ name: entry.name, fromMs: ms(entry), toMs: ms(answer ?? entry) }];
  });
  const last = after.at(-1) ?? click;
  return [
    { name: "page asked for and loaded", fromMs: 0, toMs: ms(first ?? last) },
    ...calls.filter(({ fromMs }) => called === undefined || fromMs < ms(called)),
    ...(called === undefined
      ? []
      : [{ name: "handler", fromMs: ms(called), toMs: ms(answered ?? last) }]),
    ...calls.filter(({ fromMs }) => called !== undefined && fromMs >= ms(called)),
    {
      name: answered === undefined ? "no answer yet" : "answer",
      fromMs: 0,
      toMs: ms(answered ?? last),
    },
  ];
}

function isHandlerCall({ direction, name }: LogEntry): boolean {
  return direction === "to-add-in" && name === "appCommandInvoked";
}

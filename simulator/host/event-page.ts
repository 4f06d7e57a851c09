import type { FaultPlan } from "./faults";
import type { LaunchEvent } from "./manifest";
import type { Frame } from "./protocol";

/** Where handlers run: the frames that are open, and how another is opened. */
export interface EventPages {
  readonly frames: ReadonlySet<Frame>;
  readonly faults: FaultPlan;
  /** Opens the page of the event handler; null when somebody else has to. */
  readonly load: (() => Promise<void>) | null;
}

/** What the handler gets as its argument, beside `completed`; the type's text is our guess. */
const SEND_EVENT = JSON.stringify({ type: "olkItemSend", source: { id: "olkItemSend" } });

/**
 * Has the manifest's function called in the page of the event handler, as soon as that is ready.
 *
 * @param failed - told when there is no page to call it in
 */
export function startHandler(
  pages: EventPages,
  invocationId: string,
  event: LaunchEvent,
  failed: (reason: string) => void,
): void {
  const open = (): Frame | undefined => [...pages.frames].find(({ kind }) => kind === "event");
  const fire = (frame: Frame): void => {
    frame.fire("appCommandInvoked", [invocationId, event.functionName, SEND_EVENT]);
  };
  const fireWhenReady = (): void => {
    const frame = open();
    if (frame === undefined) failed("no page was opened");
    else if (frame.isReady()) fire(frame);
    else void frame.ready.then(() => fire(frame));
  };
  if (pages.faults.find("no-load") !== null) {
    failed("fault: the page cannot be loaded");
  } else if (open() !== undefined || pages.load === null) {
    fireWhenReady();
  } else {
    pages.load().then(fireWhenReady, (error: unknown) => failed(String(error)));
  }
}

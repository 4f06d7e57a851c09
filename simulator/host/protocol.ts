import type { CallHost } from "./call";
import { DONE, ERROR } from "./call";
import { answerWithFaults, performCall } from "./calls";
import type { AddInRequest } from "./envelope";
import { ERROR_HANDLING_REQUEST, NO_ERROR, readRequest, writeAnswer, writeEvent } from "./envelope";
import type { Locale } from "./initial-data";
import { appContext, frameName, initialData } from "./initial-data";
import type { Manifest } from "./manifest";
import { readWireCall, TELEMETRY_DISPATCH_IDS, toWireValue } from "./wire-calls";

/** A frame that the page opened for the add-in. */
export interface FrameOptions {
  readonly kind: "event" | "pane";
  /** Address of the page in the frame; messages from any other origin are refused. */
  readonly pageUrl: string;
  /** Posts one message into the frame, as `frame.contentWindow.postMessage` does. */
  readonly post: (message: string, targetOrigin: string) => void;
  /** Tab was pressed on the last control of the frame, or Shift+Tab on its first. */
  readonly leave?: (backward: boolean) => void;
}

/** The host's end of the line to one frame. */
export interface Frame {
  /** "event-1", "pane-2"; the name in the log. */
  readonly id: string;
  readonly kind: "event" | "pane";
  /** To be set as `window.name` of the frame before its page loads. */
  readonly windowName: string;
  /** Takes what the frame posts; anything but a request of its own office.js is ignored. */
  receive(message: unknown, origin: string): void;
  /** Whether office.js is ready to be told of events. */
  isReady(): boolean;
  /** Resolves when ready; never when the page does not get there. */
  readonly ready: Promise<void>;
  /** Fires an event, if the add-in registered for it; says whether it had. */
  fire(eventName: string, data: unknown): boolean;
  /** Nothing is sent to the frame any more. */
  close(): void;
}

/** What the host does when a frame asks for more than an API call. */
export interface FrameHooks {
  /** `event.completed` was called, or the library could not run the handler. */
  completed(completion: FrameCompletion): void;
  /** `Office.context.ui.closeContainer` was called. */
  closeContainer(): void;
}

export interface FrameCompletion {
  /** As given with the event. */
  readonly invocationId: string;
  /** 0 answered; 11101 no such function; anything else went wrong in the library. */
  readonly status: number;
  /** What was passed to `completed`; null when nothing. */
  readonly options: Readonly<Record<string, unknown>> | null;
}

/** What office.js tells its host to do: AgaveHostAction of the library. */
const TAB_EXITS: Readonly<Record<number, "forward" | "backward">> = {
  13: "forward",
  14: "backward",
  17: "forward",
  18: "backward",
};
const COMMAND_EVENT = "appCommandInvoked";
const DISPATCH_COMPLETED = 94;
const DISPATCH_CLOSE_CONTAINER = 97;
const OPERATION_NOT_SUPPORTED = 5000;

/** Connects a frame: from here on the host answers its office.js. */
export function openFrame(
  id: string,
  host: CallHost,
  setup: { readonly manifest: Manifest; readonly locale: Locale; readonly hostOrigin: string },
  options: FrameOptions,
  hooks: FrameHooks,
): Frame {
  const { manifest, locale, hostOrigin } = setup;
  const frameOrigin = new URL(options.pageUrl).origin;
  const conversationId = `conversation-${id}`;
  const controlId = `${manifest.id}-${id}`;
  const registered = new Set<string>();
  let closed = false;
  let announceReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve;
  });

  const post = (message: string): void => {
    if (!closed) options.post(message, frameOrigin);
  };
  const answer = (request: AddInRequest, data: unknown, code = NO_ERROR): void =>
    post(writeAnswer(request, hostOrigin, code, data));

  const answerQuestion = (request: AddInRequest, name: string, run: () => unknown): void =>
    answerWithFaults(
      host,
      id,
      name,
      null,
      () => ({ ok: true, value: run() }),
      (result) =>
        result.ok ? answer(request, result.value) : answer(request, null, ERROR_HANDLING_REQUEST),
    );

  const executeMethod = (request: AddInRequest): void => {
    const { ApiParams: params, MethodData: method } = fields(request.data);
    const dispatchId = Number(fields(method)["DispatchId"]);
    if (TELEMETRY_DISPATCH_IDS.includes(dispatchId)) return answer(request, { error: false });
    const call = readWireCall(dispatchId, params, host.item);
    if (call === null) {
      host.log.add("to-host", id, `call ${dispatchId}`, "not offered by the simulator");
      return answer(request, { error: true, errorCode: ERROR.notSupportedHere });
    }
    performCall(host, id, call.operation, call.args, (result) =>
      answer(
        request,
        result.ok
          ? { error: false, data: toWireValue(call.operation, result.value) }
          : { error: true, errorCode: result.code },
      ),
    );
  };

  const executePlatformMethod = (request: AddInRequest): void => {
    const data = fields(request.data);
    const dispatchId = Number(fields(data["DdaMethod"])["DispatchId"]);
    if (dispatchId === DISPATCH_COMPLETED) {
      const completion = readCompletion(data);
      host.log.add("to-host", id, "event.completed", completion);
      answer(request, { Error: 0, Version: 1 });
      return hooks.completed(completion);
    }
    const name = dispatchId === DISPATCH_CLOSE_CONTAINER ? "ui.closeContainer" : `${dispatchId}`;
    host.log.add("to-host", id, name);
    const known = dispatchId === DISPATCH_CLOSE_CONTAINER;
    answer(request, { Error: known ? 0 : OPERATION_NOT_SUPPORTED, Version: 1 });
    if (known) hooks.closeContainer();
  };

  const register = (request: AddInRequest): void => {
    const name = request.actionName;
    const verb = request.actionType === 1 ? "register" : "unregister";
    answerWithFaults(
      host,
      id,
      `${verb} ${name}`,
      null,
      () => DONE,
      (result) => {
        answer(request, { Error: result.ok ? 0 : result.code });
        if (!result.ok) return;
        if (verb === "unregister") registered.delete(name);
        else registered.add(name);
        if (name === COMMAND_EVENT) announceReady();
      },
    );
  };

  const leave = ({ data }: AddInRequest): void => {
    const exit = TAB_EXITS[Number(fields(data)["1"])];
    if (exit !== undefined) options.leave?.(exit === "backward");
  };

  const handle = (request: AddInRequest): void => {
    if (request.actionType !== 0) return register(request);
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answerQuestion(request, "getAppContext", () => appContext(host, controlId, locale));
      case "GetInitialData":
        return answerQuestion(request, "getInitialData", () =>
          initialData(host, manifest, manifest.id),
        );
      case "ContextActivationManager_notifyHost":
        leave(request);
        return answer(request, null);
      case "ExecuteMethod":
        return executeMethod(request);
      case "executeMethod":
        return executePlatformMethod(request);
      default:
        host.log.add("to-host", id, request.actionName, "unknown action");
        return answer(request, null, ERROR_HANDLING_REQUEST);
    }
  };

  return {
    id,
    kind: options.kind,
    windowName: frameName(conversationId, controlId, hostOrigin, locale),
    receive(message, origin) {
      const request = closed || origin !== frameOrigin ? null : readRequest(message);
      if (request !== null && request.conversationId === conversationId) handle(request);
    },
    isReady: () => registered.has(COMMAND_EVENT),
    ready,
    fire(eventName, data) {
      if (!registered.has(eventName)) return false;
      host.log.add("to-add-in", id, eventName, data);
      post(writeEvent(eventName, conversationId, hostOrigin, data));
      return true;
    },
    close() {
      closed = true;
    },
  };
}

function readCompletion(data: Readonly<Record<string, unknown>>): FrameCompletion {
  let options: unknown = null;
  try {
    options = fields(JSON.parse(String(data["2"])))["completedContext"] ?? null;
  } catch {
    // The library sends "" when there was no handler to run.
  }
  return {
    invocationId: String(data["0"]),
    status: Number(data["1"]),
    options: typeof options === "object" ? (options as FrameCompletion["options"]) : null,
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

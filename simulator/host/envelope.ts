/** The messages that office.js and its host exchange by `postMessage`, as JSON text. */

/** A message of office.js to its host. */
export interface AddInRequest {
  readonly actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly actionType: 0 | 1 | 2;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** The request was understood. */
export const NO_ERROR = 0;
/** The host could not handle the request; the library gives up on it. */
export const ERROR_HANDLING_REQUEST = -2;

const MESSAGE_REQUEST = 0;
const MESSAGE_RESPONSE = 1;
const RESPONSE_ANSWER = 0;
const RESPONSE_EVENT = 1;
const SERIALIZER_VERSION = 1;

/** null for anything that is not a request of office.js; never throws. */
export function readRequest(message: unknown): AddInRequest | null {
  const parsed = parseObject(message);
  if (parsed === null || parsed["_messageType"] !== MESSAGE_REQUEST) return null;
  const actionType = parsed["_actionType"];
  return {
    actionName: String(parsed["_actionName"]),
    actionType: actionType === 1 || actionType === 2 ? actionType : 0,
    conversationId: String(parsed["_conversationId"]),
    correlationId: Number(parsed["_correlationId"]),
    data: parsed["_data"] ?? null,
  };
}

/** The answer to a request. */
export function writeAnswer(
  request: AddInRequest,
  hostOrigin: string,
  errorCode: number,
  data: unknown,
): string {
  return writeResponse(request, hostOrigin, RESPONSE_ANSWER, errorCode, data);
}

/** An event that office.js registered for. */
export function writeEvent(
  eventName: string,
  conversationId: string,
  hostOrigin: string,
  data: unknown,
): string {
  const request = { actionName: eventName, conversationId, correlationId: 0 };
  return writeResponse(request, hostOrigin, RESPONSE_EVENT, NO_ERROR, data);
}

function writeResponse(
  request: Pick<AddInRequest, "actionName" | "conversationId" | "correlationId">,
  hostOrigin: string,
  responseType: number,
  errorCode: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: MESSAGE_RESPONSE,
    _responseType: responseType,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: hostOrigin,
    _errorCode: errorCode,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

function parseObject(message: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof message !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(message);
    return typeof parsed === "object" && parsed !== null
      ? (parsed as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

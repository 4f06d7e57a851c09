/** Promises around Outlook's callback API: one form for every failure. */

/** Codes for failures that Outlook itself does not number; its own start at 1000. */
export const CODE_THREW = 1;
export const CODE_NO_ITEM = 2;
export const CODE_BAD_ANSWER = 3;

/** A call to Outlook that failed. */
export class OutlookError extends Error {
  override readonly name = "OutlookError";
  /** The call as documented, below the item: "to.getAsync". */
  readonly api: string;
  /** Outlook's number, or one of the CODE_ constants above: there always is one. */
  readonly code: number;

  constructor(api: string, code: number, message: string) {
    super(message);
    this.api = api;
    this.code = code;
  }
}

/**
 * Start one call and wait for its callback.
 *
 * @param api - name for error texts, such as "to.getAsync"
 * @param start - makes the call; receives the callback to pass on
 * @returns the value of the result. Rejects with an OutlookError when Outlook reports a failure,
 *   when `start` throws (office.js checks arguments and permissions at once), or when the answer
 *   has no known form. Never settles when Outlook never answers.
 */
export function callOutlook<T>(
  api: string,
  start: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    try {
      start((result) => {
        const failure = failureOf(api, result);
        if (failure === null) resolve(result.value);
        else reject(failure);
      });
    } catch (cause) {
      reject(toOutlookError(api, cause));
    }
  });
}

/** The same for a call that has no value to give. */
export function tellOutlook(
  api: string,
  start: (callback: (result: Office.AsyncResult<unknown>) => void) => void,
): Promise<void> {
  return callOutlook<unknown>(api, start).then(() => undefined);
}

/** Anything caught, in the one form. An OutlookError stays as it is. */
export function toOutlookError(api: string, cause: unknown): OutlookError {
  if (cause instanceof OutlookError) return cause;
  return new OutlookError(api, codeOf(cause), messageOf(cause));
}

/** "to.getAsync 9002": what `Unchecked.detail` and reports say. */
export function describeError(error: OutlookError): string {
  return error.api + " " + String(error.code);
}

// The types promise a result with a status; office.js 1.1 can call back with nothing at all.
function failureOf(api: string, result: unknown): OutlookError | null {
  if (typeof result !== "object" || result === null || !("status" in result)) {
    return new OutlookError(api, CODE_BAD_ANSWER, "Not a result.");
  }
  if (result.status === "succeeded") return null;
  return toOutlookError(api, "error" in result ? result.error : undefined);
}

function codeOf(cause: unknown): number {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return CODE_THREW;
  const { code } = cause;
  return typeof code === "number" && code === code ? code : CODE_THREW;
}

function messageOf(cause: unknown): string {
  if (typeof cause === "string") return cause;
  if (typeof cause !== "object" || cause === null || !("message" in cause)) return "";
  return typeof cause.message === "string" ? cause.message : "";
}

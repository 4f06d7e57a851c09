/**
 * Wait for a promise, but not longer than this.
 *
 * @param afterMs - milliseconds; without timers, as in some runtimes, the promise is awaited
 * @param late - called when time has run out; its value takes the place of the promise's
 */
export function withWatchdog<T>(promise: Promise<T>, afterMs: number, late: () => T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    promise.then(resolve, reject);
    if (typeof setTimeout !== "function") return;
    const timer = setTimeout(() => {
      try {
        resolve(late());
      } catch (cause) {
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      }
    }, afterMs);
    const stop = (): void => {
      if (typeof clearTimeout === "function") clearTimeout(timer);
    };
    promise.then(stop, stop);
  });
}

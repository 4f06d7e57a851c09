/** Time that passes on demand. */
import { act } from "@testing-library/react";

/**
 * Let timers wait for what the returned function lets pass, in each test of the file or of the
 * `describe` that this is called in. Promises are kept meanwhile, and `performance` is left alone.
 */
export function withFakeTime(): (ms: number) => void {
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true, doNotFake: ["performance", "queueMicrotask"] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  return (ms) => {
    act(() => {
      jest.advanceTimersByTime(ms);
    });
  };
}

import { withWatchdog } from "../../src/commands/watchdog";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const never = new Promise<string>(() => undefined);

test("an answer in time is the answer, and the watchdog is called off", async () => {
  const late = jest.fn(() => "late");
  await expect(withWatchdog(Promise.resolve("in time"), 2500, late)).resolves.toBe("in time");
  expect(jest.getTimerCount()).toBe(0);
  expect(late).not.toHaveBeenCalled();
});

test("a failure in time is the failure", async () => {
  const failing = Promise.reject(new Error("no"));
  await expect(withWatchdog(failing, 2500, () => "late")).rejects.toThrow("no");
  expect(jest.getTimerCount()).toBe(0);
});

test("when time runs out, the late answer takes its place", async () => {
  const answer = withWatchdog(never, 2500, () => "late");
  jest.advanceTimersByTime(2499);
  await expect(Promise.race([answer, Promise.resolve("waiting")])).resolves.toBe("waiting");
  jest.advanceTimersByTime(1);
  await expect(answer).resolves.toBe("late");
});

test("a late answer that fails is a failure", async () => {
  const answer = withWatchdog(never, 2500, () => {
    throw new Error("late and wrong");
  });
  jest.advanceTimersByTime(2500);
  await expect(answer).rejects.toThrow("late and wrong");
});

test("without timers the promise is awaited", async () => {
  const { setTimeout: timer } = globalThis;
  (globalThis as { setTimeout?: unknown }).setTimeout = undefined;
  const answer = withWatchdog(Promise.resolve("in time"), 2500, () => "late");
  globalThis.setTimeout = timer;
  await expect(answer).resolves.toBe("in time");
});

import { systemClock, virtualClock } from "../../../simulator/host";

describe("virtual time", () => {
  test("stands still until it is advanced, then runs timers in order", async () => {
    const clock = virtualClock();
    const seen: string[] = [];
    clock.setTimeout(() => seen.push(`b at ${clock.now()}`), 200);
    clock.setTimeout(() => seen.push(`a at ${clock.now()}`), 100);
    clock.setTimeout(() => seen.push(`c at ${clock.now()}`), 300);
    expect(seen).toEqual([]);
    await clock.advance(250);
    expect(seen).toEqual(["a at 100", "b at 200"]);
    expect(clock.now()).toBe(250);
  });

  test("timers set by timers run when they are due", async () => {
    const clock = virtualClock();
    const seen: number[] = [];
    const again = (): void => {
      seen.push(clock.now());
      clock.setTimeout(again, 40);
    };
    clock.setTimeout(again, 0);
    await clock.advance(100);
    expect(seen).toEqual([1, 41, 81]);
  });

  test("promises settle between two timers", async () => {
    const clock = virtualClock();
    const seen: string[] = [];
    clock.setTimeout(() => {
      void Promise.resolve()
        .then(() => Promise.resolve())
        .then(() => seen.push("promise"));
    }, 1);
    clock.setTimeout(() => seen.push("timer"), 2);
    await clock.advance(5);
    expect(seen).toEqual(["promise", "timer"]);
  });

  test("a cancelled timer does not run", async () => {
    const clock = virtualClock();
    const seen: string[] = [];
    const id = clock.setTimeout(() => seen.push("never"), 10);
    clock.clearTimeout(id);
    await clock.advance(20);
    expect(seen).toEqual([]);
  });

  test("until passes time until the promise settles, and no more", async () => {
    const clock = virtualClock();
    const promise = new Promise<string>((resolve) => {
      clock.setTimeout(() => resolve("done"), 60_000);
    });
    clock.setTimeout(() => undefined, 70_000);
    expect(await clock.until(promise)).toBe("done");
    expect(clock.now()).toBe(60_000);
  });

  test("until gives rejections on, and gives up when nothing is due", async () => {
    const clock = virtualClock();
    await expect(clock.until(Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(clock.until(new Promise(() => undefined))).rejects.toThrow("Still waiting");
    clock.setTimeout(() => undefined, 2_000);
    await expect(clock.until(new Promise(() => undefined), 1_000)).rejects.toThrow("Still waiting");
  });
});

test("the machine's clock runs and cancels timers", async () => {
  const clock = systemClock();
  const seen: string[] = [];
  const cancelled = clock.setTimeout(() => seen.push("cancelled"), 1);
  clock.clearTimeout(cancelled);
  await new Promise<void>((resolve) => {
    clock.setTimeout(() => {
      seen.push("ran");
      resolve();
    }, 5);
  });
  expect(seen).toEqual(["ran"]);
});

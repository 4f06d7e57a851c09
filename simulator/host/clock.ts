/** Time as the simulator sees it: the machine's, or a virtual one that tests advance. */
export interface Clock {
  /** Milliseconds; only differences mean anything. */
  now(): number;
  /** Runs once, at least 1 ms from now; never within the call. */
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(id: number): void;
}

export interface VirtualClock extends Clock {
  /** Lets `ms` milliseconds pass: every timer due by then runs, in order. */
  advance(ms: number): Promise<void>;
  /**
   * Lets time pass until the promise settles.
   *
   * @param limitMs - virtual milliseconds after which waiting is given up
   * @throws when nothing is left to run, or the limit is reached, before it settles
   */
  until<T>(promise: PromiseLike<T>, limitMs?: number): Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

const TEN_MINUTES_MS = 600_000;

/** The machine's own clock; works in Node and in a browser. */
export function systemClock(): Clock {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let lastId = 0;
  return {
    now: () => Date.now(),
    setTimeout(run, ms) {
      const id = ++lastId;
      const fire = (): void => {
        timers.delete(id);
        run();
      };
      timers.set(id, setTimeout(fire, Math.max(1, ms)));
      return id;
    },
    clearTimeout(id) {
      clearTimeout(timers.get(id));
      timers.delete(id);
    },
  };
}

/** A clock that stands still until told otherwise: five minutes pass in a few milliseconds. */
export function virtualClock(): VirtualClock {
  const timers = new Map<number, Timer>();
  let lastId = 0;
  let time = 0;

  const runNext = async (deadline: number): Promise<boolean> => {
    const next = earliest(timers);
    if (next === null || next.at > deadline) return false;
    timers.delete(next.id);
    time = Math.max(time, next.at);
    next.run();
    await settled();
    return true;
  };

  return {
    now: () => time,
    setTimeout(run, ms) {
      const id = ++lastId;
      timers.set(id, { at: time + (ms >= 1 ? ms : 1), run });
      return id;
    },
    clearTimeout(id) {
      timers.delete(id);
    },
    async advance(ms) {
      const deadline = time + ms;
      await settled();
      while (await runNext(deadline));
      time = deadline;
    },
    async until(promise, limitMs = TEN_MINUTES_MS) {
      const deadline = time + limitMs;
      let done = false;
      const mark = (): void => {
        done = true;
      };
      promise.then(mark, mark);
      await settled();
      while (!done) {
        if (!(await runNext(deadline))) {
          throw new Error(`Still waiting after ${time} ms of virtual time; nothing more is due`);
        }
      }
      return promise;
    },
  };
}

function earliest(timers: ReadonlyMap<number, Timer>): (Timer & { readonly id: number }) | null {
  let best: (Timer & { readonly id: number }) | null = null;
  for (const [id, timer] of timers) {
    if (best === null || timer.at < best.at) best = { ...timer, id };
  }
  return best;
}

/** Resolves once every promise reaction that is due has run, in all realms of this thread. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/**
 * A line in which tasks wait for one another: what reads, changes and writes back must not
 * interleave with its like.
 *
 * @returns a function that runs a task after all earlier ones, whatever became of them
 */
export function createLine(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task, task);
    last = run;
    return run;
  };
}

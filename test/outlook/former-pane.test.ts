test("a pane that has just loaded waits for what the one before it had asked for", async () => {
  jest.useFakeTimers();
  await jest.isolateModulesAsync(async () => {
    const { formerPaneDone } = await import("../../src/outlook/former-pane");
    jest.advanceTimersByTime(1000);
    const done = jest.fn();
    const waiting = formerPaneDone().then(done);
    await jest.advanceTimersByTimeAsync(3900);
    expect(done).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(done).toHaveBeenCalled();
    await waiting;
    // An own attempt, later, waits no more.
    await formerPaneDone();
  });
  jest.useRealTimers();
});

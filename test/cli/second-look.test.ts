import { run } from "../../src/cli/run";

jest.mock("../../src/cli/run");

const { exitCode } = process;

afterEach(() => {
  process.exitCode = exitCode;
});

function start(running: Promise<0 | 1 | 2>): void {
  jest.mocked(run).mockReturnValueOnce(running);
  jest.isolateModules(() => jest.requireActual("../../src/cli/second-look"));
}

test("a run that never ends is no success", async () => {
  start(new Promise(() => undefined));
  await Promise.resolve();
  expect(process.exitCode).toBe(2);
});

test.each([0, 1, 2] as const)("a run that ends with %i exits with it", async (code) => {
  start(Promise.resolve(code));
  await new Promise((resolve) => setImmediate(resolve));
  expect(process.exitCode).toBe(code);
});

/** `npm test` starts its checks in the same way on every system. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

jest.mock("node:child_process", () => ({ spawnSync: jest.fn(() => ({ status: 0 })) }));

const ROOT = join(__dirname, "../..");
const platform = process.platform;

afterEach(() => {
  Object.defineProperty(process, "platform", { value: platform });
  jest.restoreAllMocks();
});

test.each(["linux", "win32"])("on %s each is a script that Node runs, without a shell", (name) => {
  Object.defineProperty(process, "platform", { value: name });
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  const exit = jest.spyOn(process, "exit").mockImplementation((() => undefined) as () => never);
  jest.isolateModules(() => jest.requireActual("../../tools/test.js"));
  // No result of Jest is there to be read.
  expect(exit).toHaveBeenCalledWith(1);
  const calls = jest.mocked(spawnSync).mock.calls.splice(0);
  expect(calls).toHaveLength(8);
  for (const [program, [script = ""] = [], options] of calls) {
    expect(program).toBe(process.execPath);
    expect([script, existsSync(join(ROOT, script))]).toEqual([script, true]);
    expect(options).not.toMatchObject({ shell: true });
  }
});

import { run } from "../../../src/cli/run";
import { memoryIo } from "../../support/cli-io";

async function diff(before: string, after: string): Promise<readonly [number, string, string]> {
  const io = memoryIo({ files: { "old.json": before, "new.json": after } });
  const code = await run(["policy", "diff", "old.json", "new.json"], io);
  return [code, io.out(), io.err()];
}

test("in words, stricter before looser", async () => {
  const before = '{"version":1,"allow":["a.example"],"monitor":true}';
  const after = '{"version":1,"revision":1,"allow":["b.example"],"contact":"x@b.example"}';
  expect(await diff(before, after)).toEqual([
    0,
    "Stricter\n" +
      "  Sends are stopped from now on: it no longer only monitors.\n" +
      "  a.example is questioned again.\n" +
      "Looser\n" +
      "  b.example is never questioned.\n" +
      "Also\n" +
      '  The contact for questions becomes "x@b.example"; it was none.\n' +
      "  Revision 0 becomes 1: what people confirmed for a message is asked again.\n",
    "",
  ]);
});

test("layout and defaults are no change", async () => {
  const before = '{"version":1,"promptOdds":9,"allow":["A.example"]}';
  expect(await diff(before, '{\n"allow": ["a.example"],\n"version": 1}')).toEqual([
    0,
    "Nothing changes.\n",
    "",
  ]);
});

test("a bad policy is not compared", async () => {
  const [code, out, err] = await diff('{"version":1}', '{"version":2}');
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("new.json:1:2: /version: ");
});

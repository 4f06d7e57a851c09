import { callOutlook, describeError, OutlookError, toOutlookError } from "../../src/outlook/call";

type Result = Office.AsyncResult<string>;

const succeed = (value: string): Result => ({ status: "succeeded", value }) as unknown as Result;
const other = (result: unknown): Result => result as Result;

test("a success is its value", async () => {
  await expect(callOutlook<string>("to.getAsync", (done) => done(succeed("x")))).resolves.toBe("x");
});

const FAILURES = [
  // what Outlook does, code, message
  ["a failed result", { status: "failed", error: { code: 9002, message: "No." } }, 9002, "No."],
  ["a failed result without a code", { status: "failed", error: { message: "No." } }, 1, "No."],
  ["a code that is no number", { status: "failed", error: { code: "x", message: "" } }, 1, ""],
  ["a code that is NaN", { status: "failed", error: { code: NaN, message: "" } }, 1, ""],
  ["a failed result without an error", { status: "failed" }, 1, ""],
  ["nothing at all", undefined, 3, "Not a result."],
  ["a result without a status", { value: "x" }, 3, "Not a result."],
] as const;

test.each(FAILURES)("%s rejects in the one form", async (_, result, code, message) => {
  const call = callOutlook<string>("cc.getAsync", (done) => done(other(result)));
  await expect(call).rejects.toMatchObject({ api: "cc.getAsync", code, message });
  await expect(call).rejects.toBeInstanceOf(OutlookError);
});

const THROWS = [
  [new TypeError("item.to is undefined"), 1, "item.to is undefined"],
  [Object.assign(new Error("Elevated permission"), { code: 7000 }), 7000, "Elevated permission"],
  ["text", 1, "text"],
  [null, 1, ""],
] as const;

test.each(THROWS)("throwing %p at once rejects in the one form", async (thrown, code, message) => {
  const call = callOutlook<string>("bcc.setAsync", () => {
    throw thrown;
  });
  await expect(call).rejects.toMatchObject({ api: "bcc.setAsync", code, message });
  await expect(call).rejects.toBeInstanceOf(OutlookError);
});

test("the first answer counts", async () => {
  const call = callOutlook<string>("to.getAsync", (done) => {
    done(succeed("first"));
    done(other({ status: "failed", error: { code: 5 } }));
  });
  await expect(call).resolves.toBe("first");
});

test("an OutlookError keeps the call it names", () => {
  const error = new OutlookError("to.getAsync", 9002, "");
  expect(toOutlookError("elsewhere", error)).toBe(error);
  expect(describeError(error)).toBe("to.getAsync 9002");
});

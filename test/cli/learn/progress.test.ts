import { createProgress } from "../../../src/cli/learn/progress";
import { memoryIo } from "../../support/cli-io";

const rows = (number: string): string => `${number} rows`;

test("a file gets a line for each million", async () => {
  const io = memoryIo();
  const progress = createProgress(io);
  for (const number of [10, 999_999, 1_000_001, 1_500_000, 2_700_000])
    await progress.at(number, rows);
  await progress.clear();
  expect(io.err()).toBe("1,000,000 rows\n2,000,000 rows\n");
});

test("a terminal has one line that changes, and is free in the end", async () => {
  const io = memoryIo({ terminal: true });
  const progress = createProgress(io);
  for (const number of [60_000, 99_999, 100_000]) await progress.at(number, rows);
  await progress.at(700, (number) => `${number} done`, 100);
  await progress.clear();
  expect(io.err()).toBe("\r50,000 rows\r100,000 rows\r500 done    \r        \r");
});

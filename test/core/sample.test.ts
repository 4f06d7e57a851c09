/**
 * A frozen sample must not get worse: slips of domains on record, and innocent domains beside them.
 *
 * `meant` is "-" for an innocent domain. Single rows may change sides; the floors may only be raised.
 */
import { createChecker } from "../../src/core/check";
import { learnedFromRows } from "../../src/core/learned";
import type { Verdict } from "../../src/core/types";
import { readCorpus } from "../support/corpus";
import { NO_POLICY } from "../support/drafts";

const MIN_CAUGHT = 193;
const MAX_ALARMS = 5;

const KNOWN = readCorpus("sample-known.tsv", ["domain", "count", "source"]);
const SAMPLE = readCorpus("sample.tsv", ["typed", "meant", "source"]);
const SLIPS = SAMPLE.filter(({ meant }) => meant !== "-");
const INNOCENT = SAMPLE.filter(({ meant }) => meant === "-");

const rows = KNOWN.map(({ domain, count }): [string, number] => [domain, Number(count)]);
const check = createChecker({ trusted: [], learned: learnedFromRows(rows) }, NO_POLICY);

function verdictOn(domain: string): Verdict | undefined {
  const address = `jane@${domain}`;
  return check({
    sender: "me@example.com",
    recipients: [{ field: "to", displayName: "", address }],
    unchecked: [],
    confirmed: [],
  }).verdicts[0];
}

const isStopped = (domain: string): boolean => verdictOn(domain)?.action === "prompt";

const isCaught = ({ typed, meant }: { readonly typed: string; readonly meant: string }): boolean =>
  isStopped(typed) && verdictOn(typed)?.findings[0]?.suggestion === `jane@${meant}`;

test("the sample is as large as it was", () => {
  expect([KNOWN.length, SLIPS.length, INNOCENT.length]).toEqual([36, 203, 212]);
});

test(`of the slips, ${MIN_CAUGHT} are caught, with the right domain first`, () => {
  const missed = SLIPS.filter((slip) => !isCaught(slip)).map(
    ({ typed, meant }) => `${typed} for ${meant}`,
  );
  // The list is shown when there are too many.
  expect(SLIPS.length - missed.length >= MIN_CAUGHT ? [] : missed).toEqual([]);
});

test(`of the innocent domains, at most ${MAX_ALARMS} are stopped`, () => {
  const stopped = INNOCENT.map(({ typed }) => typed).filter(isStopped);
  expect(stopped.length <= MAX_ALARMS ? [] : stopped).toEqual([]);
});

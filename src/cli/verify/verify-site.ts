import { CliError } from "../io";
import { checkFile, failureText, isUnreached, statusText } from "./check-file";
import type { Fault } from "./check-file";
import type { ExpectedSite } from "./expected-site";
import type { Answer, FetchFile } from "./fetch-file";

export interface Verified {
  readonly faults: readonly Fault[];
  /** How many files were asked for. */
  readonly files: number;
  /** Last day of the server's certificate; null when no answer came. */
  readonly certificateEnds: Date | null;
}

const DAY_MS = 86_400_000;
const CERTIFICATE_WARNING_DAYS = 30;
/** New top-level domains appear, and the list inside does not know them. */
const MAX_DATA_DAYS = 180;
/** A name that no site has. */
const NO_SUCH_FILE = "second-look-no-such-file.js";

/**
 * Compare a deployed site with the package that it should be.
 *
 * @param url - https URL of the folder that serves the site, without trailing slash
 * @throws CliError when no server was reached, and the package is not at fault either
 */
export async function verifySite(
  url: string,
  expected: ExpectedSite,
  fetchFile: FetchFile,
  now: Date,
): Promise<Verified> {
  const faults: Fault[] = [];
  if (expected.host !== url) {
    faults.push(
      problem(
        "manifest.xml",
        `it points at ${expected.host}, not here. Package with --host ${url}.`,
      ),
    );
  }
  const answers = await Promise.all(
    expected.files.map(async (file) => [file, await fetchFile(`${url}/${file.path}`)] as const),
  );
  const failed = answers.every(([, answer]) => answer.kind === "failed");
  const [first] = answers;
  if (failed && first !== undefined && first[1].kind === "failed") {
    const text = failureText(first[1]);
    if (faults.length === 0 && isUnreached(first[1])) throw new CliError(`${url}: ${text}`);
    return {
      faults: [...faults, problem(url, text)],
      files: 0,
      certificateEnds: null,
    };
  }
  for (const [file, answer] of answers) faults.push(...checkFile(file, answer));
  const served = new Set(expected.files.map(({ path }) => `${url}/${path}`));
  // No other server is asked: a manifest that points elsewhere is told of above.
  const named = expected.host === url ? expected.manifestUrls : [];
  for (const address of named.filter((each) => !served.has(each))) {
    faults.push(...reachFaults(address, await fetchFile(address)));
  }
  faults.push(...missingFaults(await fetchFile(`${url}/${NO_SUCH_FILE}`)));
  const certificateEnds = endOf(answers.map(([, answer]) => answer));
  faults.push(...certificateFaults(certificateEnds, now), ...dataFaults(expected.dataDate, now));
  return { faults, files: answers.length, certificateEnds };
}

/** Whole days from one moment to another. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / DAY_MS);
}

function reachFaults(address: string, answer: Answer): readonly Fault[] {
  if (answer.kind === "failed") return [problem(address, failureText(answer))];
  return answer.status === 200
    ? []
    : [
        problem(
          address,
          `the manifest names it, and ${statusText(answer.status, answer.headers.location)}`,
        ),
      ];
}

/** A page in place of a missing script would be run as one. */
function missingFaults(answer: Answer): readonly Fault[] {
  if (answer.kind === "failed" || answer.status !== 200) return [];
  const text =
    "the server answers it with 200, though it does not exist. Turn the fallback page off.";
  return [problem(NO_SUCH_FILE, text)];
}

function certificateFaults(ends: Date | null, now: Date): readonly Fault[] {
  if (ends === null) return [];
  const days = daysBetween(now, ends);
  if (days >= CERTIFICATE_WARNING_DAYS) return [];
  return [
    warning("certificate", `it ends in ${days} days. Without it Outlook loads nothing: renew it.`),
  ];
}

function dataFaults(dataDate: string, now: Date): readonly Fault[] {
  if (dataDate === "") return [];
  const days = daysBetween(new Date(`${dataDate}T00:00:00Z`), now);
  if (days <= MAX_DATA_DAYS) return [];
  return [
    warning(
      "data",
      `the list of endings is of ${dataDate}, ${days} days ago: newer ones are taken for slips. ` +
        "Package with a newer version of Second Look.",
    ),
  ];
}

function endOf(answers: readonly Answer[]): Date | null {
  for (const answer of answers) {
    if (answer.kind === "answered" && answer.certificateEnds !== null)
      return answer.certificateEnds;
  }
  return null;
}

function problem(about: string, text: string): Fault {
  return { level: "problem", about, text };
}

function warning(about: string, text: string): Fault {
  return { level: "warning", about, text };
}

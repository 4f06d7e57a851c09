/** What makes traces, and how much it gives at most. */
export interface Format {
  /** For people: "message trace". */
  readonly name: string;
  /** Numbers of rows at which what made the file stops, and the way to the rest. */
  readonly caps: readonly number[];
  readonly remedy: string;
}

export const PLAIN: Format = { name: "list of senders and recipients", caps: [], remedy: "" };

export const SUMMARY: Format = {
  name: "enhanced summary or historical search",
  caps: [50_000, 100_000],
  remedy: "Search shorter spans of time and give all the files to one run.",
};

export const EXTENDED: Format = {
  name: "extended report",
  caps: [1000, 100_000],
  remedy: "Search shorter spans of time and give all the files to one run.",
};

export const LOG: Format = { name: "message tracking log", caps: [], remedy: "" };

export const LOG_EXPORT: Format = {
  name: "Get-MessageTrackingLog",
  caps: [1000],
  remedy: "Run it again with -ResultSize Unlimited.",
};

export const GOOGLE: Format = {
  name: "Google email log search",
  caps: [1000],
  remedy: "Search shorter spans of time and give all the files to one run.",
};

export const HUNTING: Format = {
  name: "EmailEvents",
  caps: [10_000, 30_000, 100_000],
  remedy:
    "Use the query that `second-look learn --kql defender` prints, which counts where the data is.",
};

export const TRACE: Format = {
  name: "message trace",
  caps: [1000, 5000, 20_000],
  remedy:
    "Fetch the next pages too: pass the last row's Received as -EndDate and its recipient as " +
    "-StartingRecipientAddress.",
};

export const COUNTS: Format = {
  name: "domains with their senders, as counted by a query",
  caps: [10_000, 30_000, 100_000],
  remedy: "Raise parts in the query, run it once for each part, and give all results to one run.",
};

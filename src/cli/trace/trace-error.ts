/** A place in a file where reading went wrong. */
export interface TracePlace {
  /** From 1. */
  readonly line: number;
  /** Bytes before it, in a packed file after unpacking. */
  readonly byte: number;
}

/** What ends the reading of one file, and where; what came before counts. */
export class TraceError extends Error {
  override readonly name = "TraceError";

  constructor(
    message: string,
    readonly place: TracePlace,
  ) {
    super(message);
  }
}

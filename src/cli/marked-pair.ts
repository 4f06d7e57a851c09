import { unwrap } from "../core/address-unwrap";
import { align } from "../core/align";
import { columnsOf, printable } from "./terminal";

/** One of two addresses that are shown beside each other. */
export interface MarkedSide {
  /** Printable text, the differing letters painted. */
  readonly painted: string;
  /** As many columns as the text, with "^" below the letters that differ. */
  readonly marks: string;
  readonly columns: number;
}

export interface MarkedPair {
  readonly typed: MarkedSide;
  readonly meant: MarkedSide;
}

export interface Brushes {
  readonly typed: (text: string) => string;
  readonly meant: (text: string) => string;
}

/**
 * Two addresses with the letters marked in which they differ. Case makes no difference, and what
 * stands around the typed address, such as a name, is left unmarked.
 */
export function markPair(typed: string, meant: string, brushes: Brushes): MarkedPair {
  const { text } = unwrap(typed);
  const at = Math.max(0, typed.lastIndexOf(text));
  const bare = typed.slice(at, at + text.length);
  const shared = sharedMailbox(bare, meant);
  const from = bare.slice(shared);
  const to = meant.slice(shared);
  let left = append(EMPTY, typed.slice(0, at + shared), null);
  let right = append(EMPTY, meant.slice(0, shared), null);
  let typedAt = 0;
  let meantAt = 0;
  for (const run of align(folded(from), folded(to))) {
    const differs = run.kind !== "equal";
    const typedEnd = typedAt + run.typed.length;
    const meantEnd = meantAt + run.meant.length;
    left = append(left, from.slice(typedAt, typedEnd), differs ? brushes.typed : null);
    right = append(right, to.slice(meantAt, meantEnd), differs ? brushes.meant : null);
    typedAt = typedEnd;
    meantAt = meantEnd;
  }
  return { typed: append(left, typed.slice(at + bare.length), null), meant: right };
}

const EMPTY: MarkedSide = { painted: "", marks: "", columns: 0 };

/** UTF-16 units up to and with the "@", where both mailbox names are the same; else 0. */
function sharedMailbox(a: string, b: string): number {
  const mailbox = a.slice(0, a.lastIndexOf("@") + 1);
  return b.startsWith(mailbox) ? mailbox.length : 0;
}

/** Lower-case, unless that changes where each letter stands. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function append(
  side: MarkedSide,
  part: string,
  brush: ((text: string) => string) | null,
): MarkedSide {
  const text = printable(part);
  const columns = columnsOf(text);
  if (columns === 0) return side;
  return {
    painted: side.painted + (brush === null ? text : brush(text)),
    marks: side.marks + (brush === null ? " " : "^").repeat(columns),
    columns: side.columns + columns,
  };
}

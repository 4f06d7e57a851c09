import { align, type Run } from "../core/align";
import { joinsLetters } from "./joining-scripts";

/**
 * How one stretch of the two rows is drawn. `missing`: a dashed empty box over an underlined
 * letter; `extra`: a box over a thin line; `changed`: a box over an underline; `strong`: bold in
 * both rows, no mark; `destination`: a box round the part that decides where the mail goes.
 */
export type Mark = "none" | "missing" | "extra" | "changed" | "strong" | "destination";

/** One column of the two-row grid. */
export interface Column {
  readonly upper: string;
  readonly lower: string;
  readonly mark: Mark;
}

/** Columns that stay on one line. */
export type Piece = readonly Column[];

/** Two addresses laid over each other, ready to draw. */
export interface Comparison {
  /** A long part before the "@" that is the same in both: shown once, above; else "". */
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

export type ComparisonStyle =
  | { readonly kind: "letters" }
  /** The part after the "@" differs as a whole: no letter marks. */
  | { readonly kind: "domains" }
  /** A known name inside another: `owner` is the end of the typed domain that decides. */
  | { readonly kind: "destination"; readonly owner: string };

const MAX_LABEL_PIECE_CHARS = 18;
const MAX_WHOLE_ADDRESS_CHARS = 30;
const SEPARATORS = "@.-";

/**
 * Lay two addresses over each other for the eye.
 *
 * @param upper - address drawn above, readable form
 * @param lower - address drawn below, readable form
 * @returns pieces whose `upper` and `lower` parts join (after `lead`) to the two addresses
 */
export function compareAddresses(
  upper: string,
  lower: string,
  style: ComparisonStyle = { kind: "letters" },
): Comparison {
  const whole = !upper.includes("@") || !lower.includes("@");
  const [upperLocal, upperDomain] = whole ? ["", upper] : splitAddress(upper);
  const [lowerLocal, lowerDomain] = whole ? ["", lower] : splitAddress(lower);
  const sameLocal = upperLocal === lowerLocal && upperLocal !== "";
  const long = Math.max(length(upper), length(lower)) > MAX_WHOLE_ADDRESS_CHARS;
  const lead = sameLocal && long ? upperLocal : "";
  const columns = [
    ...(lead === "" ? markLetters(upperLocal, lowerLocal) : []),
    ...markDomains(upperDomain, lowerDomain, style),
  ];
  return { lead, pieces: cutIntoPieces(columns) };
}

/** One address alone, in pieces that may wrap. */
export function showAddress(address: string): Comparison {
  return { lead: "", pieces: cutIntoPieces([{ upper: address, lower: "", mark: "none" }]) };
}

/** Local part with its "@", and domain. */
function splitAddress(address: string): readonly [string, string] {
  const at = address.lastIndexOf("@") + 1;
  return [address.slice(0, at), address.slice(at)];
}

function markDomains(upper: string, lower: string, style: ComparisonStyle): readonly Column[] {
  if (style.kind === "domains") return [{ upper, lower, mark: "strong" }];
  if (style.kind === "letters" || !upper.endsWith(`.${style.owner}`)) {
    return markLetters(upper, lower);
  }
  const before = upper.slice(0, upper.length - style.owner.length);
  return [
    ...markLetters(before, lower).map((column) =>
      column.mark === "extra" ? { ...column, mark: "none" as const } : column,
    ),
    { upper: style.owner, lower: "", mark: "destination" },
  ];
}

const MARKS: Readonly<Record<Run["kind"], Mark>> = {
  equal: "none",
  insertion: "extra",
  omission: "missing",
  substitution: "changed",
  transposition: "changed",
};

function markLetters(upper: string, lower: string): readonly Column[] {
  const joined = joinsLetters(upper + lower);
  const runs = joined ? alignLabels(upper, lower) : align(upper, lower);
  return runs.map((run) => ({ upper: run.typed, lower: run.meant, mark: MARKS[run.kind] }));
}

/** Align label by label, where a cut between letters would change their shapes. */
function alignLabels(upper: string, lower: string): readonly Run[] {
  const labels: string[] = [];
  const encode = (text: string): string =>
    text
      .split(/([@.-])/)
      .filter((label) => label !== "")
      .map((label) => {
        if (!labels.includes(label)) labels.push(label);
        return String.fromCodePoint(FIRST_PRIVATE + labels.indexOf(label));
      })
      .join("");
  const decode = (text: string): string =>
    [...text].map((unit) => labels[(unit.codePointAt(0) ?? 0) - FIRST_PRIVATE] ?? "").join("");
  const runs = align(encode(upper), encode(lower));
  return runs.map((run) => ({ ...run, typed: decode(run.typed), meant: decode(run.meant) }));
}

/** Stands for one label: a private-use code point, so that no letter is taken for it. */
const FIRST_PRIVATE = 0xf0000;

/**
 * Cut after "@", "." and "-", and inside a label every 18 letters; a marked column stays whole
 * unless it is longer than that, and letters that join are never parted.
 */
function cutIntoPieces(columns: readonly Column[]): readonly Piece[] {
  const pieces: Column[][] = [];
  let piece: Column[] = [];
  let pieceChars = 0;
  const close = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
    pieceChars = 0;
  };
  for (const column of columns.flatMap(splitColumn)) {
    const chars = Math.max(length(column.upper), length(column.lower));
    if (pieceChars + chars > MAX_LABEL_PIECE_CHARS) close();
    piece.push(column);
    pieceChars += chars;
    if (endsWithSeparator(column.upper) || endsWithSeparator(column.lower)) close();
  }
  close();
  return pieces.map(joinPlainColumns);
}

/** Two plain columns side by side would be one run. */
function joinPlainColumns(piece: readonly Column[]): Piece {
  const joined: Column[] = [];
  for (const column of piece) {
    const before = joined[joined.length - 1];
    if (before?.mark === "none" && column.mark === "none") {
      joined[joined.length - 1] = {
        upper: before.upper + column.upper,
        lower: before.lower + column.lower,
        mark: "none",
      };
    } else {
      joined.push(column);
    }
  }
  return joined;
}

/** A column as parts that fit: a plain one at each place to cut, a marked one only when too long. */
function splitColumn(column: Column): readonly Column[] {
  const chars = Math.max(length(column.upper), length(column.lower));
  if (column.mark !== "none" && chars <= MAX_LABEL_PIECE_CHARS) return [column];
  const upper = splitText(column.upper);
  const lower = splitText(column.lower);
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => ({
    upper: upper[index] ?? "",
    lower: lower[index] ?? "",
    mark: column.mark,
  }));
}

function splitText(text: string): readonly string[] {
  return text.split(/(?<=[@.-])/).flatMap((label) => {
    if (joinsLetters(label)) return [label];
    const letters = [...label];
    const parts: string[] = [];
    for (let start = 0; start < letters.length; start += MAX_LABEL_PIECE_CHARS) {
      parts.push(letters.slice(start, start + MAX_LABEL_PIECE_CHARS).join(""));
    }
    return parts;
  });
}

function endsWithSeparator(text: string): boolean {
  return text !== "" && SEPARATORS.includes(text.charAt(text.length - 1));
}

function length(text: string): number {
  return [...text].length;
}

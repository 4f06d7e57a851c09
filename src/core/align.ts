export type RunKind = "equal" | "insertion" | "omission" | "substitution" | "transposition";

/** A stretch of two texts laid over each other. */
export interface Run {
  readonly kind: RunKind;
  /** What is in the message; "" for an omission. */
  readonly typed: string;
  /** What was meant; "" for an insertion. */
  readonly meant: string;
}

/**
 * Lay a typed text over the meant one, code point by code point, for a reader to see the difference.
 *
 * Takes the fewest single edits (insert, delete, substitute, swap neighbours), among those the
 * fewest stretches, among those the leftmost. Neighbouring edits are one run: a changed letter
 * beside an extra or missing one is one substitution ("rn" over "m"). Each swap is its own run.
 *
 * @param typed - what is in the message, readable form
 * @param meant - what was probably meant, readable form
 * @returns runs in order; their `typed` and their `meant` parts join to the two texts again, and no
 *   two equal runs are neighbours. Empty for two empty texts. Never throws.
 * @see Damerau 1964, CACM 7(3):171-176; restricted (optimal string alignment) distance
 */
export function align(typed: string, meant: string): readonly Run[] {
  const from = Array.from(typed);
  const to = Array.from(meant);
  return mergeSteps(traceBack(from, to, fillTable(from, to)));
}

/** How a cell was entered: by an equal letter, inside a block of edits, or by a swap. */
const EQUAL = 0;
const BLOCK = 1;
const SWAP = 2;
const STATES = [EQUAL, BLOCK, SWAP] as const;
type State = (typeof STATES)[number];

/** One edit outweighs any number of stretches: no address has this many letters. */
const EDIT = 4096;
const STRETCH = 1;

/** Cheapest cost of reaching each cell in each state; `row * width + column`, then the state. */
interface Table {
  readonly costs: readonly (readonly number[])[];
  readonly width: number;
}

function fillTable(from: readonly string[], to: readonly string[]): Table {
  const width = to.length + 1;
  const costs: number[][] = [];
  const table = { costs, width };
  for (let row = 0; row <= from.length; row++) {
    for (let column = 0; column < width; column++) {
      costs.push(
        row + column === 0
          ? [0, Infinity, Infinity]
          : STATES.map((state) => cheapestInto(from, to, table, row, column, state).cost),
      );
    }
  }
  return table;
}

interface Arrival {
  readonly cost: number;
  readonly previousState: State;
  readonly rows: number;
  readonly columns: number;
}

const NO_ARRIVAL: Arrival = { cost: Infinity, previousState: EQUAL, rows: 0, columns: 0 };

/** The best last step into one cell and state; earlier candidates win ties. */
function cheapestInto(
  from: readonly string[],
  to: readonly string[],
  table: Table,
  row: number,
  column: number,
  state: State,
): Arrival {
  if (state === EQUAL) {
    const same = row > 0 && column > 0 && from[row - 1] === to[column - 1];
    return same ? arriveFrom(table, row, column, 1, 1, () => 0) : NO_ARRIVAL;
  }
  if (state === SWAP) {
    const swapped =
      row > 1 &&
      column > 1 &&
      from[row - 1] === to[column - 2] &&
      from[row - 2] === to[column - 1] &&
      from[row - 1] !== from[row - 2];
    return swapped ? arriveFrom(table, row, column, 2, 2, () => EDIT + STRETCH) : NO_ARRIVAL;
  }
  const edit = (previous: State): number => EDIT + (previous === BLOCK ? 0 : STRETCH);
  let best = NO_ARRIVAL;
  for (const [rows, columns] of [
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const) {
    const arrival = arriveFrom(table, row, column, rows, columns, edit);
    if (arrival.cost < best.cost) best = arrival;
  }
  return best;
}

function arriveFrom(
  table: Table,
  row: number,
  column: number,
  rows: number,
  columns: number,
  price: (previous: State) => number,
): Arrival {
  if (row < rows || column < columns) return NO_ARRIVAL;
  const cell = table.costs[(row - rows) * table.width + column - columns] ?? [];
  let best = NO_ARRIVAL;
  for (const previousState of STATES) {
    const cost = (cell[previousState] ?? Infinity) + price(previousState);
    if (cost < best.cost) best = { cost, previousState, rows, columns };
  }
  return best;
}

interface Step {
  readonly state: State;
  readonly typed: string;
  readonly meant: string;
}

/** Walk back from the end, taking equal letters first: what differs then lies leftmost. */
function traceBack(from: readonly string[], to: readonly string[], table: Table): readonly Step[] {
  const steps: Step[] = [];
  let row = from.length;
  let column = to.length;
  const last = table.costs[table.costs.length - 1] ?? [];
  let state: State = STATES.reduce<State>(
    (best, each) => ((last[each] ?? Infinity) < (last[best] ?? Infinity) ? each : best),
    EQUAL,
  );
  while (row + column > 0) {
    const arrival = cheapestInto(from, to, table, row, column, state);
    steps.push({
      state,
      typed: from.slice(row - arrival.rows, row).join(""),
      meant: to.slice(column - arrival.columns, column).join(""),
    });
    row -= arrival.rows;
    column -= arrival.columns;
    state = arrival.previousState;
  }
  return steps.reverse();
}

function mergeSteps(steps: readonly Step[]): readonly Run[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const before = merged[merged.length - 1];
    if (before !== undefined && before.state === step.state && step.state !== SWAP) {
      merged[merged.length - 1] = {
        state: step.state,
        typed: before.typed + step.typed,
        meant: before.meant + step.meant,
      };
    } else {
      merged.push(step);
    }
  }
  return merged.map(({ state, typed, meant }) => ({
    kind: kindOf(state, typed, meant),
    typed,
    meant,
  }));
}

function kindOf(state: State, typed: string, meant: string): RunKind {
  if (state === EQUAL) return "equal";
  if (state === SWAP) return "transposition";
  if (meant === "") return "insertion";
  return typed === "" ? "omission" : "substitution";
}

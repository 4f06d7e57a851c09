/** How many of the numbers, ascending, are no greater than a value. */
export function countUpTo(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  // Invariant: all before `low` are <= value, all from `high` on are > value.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

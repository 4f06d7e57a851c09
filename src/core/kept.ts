/** Few suffixes make up most of the traffic: so many answers are kept at most. */
const MAX_KEPT = 200;

/** Keep an answer for when it is asked for again; where too many are kept, they are forgotten first. */
export function keep<T>(kept: Map<string, T>, key: string, answer: T): T {
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, answer);
  return answer;
}

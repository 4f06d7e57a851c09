/** The days that a file's times reach over, in whatever order their parts are written. */
export interface DaySpan {
  add(time: string): void;
  /** "2026-06-01 to 2026-06-13"; "" where no time could be read. */
  text(): string;
}

/**
 * Times of one file share one order of day and month, which any number over 12 gives away.
 *
 * Where none does, the span is given both ways.
 */
export function createDaySpan(): DaySpan {
  let lastDay = "";
  const iso = createRange();
  const dayFirst = createRange();
  const monthFirst = createRange();
  let mostFirst = 0;
  let mostSecond = 0;

  return {
    add(time) {
      if (lastDay !== "" && time.startsWith(lastDay)) return;
      const length = dayLength(time);
      if (length === 0) return;
      lastDay = time.slice(0, length);
      const [, a = "", b = "", c = ""] = DAY.exec(time) ?? [];
      if (a.length === 4) iso.add(a, b, c);
      if (c.length !== 4) return;
      // Only where points divide is the day always first.
      mostFirst = Math.max(mostFirst, lastDay.includes(".") ? 13 : Number(a));
      mostSecond = Math.max(mostSecond, Number(b));
      dayFirst.add(c, b, a);
      monthFirst.add(c, a, b);
    },
    text() {
      if (dayFirst.text() === "") return iso.text();
      if (mostFirst > 12) return dayFirst.text();
      if (mostSecond > 12) return monthFirst.text();
      return dayFirst.text() === monthFirst.text()
        ? dayFirst.text()
        : `${dayFirst.text()} or ${monthFirst.text()}, by the order of day and month`;
    },
  };
}

const DAY = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?!\d)/;

/** Units up to what follows the day; 0 where no day is. */
function dayLength(time: string): number {
  let end = 0;
  for (; end < time.length; end += 1) {
    const code = time.charCodeAt(end);
    // "-", ".", "/" and the digits stand beside one another in ASCII.
    if (code < 0x2d || code > 0x39) break;
  }
  return end >= 8 ? end : 0;
}

interface Range {
  add(year: string, month: string, day: string): void;
  text(): string;
}

function createRange(): Range {
  let first = "";
  let last = "";
  return {
    add(year, month, day) {
      const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      if (first === "" || date < first) first = date;
      if (date > last) last = date;
    },
    text: () => (first === last ? first : `${first} to ${last}`),
  };
}

/** How the bytes of a file become text. */
export interface Encoding {
  /** For people: "UTF-16". */
  readonly name: string;
  readonly unitBytes: 1 | 2;
  /** Bytes of the byte order mark. */
  readonly markBytes: number;
  readonly bigEndian: boolean;
}

/** Bytes that are looked at. */
const SNIFFED_BYTES = 4096;

/**
 * Which encoding a file has: by its byte order mark, or by the zero bytes that UTF-16 has beside
 * each letter of ASCII, as in historical searches, which often have no mark.
 */
export function encodingOf(start: Uint8Array): Encoding {
  const [a, b, c] = start;
  const encoding = (
    name: string,
    unitBytes: 1 | 2,
    markBytes: number,
    bigEndian = false,
  ): Encoding => ({ name, unitBytes, markBytes, bigEndian }) as const;
  if (a === 0xef && b === 0xbb && c === 0xbf) return encoding("UTF-8", 1, 3);
  if (a === 0xff && b === 0xfe) return encoding("UTF-16", 2, 2);
  if (a === 0xfe && b === 0xff) return encoding("UTF-16", 2, 2, true);
  const zeros = [0, 0];
  const length = Math.min(start.length, SNIFFED_BYTES) & ~1;
  for (let i = 0; i < length; i += 1) if (start[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 4 && even < odd / 8) return encoding("UTF-16 without a mark", 2, 0);
  if (even > length / 4 && odd < even / 8) return encoding("UTF-16 without a mark", 2, 0, true);
  return encoding("UTF-8", 1, 0);
}

/**
 * Decode a file part by part: two bytes a letter for UTF-16, else one, which leaves letters that are
 * not ASCII to `decodeCell`. So a place in the text is a place in the file.
 */
export function createDecoder({
  unitBytes,
  markBytes,
  bigEndian,
}: Encoding): (bytes: Uint8Array) => string {
  let mark = markBytes;
  let odd: Uint8Array = new Uint8Array(0);
  return (bytes) => {
    const skipped = Math.min(mark, bytes.length);
    mark -= skipped;
    const fresh = Buffer.from(bytes.buffer, bytes.byteOffset + skipped, bytes.length - skipped);
    if (unitBytes === 1) return fresh.toString("latin1");
    const whole = odd.length === 0 ? fresh : Buffer.concat([odd, fresh]);
    const end = whole.length & ~1;
    odd = whole.subarray(end);
    const pairs = whole.subarray(0, end);
    return (bigEndian ? Buffer.from(pairs).swap16() : pairs).toString("utf16le");
  };
}

/** A cell whose bytes were read one a letter: what is not ASCII is UTF-8, or else Windows-1252. */
export function decodeCell(cell: string): string {
  return NOT_ASCII.test(cell) ? decodeBytes(Buffer.from(cell, "latin1")) : cell;
}

/** The same line by line, so that one bad byte, or a list put to another, spoils no other line. */
export function decodeLines(bytes: Buffer): string {
  return bytes.toString("latin1").split("\n").map(decodeCell).join("\n");
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return WINDOWS_1252.decode(bytes);
  }
}

const NOT_ASCII = /[\x80-\xff]/;
const UTF_8 = new TextDecoder("utf-8", { fatal: true });
const WINDOWS_1252 = new TextDecoder("windows-1252");

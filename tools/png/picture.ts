import { inflateSync } from "node:zlib";

/** Opaque; `pixels` are 0xRRGGBB, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

const SIGNATURE_BYTES = 8;
const BYTES_PER_PIXEL: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads a PNG as browsers write their screenshots: 8 bits, RGB or RGBA, not interlaced. What it
 * holds of transparency is left out.
 *
 * @throws an Error for any other kind of PNG
 * @see PNG specification, third edition, 9.2 (filters) and 11.2.1 (header)
 */
export function readPicture(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let header = Buffer.alloc(13);
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = Buffer.from(body);
    if (type === "IDAT") parts.push(body);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = BYTES_PER_PIXEL[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || size === undefined || header.readUInt8(12) !== 0) {
    throw new Error("Not a PNG of 8 bits, RGB or RGBA, without interlacing.");
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * size, height, size);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = bytes.readUIntBE(at * size, 3);
  return { width, height, pixels };
}

function unfilter(data: Buffer, rowBytes: number, rows: number, size: number): Buffer {
  const out = Buffer.alloc(rowBytes * rows);
  const byte = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (out[row * rowBytes + column] ?? 0);
  for (let row = 0; row < rows; row += 1) {
    const start = row * (rowBytes + 1);
    const filter = data[start] ?? 0;
    for (let column = 0; column < rowBytes; column += 1) {
      const left = byte(row, column - size);
      const above = byte(row - 1, column);
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? above
            : filter === 3
              ? (left + above) >> 1
              : filter === 4
                ? nearest(left, above, byte(row - 1, column - size))
                : 0;
      out[row * rowBytes + column] = ((data[start + 1 + column] ?? 0) + guess) & 0xff;
    }
  }
  return out;
}

/** Paeth's predictor. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

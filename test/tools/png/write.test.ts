import { inflateSync } from "node:zlib";
import { writeAnimation, writePicture } from "../../../tools/png/write";
import type { Picture } from "../../../tools/png/picture";

const WHITE = 0xffffff;
const RED = 0xff0000;
const BLUE = 0x0000ff;

const square = (...colors: readonly number[]): Picture => ({
  width: 2,
  height: 2,
  pixels: Uint32Array.from(colors),
});

/** Type and body of each chunk; pixels inflated. */
function chunksOf(png: Buffer): readonly (readonly [string, readonly number[]])[] {
  const chunks: [string, readonly number[]][] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    const skip = type === "fdAT" ? 4 : 0;
    const packed = type === "IDAT" || type === "fdAT";
    chunks.push([type, [...(packed ? inflateSync(body.subarray(skip)) : body)]]);
    at += 12 + length;
  }
  return chunks;
}

test("a picture by numbers of colours", () => {
  expect(chunksOf(writePicture(square(WHITE, WHITE, RED, WHITE)))).toEqual([
    ["IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]],
    ["PLTE", [255, 255, 255, 255, 0, 0, 0, 0, 0]],
    ["IDAT", [0, 0, 0, 0, 1, 0]],
    ["IEND", []],
  ]);
});

test("an animation: what changed, where, for how long; what stays lengthens the frame before", () => {
  const start = square(WHITE, WHITE, WHITE, RED);
  const frames = [
    { picture: start, ms: 500 },
    { picture: start, ms: 250 },
    { picture: square(WHITE, BLUE, WHITE, RED), ms: 1000 },
  ];
  expect(chunksOf(writeAnimation(frames))).toEqual([
    ["IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]],
    ["PLTE", [255, 255, 255, 255, 0, 0, 0, 0, 255, 0, 0, 0]],
    ["tRNS", [255, 255, 255, 0]],
    ["acTL", [0, 0, 0, 2, 0, 0, 0, 0]],
    // Sequence 0, 2 by 2 at 0, 0; 750 of 1,000 parts of a second; not cleared, laid over.
    [
      "fcTL",
      [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, ...Array<number>(8).fill(0), 2, 238, 3, 232, 0, 1],
    ],
    ["IDAT", [0, 0, 0, 0, 0, 1]],
    ["fcTL", [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 3, 232, 3, 232, 0, 1]],
    ["fdAT", [0, 2]],
    ["IEND", []],
  ]);
});

test("what did not change is let through", () => {
  const frames = [
    { picture: square(WHITE, WHITE, WHITE, RED), ms: 1 },
    { picture: square(BLUE, WHITE, WHITE, BLUE), ms: 1 },
  ];
  expect(chunksOf(writeAnimation(frames)).at(-2)).toEqual(["fdAT", [0, 1, 3, 0, 3, 1]]);
});

test("without frames there is nothing to write", () => {
  expect(() => writeAnimation([])).toThrow("needs a frame");
});

import { crc32, deflateSync } from "node:zlib";
import { choosePalette, indexPixels, type Palette } from "./palette";
import type { Picture } from "./picture";

/** One picture of an animation, and for how long it is held. */
export interface Frame {
  readonly picture: Picture;
  readonly ms: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLORS = 256;
const END = chunk("IEND", Buffer.alloc(0));

/** A small PNG: at most 256 colours. */
export function writePicture(picture: Picture): Buffer {
  const palette = choosePalette([picture], MAX_COLORS);
  const [pixels = new Uint8Array()] = indexPixels([picture], palette);
  return Buffer.concat([
    ...head(picture, palette),
    chunk("IDAT", pack(pixels, picture.width)),
    END,
  ]);
}

/**
 * An animated PNG that plays for ever. Each frame after the first holds only what changed; frames
 * that change nothing lengthen the one before.
 *
 * @param frames - at least one, all of one size
 * @see PNG specification, third edition, 11.3.6 (animation)
 */
export function writeAnimation(frames: readonly Frame[]): Buffer {
  const pictures = frames.map(({ picture }) => picture);
  const [first] = pictures;
  if (first === undefined) throw new Error("An animation needs a frame.");
  const palette = choosePalette(pictures, MAX_COLORS - 1);
  const steps = stepsOf(indexPixels(pictures, palette), frames, first.width, palette.length);
  const count = Buffer.alloc(8);
  count.writeUInt32BE(steps.length);
  let sequence = 0;
  return Buffer.concat([
    ...head(first, palette),
    // One more colour, which lets through what was there before.
    chunk("tRNS", Buffer.from([...palette.map(() => 255), 0])),
    chunk("acTL", count),
    ...steps.flatMap(({ area, pixels, ms }, at) => {
      const control = chunk("fcTL", frameControl(sequence++, area, ms));
      const data = pack(pixels, area.width);
      if (at === 0) return [control, chunk("IDAT", data)];
      const number = Buffer.alloc(4);
      number.writeUInt32BE(sequence++);
      return [control, chunk("fdAT", Buffer.concat([number, data]))];
    }),
    END,
  ]);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Step {
  readonly area: Area;
  readonly pixels: Uint8Array;
  ms: number;
}

function stepsOf(
  pages: readonly Uint8Array[],
  frames: readonly Frame[],
  width: number,
  unchanged: number,
): readonly Step[] {
  const steps: Step[] = [];
  pages.forEach((page, at) => {
    const ms = frames[at]?.ms ?? 0;
    const before = pages[at - 1];
    const last = steps.at(-1);
    const area = before === undefined ? whole(page, width) : changedArea(before, page, width);
    if (area === null) {
      if (last !== undefined) last.ms += ms;
      return;
    }
    const pixels = new Uint8Array(area.width * area.height);
    for (let row = 0; row < area.height; row += 1) {
      for (let column = 0; column < area.width; column += 1) {
        const from = (area.top + row) * width + area.left + column;
        const same = before !== undefined && before[from] === page[from];
        pixels[row * area.width + column] = same ? unchanged : (page[from] ?? 0);
      }
    }
    steps.push({ area, pixels, ms });
  });
  return steps;
}

function whole(page: Uint8Array, width: number): Area {
  return { left: 0, top: 0, width, height: page.length / width };
}

function changedArea(before: Uint8Array, after: Uint8Array, width: number): Area | null {
  let [left, right, top, bottom] = [width, -1, -1, -1];
  after.forEach((value, at) => {
    if (before[at] === value) return;
    const column = at % width;
    bottom = Math.floor(at / width);
    if (top < 0) top = bottom;
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return top < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function frameControl(sequence: number, { left, top, width, height }: Area, ms: number): Buffer {
  const body = Buffer.alloc(26);
  [sequence, width, height, left, top].forEach((value, at) => body.writeUInt32BE(value, at * 4));
  body.writeUInt16BE(ms, 20);
  body.writeUInt16BE(1000, 22);
  // Leave it when its time is over, and lay the next one over it.
  body.set([0, 1], 24);
  return body;
}

function head({ width, height }: Picture, palette: Palette): readonly Buffer[] {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, palette, and the only methods there are.
  header.set([8, 3, 0, 0, 0], 8);
  const colors = palette.flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]);
  const spare = palette.length < MAX_COLORS ? [0, 0, 0] : [];
  return [SIGNATURE, chunk("IHDR", header), chunk("PLTE", Buffer.from([...colors, ...spare]))];
}

/** Rows without a filter: of no use where numbers stand for colours. */
function pack(pixels: Uint8Array, width: number): Buffer {
  const rows = pixels.length / width;
  const data = Buffer.alloc(pixels.length + rows);
  for (let row = 0; row < rows; row += 1) {
    data.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return deflateSync(data, { level: 9, memLevel: 9 });
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

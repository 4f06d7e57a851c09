/** Few colours for pictures of user interfaces: flat areas stay exact, soft edges come near. */
import type { Picture } from "./picture";

/** Colours as 0xRRGGBB. */
export type Palette = readonly number[];

/** Of a full palette, this share goes to the most frequent colours as they are. */
const EXACT_SHARE = 0.5;

interface Shade {
  readonly color: number;
  readonly count: number;
}

/**
 * The colours that stand for those of some pictures.
 *
 * @param max - at least 2
 * @returns all colours, when they are no more than `max`; else the most frequent ones, and means of
 *   the others, found by halving the box of colours with the greatest spread (median cut)
 * @see Heckbert 1982, Color image quantization for frame buffer display
 */
export function choosePalette(pictures: readonly Picture[], max: number): Palette {
  const shades = countShades(pictures);
  if (shades.length <= max) return shades.map(({ color }) => color);
  const exact = Math.floor(max * EXACT_SHARE);
  const boxes: (readonly Shade[])[] = [shades.slice(exact)];
  while (exact + boxes.length < max) {
    const widest = boxes.reduce((best, box, at) => {
      return spread(box).weight > spread(boxes[best] ?? []).weight ? at : best;
    }, 0);
    const halves = halve(boxes[widest] ?? []);
    if (halves === null) break;
    boxes.splice(widest, 1, ...halves);
  }
  return [...shades.slice(0, exact).map(({ color }) => color), ...boxes.map(mean)];
}

/** The place of the nearest colour of the palette, for each pixel. */
export function indexPixels(pictures: readonly Picture[], palette: Palette): Uint8Array[] {
  const places = new Map<number, number>();
  const placeOf = (color: number): number => {
    const known = places.get(color);
    if (known !== undefined) return known;
    let best = 0;
    palette.forEach((other, at) => {
      if (distance(color, other) < distance(color, palette[best] ?? 0)) best = at;
    });
    places.set(color, best);
    return best;
  };
  return pictures.map(({ pixels }) => Uint8Array.from(pixels, placeOf));
}

const channel = (color: number, shift: number): number => (color >> shift) & 0xff;
const SHIFTS: readonly number[] = [16, 8, 0];

/** Most frequent first; ties by colour, so that the same pictures give the same bytes. */
function countShades(pictures: readonly Picture[]): readonly Shade[] {
  const counts = new Map<number, number>();
  for (const { pixels } of pictures) {
    for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts]
    .map(([color, count]) => ({ color, count }))
    .sort((a, b) => b.count - a.count || a.color - b.color);
}

function spread(box: readonly Shade[]): { readonly weight: number; readonly shift: number } {
  const ranges = SHIFTS.map((shift) => {
    const values = box.map(({ color }) => channel(color, shift));
    return { range: Math.max(...values) - Math.min(...values), shift };
  });
  const widest = ranges.reduce((best, each) => (each.range > best.range ? each : best), {
    range: 0,
    shift: 0,
  });
  const count = box.reduce((sum, each) => sum + each.count, 0);
  return { weight: box.length < 2 ? 0 : widest.range * Math.sqrt(count), shift: widest.shift };
}

/** Two boxes with half of the pixels each, neither empty; null for a box of one colour. */
function halve(box: readonly Shade[]): readonly [readonly Shade[], readonly Shade[]] | null {
  if (box.length < 2) return null;
  const { shift } = spread(box);
  const sorted = [...box].sort((a, b) => channel(a.color, shift) - channel(b.color, shift));
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  const at = sorted.findIndex(({ count }) => (seen += count) >= half);
  const cut = Math.min(at + 1, sorted.length - 1);
  return [sorted.slice(0, cut), sorted.slice(cut)];
}

function mean(box: readonly Shade[]): number {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  return SHIFTS.reduce((color, shift) => {
    const sum = box.reduce((part, each) => part + channel(each.color, shift) * each.count, 0);
    return color | (Math.round(sum / total) << shift);
  }, 0);
}

function distance(a: number, b: number): number {
  return SHIFTS.reduce((sum, shift) => sum + (channel(a, shift) - channel(b, shift)) ** 2, 0);
}

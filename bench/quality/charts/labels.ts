/** Labels beside points, so that none lies on another label or on a point. */
import { textWidth } from "./svg";

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placed extends Point {
  /** Where the label's anchor is: the end that is nearer to the point, or its middle. */
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether a line should lead from the point to the label. */
  readonly led: boolean;
  readonly box: Box;
}

const SIZE = 13;
const HALF = 8;
const GAP = 10;
const RADIUS = 8;

/**
 * A free place for each label, the nearest first; those placed first have the choice.
 *
 * @param area - that labels must stay in
 * @throws when there is no room: the chart must be made larger
 */
export function placeLabels(points: readonly Point[], area: Box): readonly Placed[] {
  const placed: Placed[] = [];
  const marks = points.map(({ x, y }) => around(x, y, RADIUS, RADIUS));
  for (const point of points) {
    const free = placesFor(point).find(
      ({ box }) =>
        inside(box, area) &&
        marks.every((mark) => !overlap(mark, box)) &&
        placed.every((other) => !overlap(other.box, box)),
    );
    if (free === undefined) throw new Error(`No room for the label "${point.label}".`);
    placed.push(free);
  }
  return placed;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function placesFor(point: Point): readonly Placed[] {
  const width = textWidth(point.label, SIZE);
  const beside = (dx: number, dy: number): Placed => {
    const left = dx < 0 ? point.x + dx - width : dx === 0 ? point.x - width / 2 : point.x + dx;
    const middle = point.y + dy;
    return {
      ...point,
      labelX: dx === 0 ? point.x : point.x + dx,
      labelY: middle + SIZE * 0.35,
      anchor: dx < 0 ? "end" : dx === 0 ? "middle" : "start",
      led: Math.abs(dy) > 20,
      box: { left, top: middle - HALF, right: left + width, bottom: middle + HALF },
    };
  };
  const rows = Array.from({ length: 12 }, (_, i) => (i + 1) * 12).flatMap((dy) => [dy, -dy]);
  return [
    ...[beside(GAP, 0), beside(-GAP, 0), beside(0, -18), beside(0, 18)],
    ...rows.flatMap((dy) => [beside(GAP, dy), beside(-GAP, dy)]),
  ];
}

function inside(box: Box, area: Box): boolean {
  return (
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom
  );
}

function around(x: number, y: number, dx: number, dy: number): Box {
  return { left: x - dx, top: y - dy, right: x + dx, bottom: y + dy };
}

import { overlap, placeLabels } from "../../../../bench/quality/charts/labels";
import type { Box } from "../../../../bench/quality/charts/labels";

const AREA: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const CLOSE = [
  { x: 300, y: 100, label: "mailcheck, email-spell-checker" },
  { x: 306, y: 104, label: "one edit" },
  { x: 312, y: 98, label: "two edits" },
  { x: 300, y: 110, label: "lookalike rules" },
  { x: 395, y: 295, label: "in the corner" },
];

test("labels lie neither on one another nor on a point, and stay inside", () => {
  const placed = placeLabels(CLOSE, AREA);
  const clashes = placed.flatMap((one, i) => [
    ...placed.slice(i + 1).filter((other) => overlap(one.box, other.box)),
    ...CLOSE.filter(({ x, y }) =>
      overlap(one.box, { left: x, top: y, right: x + 1, bottom: y + 1 }),
    ),
  ]);
  expect(clashes).toEqual([]);
  expect(placed.filter(({ box }) => box.left < 0 || box.right > 400 || box.bottom > 300)).toEqual(
    [],
  );
});

test("a point alone has its label beside it, to the right", () => {
  const [placed] = placeLabels([{ x: 10, y: 50, label: "one" }], AREA);
  expect(placed).toMatchObject({ labelX: 20, anchor: "start", led: false });
});

test("no room is said, not hidden", () => {
  const small: Box = { left: 0, top: 0, right: 30, bottom: 30 };
  expect(() => placeLabels([{ x: 15, y: 15, label: "one edit" }], small)).toThrow(
    /No room for the label "one edit"/,
  );
});

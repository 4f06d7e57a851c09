import { choosePalette, indexPixels } from "../../../tools/png/palette";
import type { Picture } from "../../../tools/png/picture";

const row = (...colors: readonly number[]): Picture => ({
  width: colors.length,
  height: 1,
  pixels: Uint32Array.from(colors),
});

test("few colours are kept as they are, the most frequent first", () => {
  const pictures = [row(0xff0000, 0x00ff00), row(0x00ff00, 0x0000ff)];
  expect(choosePalette(pictures, 3)).toEqual([0x00ff00, 0x0000ff, 0xff0000]);
});

test("of too many colours the frequent stay exact, the near ones are merged", () => {
  const picture = row(
    0xffffff,
    0xffffff,
    0xffffff,
    0x123456,
    0x123456,
    0x000000,
    0x020202,
    0xf00000,
  );
  const palette = choosePalette([picture], 4);
  expect(palette).toEqual([0xffffff, 0x123456, 0x010101, 0xf00000]);
  const [places] = indexPixels([picture], palette);
  expect([...(places ?? [])]).toEqual([0, 0, 0, 1, 1, 2, 2, 3]);
});

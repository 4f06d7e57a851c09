import { crc32, deflateSync } from "node:zlib";
import { readPicture } from "../../../tools/png/picture";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function png(header: readonly number[], ...rows: readonly (readonly number[])[]): Buffer {
  const chunks = [
    ["IHDR", Buffer.from(header)],
    ["IDAT", deflateSync(Buffer.from(rows.flat()))],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    ...chunks.flatMap(([type, body]) => {
      const named = Buffer.concat([Buffer.from(type), body]);
      const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(body.length);
      checksum.writeUInt32BE(crc32(named));
      return [length, named, checksum];
    }),
  ]);
}

const size = (width: number, height: number): readonly number[] => [
  ...[0, 0, 0, width],
  ...[0, 0, 0, height],
];

test("RGBA, no filter: the alpha is left out", () => {
  const picture = readPicture(png([...size(2, 1), 8, 6, 0, 0, 0], [0, 1, 2, 3, 255, 4, 5, 6, 255]));
  expect(picture).toEqual({ width: 2, height: 1, pixels: Uint32Array.of(0x010203, 0x040506) });
});

test.each([
  ["left", 1, [0x0a, 0x14, 0x1e], [0x01, 0x01, 0x01], [0x0a141e, 0x0b151f]],
  ["above", 2, [0x0a, 0x14, 0x1e], [0x01, 0x01, 0x01], [0x6e7882, 0xc9c9c9]],
  // Half of left and above, rounded down: (0 + 100) / 2 and (60 + 200) / 2.
  ["average", 3, [0x0a, 0x14, 0x1e], [0x01, 0x01, 0x01], [0x3c4650, 0x83888d]],
  // Nearest to left + above - corner: first above, then above for all three.
  ["Paeth", 4, [0x0a, 0x14, 0x1e], [0x01, 0x01, 0x01], [0x6e7882, 0xc9c9c9]],
])("filter %s", (_name, filter, first, second, expected) => {
  const above = [0, 100, 100, 100, 200, 200, 200];
  const rows = [above, [filter, ...first, ...second]];
  const { pixels } = readPicture(png([...size(2, 2), 8, 2, 0, 0, 0], ...rows));
  expect([...pixels]).toEqual([0x646464, 0xc8c8c8, ...expected]);
});

test.each([
  ["palette", [8, 3, 0, 0, 0]],
  ["16 bits", [16, 2, 0, 0, 0]],
  ["interlaced", [8, 2, 0, 0, 1]],
])("%s is refused", (_name, kind) => {
  expect(() => readPicture(png([...size(1, 1), ...kind], [0, 0, 0, 0]))).toThrow("8 bits");
});

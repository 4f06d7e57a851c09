export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Byte offset of the width in the header chunk, which must come first; the height follows. */
const WIDTH_AT = 16;

/**
 * Pixels of a PNG file.
 *
 * @returns null when the bytes are no PNG
 * @see PNG specification, third edition, sections 5.2 and 11.2.1
 */
export function pngSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.length < WIDTH_AT + 8) return null;
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(WIDTH_AT + 4) };
}

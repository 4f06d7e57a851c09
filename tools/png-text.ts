import { crc32 } from "node:zlib";

/** Bytes before the first chunk: the signature. */
const SIGNATURE_BYTES = 8;

/**
 * A PNG with one more tEXt chunk, right after its header.
 *
 * @param keyword - Latin-1, 1 to 79 characters
 * @param text - Latin-1
 * @see PNG specification, third edition, 11.3.3.2
 */
export function addPngText(png: Buffer, keyword: string, text: string): Buffer {
  const headerEnd = SIGNATURE_BYTES + 12 + png.readUInt32BE(SIGNATURE_BYTES);
  const body = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([
    png.subarray(0, headerEnd),
    length,
    body,
    checksum,
    png.subarray(headerEnd),
  ]);
}

/** The text of the first tEXt chunk with this keyword; null when there is none. */
export function readPngText(png: Buffer, keyword: string): string | null {
  let at = SIGNATURE_BYTES;
  while (at + 12 <= png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.toString("latin1", at + 8, at + 8 + length);
    if (type === "tEXt" && body.startsWith(`${keyword}\0`)) return body.slice(keyword.length + 1);
    at += 12 + length;
  }
  return null;
}

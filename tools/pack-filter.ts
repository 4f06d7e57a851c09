import { BASE64URL } from "../src/core/base64url";
import { filterHash } from "../src/core/membership-filter";
import type { PackedFilter } from "../src/core/membership-filter";

/** The reverse of `unpackFilter` in `src/core/membership-filter.ts`. */
export function packFilter(words: readonly string[], bits: number): PackedFilter {
  const hashes = words.map((word) => filterHash(word, words.length, bits)).sort((a, b) => a - b);
  let stream = "";
  let previous = 0;
  for (const hash of hashes) {
    const step = hash - previous;
    const remainder = (step % 2 ** bits).toString(2).padStart(bits, "0");
    stream += `${"1".repeat(Math.floor(step / 2 ** bits))}0${remainder}`;
    previous = hash;
  }
  const packed = (stream.match(/.{1,6}/g) ?? [])
    .map((six) => BASE64URL[parseInt(six.padEnd(6, "0"), 2)] ?? "")
    .join("");
  return { count: words.length, bits, packed };
}

import fc from "fast-check";

/** What a hand does to a host, once: a place, a way, and the letter it takes. */
interface Slip {
  readonly at: number;
  readonly way: number;
  readonly letter: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(60),
  way: fc.nat(5),
  letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789-."),
});

/** Hosts that are one or two slips from one of these, and sometimes the host itself. */
export function slippedHost(hosts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...hosts), fc.array(slip, { minLength: 1, maxLength: 2 }))
    .map(([host, slips]) => slips.reduce(slipped, host));
}

function slipped(host: string, { at, way, letter }: Slip): string {
  const i = at % host.length;
  const [head, here, tail] = [host.slice(0, i), host.charAt(i), host.slice(i + 1)];
  const ways = [
    head + tail,
    head + letter + here + tail,
    head + letter + tail,
    head + tail.charAt(0) + here + tail.slice(1),
    head + here + here + tail,
    // The suffix, or what stands for it, is where slips matter most.
    host.slice(0, host.lastIndexOf(".") + 1) + (SUFFIXES[at % SUFFIXES.length] ?? ""),
  ];
  return ways[way] ?? host;
}

const SUFFIXES = ["co", "con", "cm", "ml", "mi", "gv", "org", "net", "uk", "co.uk", "ed", "eu"];

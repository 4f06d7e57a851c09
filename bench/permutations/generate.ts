/**
 * What slips and tricks make of a domain: an oracle for the detectors, written without them.
 *
 * Every permutation comes with the host that a person would want to be offered for it.
 */
import { oneBitAway, touching, unlike, vowelsFor } from "./letters";

/** A typed host and what was meant. */
export type Permutation = readonly [typed: string, meant: string];

/** Where an address goes astray: one name and its suffix, without subdomain. */
export interface Target {
  readonly name: string;
  readonly suffix: string;
}

type Generator = (target: Target) => readonly Permutation[];

/** Existing suffixes that are typed for another one by a slip. */
const NEAR_SUFFIXES: Readonly<Record<string, string>> = {
  com: "co cm om",
  net: "ne et",
  edu: "eu",
  mil: "ml il",
  gov: "got",
  "co.uk": "uk co.ug",
  "ac.uk": "uk ac.ug",
  "co.jp": "jp",
  "ac.jp": "jp",
  "com.br": "br",
  "com.au": "au",
};

/** Endings that no registry has (root zone, 2026), each one slip from a real one. */
const UNREAL_SUFFIXES: Readonly<Record<string, string>> = {
  com: "con comm cmo ocm vom xom cpm coom ccom clm",
  org: "ogr orgg rog prg orf oorg",
  net: "nett ner nte ent nnet bnet",
  edu: "ed eduu deu edi rdu",
  mil: "mi mli mill iml nil",
  gov: "gv govv ogv fov giv",
  de: "ded dee",
  nl: "nll nnl",
  fr: "frr ffr",
  ch: "chh cch",
  se: "sse swe",
  "co.uk": "co.ukk co.uuk co.yk couk",
  "ac.uk": "ac.ukk acuk",
  "co.jp": "co.jpp co.jjp cojp",
  "ac.jp": "ac.jpp acjp",
  "com.br": "com.brr combr",
  "com.au": "com.auu comau",
};

/** In the order in which they are reported. */
export const PERMUTATIONS: Readonly<Record<string, Generator>> = {
  omission: inName(({ name }) => each(name, (at) => [splice(name, at, 1, "")])),
  "insertion, repeated": inName(({ name }) =>
    each(name, (at) => [splice(name, at, 0, name.charAt(at))]),
  ),
  "insertion, neighbour key": inName(({ name }) =>
    each(name, (at) =>
      touching(name.charAt(at)).flatMap((key) => [
        splice(name, at, 0, key),
        splice(name, at + 1, 0, key),
      ]),
    ),
  ),
  "insertion, other": inName(({ name }) =>
    each(name, (at) => unlike(name.charAt(at)).map((letter) => splice(name, at, 0, letter))),
  ),
  "substitution, neighbour key": substituted(touching),
  "substitution, one bit": substituted(oneBitAway),
  "substitution, vowel": substituted(vowelsFor),
  "substitution, other": substituted(unlike),
  transposition: inName(({ name }) => each(name, (at) => [swapped(name, at)])),
  "two edits": inName(({ name }) => twoEdits(name)),
  hyphen: inName(({ name }) =>
    each(name, (at) => [
      name.charAt(at) === "-" ? splice(name, at, 1, "") : splice(name, at, 0, "-"),
    ]),
  ),
  "missing dot": (target) => {
    const host = hostOf(target);
    const glued = ["mail", "smtp", "us", "webmail"].map((label): Permutation => [
      label + host,
      `${label}.${host}`,
    ]);
    const joined = each(host, (at) => (host.charAt(at) === "." ? [splice(host, at, 1, "")] : []));
    return [...glued, ...joined.map((typed): Permutation => [typed, host])];
  },
  "moved dot": (target) => {
    const host = hostOf(target);
    const dot = target.name.length;
    const without = splice(host, dot, 1, "");
    return [dot - 1, dot + 1]
      .map((at): Permutation => [splice(without, at, 0, "."), host])
      .filter(([typed]) => !/-\.|\.-/.test(typed));
  },
  "wrong suffix, near": underSuffixes(NEAR_SUFFIXES),
  "suffix that does not exist": underSuffixes(UNREAL_SUFFIXES),
  "missing suffix": (target) => [[target.name, hostOf(target)]],
  embedding: (target) => {
    const host = hostOf(target);
    const hosts = [
      `${host}.example.com`,
      `mail.${host}.login.example.net`,
      `${host.split(".").join("-")}.example.org`,
    ];
    return hosts.map((typed) => [typed, host]);
  },
  combosquatting: inName(({ name }) => [
    ...["support", "group", "inc", "online", "login"].map((word) => `${name}-${word}`),
    ...["my", "secure", "mail"].map((word) => `${word}-${name}`),
  ]),
  soundsquatting: drawn([
    ["c", "k"],
    ["f", "ph"],
    ["s", "z"],
    ["ee", "ea"],
    ["ea", "ee"],
    ["ai", "ay"],
    ["oo", "ou"],
    ["ie", "ei"],
  ]),
  "homoglyph, ASCII": drawn([
    ["m", "rn"],
    ["w", "vv"],
    ["d", "cl"],
    ["o", "0"],
    ["l", "1"],
  ]),
  "homoglyph, Cyrillic": drawn([
    ["a", "\u0430"],
    ["c", "\u0441"],
    ["e", "\u0435"],
    ["i", "\u0456"],
    ["o", "\u043e"],
    ["p", "\u0440"],
    ["s", "\u0455"],
    ["x", "\u0445"],
    ["y", "\u0443"],
  ]),
  junk: (target) => {
    const host = hostOf(target);
    const hosts = [`2857${host}`, `www${host}`, `7-${host}`, `${host}.${target.suffix}`];
    return hosts.map((typed) => [typed, host]);
  },
};

export function hostOf({ name, suffix }: Target): string {
  return `${name}.${suffix}`;
}

/** Permutations of a name, with its suffix behind. */
function inName(names: (target: Target) => readonly string[]): Generator {
  return (target) =>
    [...new Set(names(target))]
      .filter((name) => name !== target.name && !/^-|-$/.test(name))
      .map((name) => [hostOf({ name, suffix: target.suffix }), hostOf(target)]);
}

function substituted(others: (letter: string) => readonly string[]): Generator {
  return inName(({ name }) =>
    each(name, (at) => others(name.charAt(at)).map((letter) => splice(name, at, 1, letter))),
  );
}

function underSuffixes(suffixes: Readonly<Record<string, string>>): Generator {
  return ({ name, suffix }) =>
    (suffixes[suffix] ?? "")
      .split(" ")
      .filter((other) => other !== "")
      .map((other) => [hostOf({ name, suffix: other }), hostOf({ name, suffix })]);
}

/** Each place of each piece by itself. */
function drawn(pairs: readonly (readonly [piece: string, like: string])[]): Generator {
  return inName(({ name }) =>
    each(name, (at) =>
      pairs
        .filter(([piece]) => name.startsWith(piece, at))
        .map(([piece, like]) => splice(name, at, piece.length, like)),
    ),
  );
}

/** Each second letter dropped, doubled or swapped, and another one four places on. */
function twoEdits(name: string): readonly string[] {
  const edits: readonly ((text: string, at: number) => string)[] = [
    (text, at) => splice(text, at, 1, ""),
    (text, at) => splice(text, at, 0, text.charAt(at)),
    swapped,
    (text, at) => splice(text, at, 1, touching(text.charAt(at))[0] ?? "q"),
  ];
  const found: string[] = [];
  for (let at = 0; at + 4 < name.length - 1; at += 2) {
    for (const later of edits) {
      for (const earlier of edits) found.push(earlier(later(name, at + 4), at));
    }
  }
  return found;
}

function each(text: string, at: (index: number) => readonly string[]): string[] {
  return text.split("").flatMap((_, index) => at(index));
}

function splice(text: string, at: number, width: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + width);
}

function swapped(text: string, at: number): string {
  return at + 1 < text.length
    ? text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
    : text;
}

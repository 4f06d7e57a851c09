import type { IncomingHttpHeaders } from "node:http";
import { sha256 } from "../package/checksums";
import type { Headers } from "../package/header-rules";
import { NO_ANSWER } from "./fetch-file";
import type { Answer } from "./fetch-file";

/** Something about a deployed site that is not as it should be. */
export interface Fault {
  /** A warning leaves the site working. */
  readonly level: "problem" | "warning";
  /** What it is about: a path of the site, or "certificate". */
  readonly about: string;
  /** What is wrong, and what to do. */
  readonly text: string;
}

/** A file as it should be served. */
export interface Expected {
  readonly path: string;
  /** SHA-256, hexadecimal. */
  readonly checksum: string;
  readonly headers: Headers;
}

/** What is wrong with one file of the site. */
export function checkFile(expected: Expected, answer: Answer): readonly Fault[] {
  const { path, checksum, headers } = expected;
  const problem = (text: string): Fault => ({ level: "problem", about: path, text });
  if (answer.kind === "failed") return [problem(failureText(answer))];
  const { status, body } = answer;
  if (status !== 200) return [problem(statusText(status, answer.headers.location))];
  return [
    ...(sha256(body) === checksum
      ? []
      : [problem("it is not the file of this folder. Copy the files of site/ again.")]),
    ...typeFaults(path, answer.headers).map(problem),
    ...headerFaults(path, headers, answer.headers),
  ];
}

/** Whether no server was found to ask, so that nothing can be told of what it serves. */
export function isUnreached(failure: Failure): boolean {
  return !failure.reached && (failure.code === NO_ANSWER || failure.code in UNREACHED);
}

type Failure = Extract<Answer, { readonly kind: "failed" }>;

/** Why a server could not be asked, and what to do. */
export function failureText({
  code,
  message,
}: {
  readonly code: string;
  readonly message: string;
}): string {
  return FAILURES[code] ?? `it could not be fetched: ${message.replace(/[.:\s]+$/, "")}.`;
}

const UNTRUSTED =
  "its certificate is of an authority that this computer does not trust, and Outlook would not " +
  "either. If it is your own authority, name it with --ca.";

const NO_WAY = "there is no way there from this computer. Check its connection.";

const UNREACHED: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no server of that name. Check the name, and its entry in the DNS.",
  EAI_AGAIN: "the name could not be looked up. Check this computer's connection.",
  ECONNREFUSED: "no server listens there. Start it, or open its port.",
  ECONNRESET: "the server broke the connection off. Look at its log.",
  ETIMEDOUT: "the server does not answer. A firewall may be in between.",
  EHOSTUNREACH: NO_WAY,
  ENETUNREACH: NO_WAY,
};

const FAILURES: Readonly<Record<string, string>> = {
  ...UNREACHED,
  CERT_HAS_EXPIRED: "its certificate has expired. Renew it.",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name. Get one for this name.",
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `${UNTRUSTED} A certificate in between may also be missing on the server.`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
};

export function statusText(status: number, location: string | undefined): string {
  if (location !== undefined) {
    return `the server sends on to ${location} (${status}). Serve the file at this address itself.`;
  }
  if (status === 404) return "it is not there (404). Copy the files of site/.";
  if (status === 401 || status === 403) {
    return `the server refuses it (${status}). Outlook cannot sign in: let anybody read the files.`;
  }
  return `the server answers with ${status}. Look at its log.`;
}

const TYPES: readonly (readonly [ending: string, type: RegExp, words: string])[] = [
  [".html", /^text\/html\b/, "text/html"],
  [".js", /^(text|application)\/(x-)?javascript\b/, "text/javascript"],
  [".png", /^image\/png\b/, "image/png"],
];

function typeFaults(path: string, headers: IncomingHttpHeaders): readonly string[] {
  const [, pattern, words] = TYPES.find(([ending]) => path.endsWith(ending)) ?? [];
  const type = headers["content-type"] ?? "none";
  if (pattern === undefined || pattern.test(type)) return [];
  return [`its Content-Type is ${type}, and must be ${words}: browsers refuse it otherwise.`];
}

function headerFaults(
  path: string,
  expected: Headers,
  found: IncomingHttpHeaders,
): readonly Fault[] {
  const fault = (level: Fault["level"], text: string): Fault => ({ level, about: path, text });
  const faults: Fault[] = [];
  if (found["x-frame-options"] !== undefined) {
    faults.push(
      fault("problem", "X-Frame-Options keeps Outlook on the web from showing it. Take it out."),
    );
  }
  for (const [name, value] of Object.entries(expected)) {
    const given = found[name.toLowerCase()];
    const text = Array.isArray(given) ? given.join(", ") : (given ?? "");
    if (name === "Cache-Control" ? cacheFits(value, text) : sameValue(value, text)) continue;
    const is = text === "" ? "is missing" : `is "${text}"`;
    faults.push(fault(severity(name), `${name} ${is}, and should be "${value}".`));
  }
  return faults;
}

/** Without these two the site works, and is safer or fresher with them. */
function severity(name: string): Fault["level"] {
  return name === "Referrer-Policy" || name === "Strict-Transport-Security" ? "warning" : "problem";
}

function sameValue(expected: string, given: string): boolean {
  const age = /^max-age=(\d+)$/.exec(expected)?.[1];
  if (age !== undefined) return Number(/max-age=(\d+)/.exec(given)?.[1] ?? -1) >= Number(age);
  return plain(expected) === plain(given);
}

/** Not the words count, but how long a copy is used without asking. */
function cacheFits(expected: string, given: string): boolean {
  const asks = /\b(no-cache|no-store|max-age=0)\b/;
  const age = Number(/max-age=(\d+)/.exec(given)?.[1] ?? -1);
  if (asks.test(expected)) return asks.test(given);
  const wanted = Number(/max-age=(\d+)/.exec(expected)?.[1] ?? 0);
  return expected.includes("immutable") ? age >= wanted : age >= 0 && age <= wanted;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\s*;\s*/g, ";")
    .replace(/;$/, "")
    .trim();
}

import type { IncomingHttpHeaders } from "node:http";
import { Agent, get } from "node:https";
import { rootCertificates } from "node:tls";
import type { PeerCertificate, TLSSocket } from "node:tls";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a server answered. */
export type Answer =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Unpacked, where the server packed it though nobody asked for that. */
      readonly body: Buffer;
      /** Last day of the server's certificate; null when it does not say. */
      readonly certificateEnds: Date | null;
    }
  | {
      /** It could not be asked, or gave no whole answer. */
      readonly kind: "failed";
      /** As Node or OpenSSL names the cause. */
      readonly code: string;
      readonly message: string;
      /** Whether there was a server, with a certificate that is trusted. */
      readonly reached: boolean;
    };

/** Gets one address; redirects are not followed. Never rejects. */
export type FetchFile = (url: string) => Promise<Answer>;

export interface Timeouts {
  /** For the next bytes. */
  readonly silenceMs: number;
  /** For all of one answer. */
  readonly wholeMs: number;
}

/** The code of a server that was waited for in vain. */
export const NO_ANSWER = "NO_ANSWER";

const TIMEOUTS: Timeouts = { silenceMs: 30_000, wholeMs: 120_000 };
const MAX_BODY_BYTES = 50_000_000;

/**
 * Get files by https.
 *
 * @param authority - PEM of a further authority to trust; null for the usual ones alone
 */
export function createFetch(
  authority: string | null,
  { silenceMs, wholeMs }: Timeouts = TIMEOUTS,
): FetchFile & { readonly close: () => void } {
  const trusted = authority === null ? {} : { ca: [...rootCertificates, authority] };
  const agent = new Agent({ keepAlive: true, maxSockets: 4, ...trusted });
  const fetchFile = (url: string): Promise<Answer> =>
    new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let answering = false;
      let reached = false;
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        resolve(answer);
      };
      const fail = (error: NodeJS.ErrnoException): void =>
        end({ kind: "failed", code: error.code ?? "", message: error.message, reached });
      const request = get(url, { agent, timeout: silenceMs, headers: HEADERS }, (response) => {
        answering = true;
        const chunks: Buffer[] = [];
        let bytes = 0;
        const certificateEnds = endOf(response.socket as TLSSocket);
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > MAX_BODY_BYTES) request.destroy(new Error("the answer has no end"));
        });
        response.on("error", fail);
        response.on("end", () => {
          const { statusCode: status = 0, headers } = response;
          try {
            const body = unpacked(Buffer.concat(chunks), headers["content-encoding"]);
            end({ kind: "answered", status, headers, body, certificateEnds });
          } catch (error) {
            fail(error as Error);
          }
        });
      });
      const giveUp = (what: string, ms: number): void => {
        const error = new Error(`no ${what} within ${ms / 1000} seconds`);
        request.destroy(Object.assign(error, { code: NO_ANSWER }));
      };
      request.on("timeout", () => giveUp("answer", silenceMs));
      // Not before it is its turn: only some are asked for at once.
      request.on("socket", (socket) => {
        // One that is kept alive has had its handshake.
        if (request.reusedSocket) reached = true;
        else socket.once("secureConnect", () => (reached = true));
        timer = setTimeout(() => giveUp("whole answer", wholeMs), wholeMs).unref();
      });
      request.on("error", fail);
      // A 101 that nobody asked for ends the request with neither an answer nor an error.
      request.on("close", () => {
        if (!answering) fail(BROKEN_OFF);
      });
    });
  return Object.assign(fetchFile, { close: () => agent.destroy() });
}

const BROKEN_OFF = Object.assign(new Error("the server broke the connection off"), {
  code: "ECONNRESET",
});

/** Nothing compressed, nothing from a cache on the way. */
const HEADERS = { "Accept-Encoding": "identity", "Cache-Control": "no-cache" };

/** Browsers ask for packed files, so a server that always packs is none the worse. */
function unpacked(body: Buffer, encoding = "identity"): Buffer {
  const unpack = UNPACK[encoding.toLowerCase()];
  if (unpack === undefined) throw new Error(`the answer is packed as ${encoding}, unasked`);
  return body.length === 0 ? body : unpack(body);
}

const LIMIT = { maxOutputLength: MAX_BODY_BYTES };
const UNPACK: Readonly<Record<string, ((body: Buffer) => Buffer) | undefined>> = {
  identity: (body) => body,
  gzip: (body) => gunzipSync(body, LIMIT),
  deflate: (body) => inflateSync(body, LIMIT),
  br: (body) => brotliDecompressSync(body, LIMIT),
};

function endOf(socket: TLSSocket): Date | null {
  const certificate: Partial<PeerCertificate> = socket.getPeerCertificate();
  return certificate.valid_to === undefined ? null : new Date(certificate.valid_to);
}

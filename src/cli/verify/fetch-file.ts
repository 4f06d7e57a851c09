import type { IncomingHttpHeaders } from "node:http";
import { Agent, get } from "node:https";
import { rootCertificates } from "node:tls";
import type { PeerCertificate, TLSSocket } from "node:tls";

/** What a server answered. */
export type Answer =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: Buffer;
      /** Last day of the server's certificate; null when it does not say. */
      readonly certificateEnds: Date | null;
    }
  /** It could not be asked; `code` as Node or OpenSSL names the cause. */
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

/** Gets one address; redirects are not followed. Never rejects. */
export type FetchFile = (url: string) => Promise<Answer>;

const TIMEOUT_MS = 30_000;
const MAX_BODY_BYTES = 50_000_000;

/**
 * Get files by https.
 *
 * @param authority - PEM of a further authority to trust; null for the usual ones alone
 */
export function createFetch(authority: string | null): FetchFile & { readonly close: () => void } {
  const trusted = authority === null ? {} : { ca: [...rootCertificates, authority] };
  const agent = new Agent({ keepAlive: true, maxSockets: 4, ...trusted });
  const fetchFile = (url: string): Promise<Answer> =>
    new Promise((resolve) => {
      const fail = (error: Error): void =>
        resolve({
          kind: "failed",
          code: (error as NodeJS.ErrnoException).code ?? "",
          message: error.message,
        });
      const request = get(url, { agent, timeout: TIMEOUT_MS, headers: HEADERS }, (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        const certificateEnds = endOf(response.socket as TLSSocket);
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > MAX_BODY_BYTES) request.destroy(new Error("The answer has no end."));
        });
        response.on("error", fail);
        response.on("end", () =>
          resolve({
            kind: "answered",
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            certificateEnds,
          }),
        );
      });
      request.on("timeout", () => request.destroy(new Error("No answer within 30 seconds.")));
      request.on("error", fail);
    });
  return Object.assign(fetchFile, { close: () => agent.destroy() });
}

/** Nothing compressed, nothing from a cache on the way. */
const HEADERS = { "Accept-Encoding": "identity", "Cache-Control": "no-cache" };

function endOf(socket: TLSSocket): Date | null {
  const certificate: Partial<PeerCertificate> = socket.getPeerCertificate();
  return certificate.valid_to === undefined ? null : new Date(certificate.valid_to);
}

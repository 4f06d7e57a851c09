import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { MICROSOFT_AJAX_STAND_IN } from "../host/microsoft-ajax-stand-in";
import { OFFICE_JS_PATH } from "./add-in-site";
import { answer, onlyReads, pathOf, readInside } from "./files";
import type { Policies } from "./policies";
import type { Setup } from "./setup";

export interface HostSite {
  /** The built page of the simulator. */
  readonly folder: string;
  /** The `dist` folder of Microsoft's package. */
  readonly officeJsFolder: string;
  /** Where the page itself comes from: no other may bring policies. */
  readonly origin: string;
  readonly setup: Setup;
  readonly policies: Policies;
}

/** office.js asks for its parts from the add-in's origin, as it may of Microsoft's servers. */
const FOR_ALL = { "Access-Control-Allow-Origin": "*" };
const MAX_POLICY_BYTES = 2_000_000;

/**
 * Answers for the simulator's own page: the page, what it needs to know, office.js, the check of
 * a policy, and a line that stays open as long as the server lives.
 */
export function hostSite(site: HostSite): RequestListener {
  const { folder, officeJsFolder, origin, setup, policies } = site;
  const policy = contentSecurityPolicy(setup.addInOrigin);
  return (request, response) => {
    const path = pathOf(request);
    if (path === "/policy" && request.method === "POST") {
      if ((request.headers.origin ?? origin) !== origin) {
        response.writeHead(403, { "Content-Type": "text/plain", Connection: "close" });
        response.end("Only the simulator's own page may bring a policy.");
        return;
      }
      // Whoever breaks off in the midst of a policy waits for no answer.
      checkPolicy(request, response, policies).catch(() => response.destroy());
    } else if (!onlyReads(request, response)) {
      return;
    } else if (path === "/" || path === "/index.html") {
      answer(response, "/index.html", readInside(folder, "/index.html"), {
        "Content-Security-Policy": policy,
      });
    } else if (path === "/setup.json") {
      answer(response, path, JSON.stringify(setup));
    } else if (path === "/alive") {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write("retry: 1000\n\ndata: here\n\n");
    } else if (path.startsWith(`${OFFICE_JS_PATH}/`)) {
      const name = path.slice(OFFICE_JS_PATH.length);
      const ours = name === "/MicrosoftAjax.js" ? MICROSOFT_AJAX_STAND_IN : null;
      answer(response, path, ours ?? readInside(officeJsFolder, name), FOR_ALL);
    } else {
      answer(response, path, readInside(folder, path));
    }
  };
}

function contentSecurityPolicy(addInOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Fluent UI inserts its styles.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${addInOrigin}`,
    `connect-src 'self' ${addInOrigin}`,
    `frame-src ${addInOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

async function checkPolicy(
  request: IncomingMessage,
  response: ServerResponse,
  policies: Policies,
): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_POLICY_BYTES) chunks.push(chunk);
  }
  // Read to its end: a browser that is cut off while it sends may hear no answer.
  if (bytes > MAX_POLICY_BYTES) {
    response.writeHead(413, { "Content-Type": "text/plain", Connection: "close" });
    response.end("A policy of more than 2 MB.");
    return;
  }
  const dropped = policies.add(Buffer.concat(chunks).toString("utf8"));
  answer(response, "/policy.json", JSON.stringify(dropped));
}

import { readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** A file of a folder by its path in an address; null for anything that is no file inside. */
export function readInside(folder: string, pathname: string): Buffer | null {
  try {
    const root = resolve(folder);
    const file = resolve(root, `.${decodeURIComponent(pathname)}`);
    const inside = file.startsWith(root + sep) && !file.includes("\0");
    return inside && statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

/** The path of a request, without query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").replace(/[?#].*$/, "");
}

/** Answers with a text or a file, never cached; null is "not found". */
export function answer(
  response: ServerResponse,
  pathname: string,
  content: Buffer | string | null,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (content === null) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found.");
    return;
  }
  response
    .writeHead(200, {
      "Content-Type": TYPES[extname(pathname)] ?? "application/octet-stream",
      "Content-Length": Buffer.byteLength(content),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    })
    .end(content);
}

/** Whether the request only asks for something; answers the others with 405. */
export function onlyReads(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  response.writeHead(405, { Allow: "GET, HEAD" }).end();
  return false;
}

import { createReadStream, existsSync, statSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** Answers GET and HEAD with the files of one folder, never cached, and nothing outside of it. */
export function serveFolder(folder: string): RequestListener {
  const root = resolve(folder);
  return (request, response) => {
    const file = fileFor(root, request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
    } else if (file === null) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found.");
    } else {
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        "Content-Length": statSync(file).size,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      if (request.method === "HEAD") response.end();
      else createReadStream(file).pipe(response);
    }
  };
}

function fileFor(root: string, url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ""));
    const file = resolve(root, `.${path}`);
    const inside = file.startsWith(root + sep) && !path.includes("\0");
    return inside && existsSync(file) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

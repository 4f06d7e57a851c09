import type { RequestListener } from "node:http";
import { answer, onlyReads, pathOf, readInside } from "./files";
import type { Policies } from "./policies";

export interface AddInSite {
  /** The built site: what the manifest points at. */
  readonly folder: string;
  /** Origin of the simulator's page, which frames the add-in and serves office.js. */
  readonly hostOrigin: string;
  readonly policies: Policies;
}

/** Below this path of the page's origin lie the local copies of what Microsoft serves. */
export const OFFICE_JS_PATH = "/office-js";

/**
 * Answers as the web server of a deployed add-in would.
 *
 * Pages get office.js from this machine, and the scripts below "/~<policy id>/" carry that policy;
 * every other byte is as it was built.
 */
export function addInSite({ folder, hostOrigin, policies }: AddInSite): RequestListener {
  const headers = {
    "Content-Security-Policy": `frame-ancestors ${hostOrigin}`,
    "Access-Control-Allow-Origin": hostOrigin,
  };
  return (request, response) => {
    if (!onlyReads(request, response)) return;
    const [, policyId, pathname = ""] = /^\/(?:~([^/]*)(?=\/))?(.*)$/.exec(pathOf(request)) ?? [];
    const path = `/${pathname.replace(/^\//, "")}`;
    const known = policyId === undefined || policies.has(policyId);
    const file = known ? readInside(folder, path) : null;
    const text = (): string => (file ?? "").toString();
    if (file !== null && path.endsWith(".html")) {
      const page = withLocalOfficeJs(text(), hostOrigin);
      if (page !== null) return answer(response, path, page, headers);
      const why = `${path} loads no office.js: build the site again (npm run build).`;
      response.writeHead(500, { "Content-Type": "text/plain" }).end(why);
    } else if (file !== null && policyId !== undefined && path.endsWith(".js")) {
      answer(response, path, policies.stamp(policyId, text()), headers);
    } else {
      answer(response, path, file, headers);
    }
  };
}

const OFFICE_JS = /<script\s[^>]*?src="?(https:\/\/[^"\s>]+\/office\.js)"?[^>]*><\/script>/;

/**
 * A page of the add-in with office.js at a local address and our stand-in for MicrosoftAjax.js
 * before it; its Content-Security-Policy names that origin in place of Microsoft's.
 *
 * @returns null when the page loads no office.js
 */
export function withLocalOfficeJs(page: string, hostOrigin: string): string | null {
  const url = OFFICE_JS.exec(page)?.[1];
  if (url === undefined) return null;
  const base = hostOrigin + OFFICE_JS_PATH;
  return page
    .replace(OFFICE_JS, (tag) => {
      const ajax = `<script src="${base}/MicrosoftAjax.js"></script>`;
      return ajax + tag.replace(url, `${base}/office.js`);
    })
    .replaceAll(new URL(url).origin, hostOrigin);
}

import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { failureText, isUnreached } from "../../../src/cli/verify/check-file";
import { createFetch } from "../../../src/cli/verify/fetch-file";
import type { Answer, Timeouts } from "../../../src/cli/verify/fetch-file";
import { testCertificate } from "../../support/certificate";
import type { TestCertificate } from "../../support/certificate";

let certificate: TestCertificate;

beforeAll(async () => {
  certificate = await testCertificate();
});

async function fetched(listener: RequestListener, timeouts?: Timeouts): Promise<Answer> {
  const { key, cert, ca } = certificate;
  const server = createServer({ key, cert }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const fetchFile = createFetch(ca, timeouts);
  try {
    return await fetchFile(`https://localhost:${(server.address() as AddressInfo).port}/a.js`);
  } finally {
    fetchFile.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const text = (answer: Answer): string =>
  answer.kind === "failed" ? failureText(answer) : answer.body.toString();

test.each([
  ["gzip", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
])("what a server packs with %s unasked is unpacked", async (encoding, pack) => {
  const answer = await fetched((_, response) =>
    response.writeHead(200, { "Content-Encoding": encoding }).end(pack(Buffer.from("abc"))),
  );
  expect(text(answer)).toBe("abc");
});

test.each([
  ["zstd", "abc", "it could not be fetched: the answer is packed as zstd, unasked."],
  ["gzip", "abc", "it could not be fetched: incorrect header check."],
  ["gzip", "", ""],
])("packed as %s: %p", async (encoding, body, expected) => {
  const answer = await fetched((_, response) =>
    response.writeHead(200, { "Content-Encoding": encoding }).end(body),
  );
  expect(text(answer)).toBe(expected);
});

test("an answer that trickles is given up, and so is one that does not come", async () => {
  const trickle: RequestListener = (_, response) => {
    const timer = setInterval(() => response.write("a"), 20);
    setTimeout(() => response.end(), 2000).unref();
    response.on("close", () => clearInterval(timer));
  };
  const trickling = await fetched(trickle, { silenceMs: 1500, wholeMs: 300 });
  expect(text(trickling)).toBe("it could not be fetched: no whole answer within 0.3 seconds.");
  const silent: RequestListener = (_, response) => {
    setTimeout(() => response.end(), 2000).unref();
  };
  const waited = await fetched(silent, { silenceMs: 300, wholeMs: 1500 });
  expect(text(waited)).toBe("it could not be fetched: no answer within 0.3 seconds.");
  expect(
    [trickling, waited].map((answer) => answer.kind === "failed" && isUnreached(answer)),
  ).toEqual([false, false]);
});

test("an upgrade that nobody asked for is no answer", async () => {
  const answer = await fetched((_, response) =>
    response.writeHead(101, { Connection: "upgrade", Upgrade: "x" }).end(),
  );
  expect(answer).toMatchObject({ kind: "failed", code: "ECONNRESET" });
});

test.each([
  ["EAI_AGAIN", false, true],
  ["ENETUNREACH", false, true],
  ["ECONNRESET", false, true],
  ["ECONNRESET", true, false],
  ["CERT_HAS_EXPIRED", false, false],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", false, false],
  ["", false, false],
])("whether %j leaves open what is served, reached %s: %s", (code, reached, unreached) => {
  expect(isUnreached({ kind: "failed", code, message: "", reached })).toBe(unreached);
});

test("a server is reached once its certificate was taken, on a connection kept alive too", async () => {
  const { key, cert, ca } = certificate;
  let answers = 0;
  const server = createServer({ key, cert }, (request, response) => {
    answers += 1;
    if (answers === 1) response.end("abc");
    else request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://localhost:${(server.address() as AddressInfo).port}/a.js`;
  const fetchFile = createFetch(ca);
  const unknown = createFetch(null);
  try {
    expect(text(await fetchFile(url))).toBe("abc");
    expect(await fetchFile(url)).toMatchObject({ code: "ECONNRESET", reached: true });
    expect(await unknown(url)).toMatchObject({ kind: "failed", reached: false });
  } finally {
    fetchFile.close();
    unknown.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  expect(await createFetch(ca)(url)).toMatchObject({ code: "ECONNREFUSED", reached: false });
});

import type { RequestListener } from "node:http";
import type { Server } from "node:https";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { LocalCertificate } from "./certificate";

/** A port that another program holds. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
  constructor(readonly port: number) {
    super(`Port ${port} is taken by another program.`);
  }
}

/**
 * Listens for https on this machine only.
 *
 * @param port - 0 for any that is free
 * @throws PortTaken
 */
export function listen(certificate: LocalCertificate, port: number): Promise<Server> {
  const { key, cert } = certificate;
  const server = createServer({ key, cert });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTaken(port) : error),
    );
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** As browsers send it: without the port that https has anyway. */
export function originOf(server: Pick<Server, "address">): string {
  return new URL(`https://localhost:${(server.address() as AddressInfo).port}`).origin;
}

export function serve(server: Server, listener: RequestListener): void {
  server.on("request", listener);
}

/** Stops at once: open connections are cut. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

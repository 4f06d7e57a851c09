import { createReadStream, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { run } from "../../src/cli/run";
import { memoryIo } from "./cli-io";

export const POLICY = {
  version: 1,
  revision: 7,
  deployment: {
    id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10",
    host: "https://addins.contoso.example/second-look",
  },
  organization: { name: "Contoso", domains: ["contoso.com"] },
  partners: [{ entry: "litware.example", name: "Litware" }],
  deny: [{ entry: "rival.example", reason: "Bids go through the legal team." }],
  contact: "mail-help@contoso.com",
};

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run the command line on real files. */
export async function secondLook(...argv: readonly string[]): Promise<Ran> {
  const io = { ...memoryIo(), openFile: (path: string) => createReadStream(path) };
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
}

/** Package a policy from a folder that holds the built site in "built", into "out" there. */
export function packageIn(
  folder: string,
  policy: object,
  ...argv: readonly string[]
): Promise<Ran> {
  return secondLook(
    ...["package", "--policy", writePolicy(folder, policy), "--site", join(folder, "built")],
    ...["--out", join(folder, "out"), ...argv],
  );
}

/** @returns the path of the policy */
export function writePolicy(folder: string, policy: object): string {
  const path = join(folder, "policy.json");
  writeFileSync(path, JSON.stringify(policy));
  return path;
}

/** Every file below a folder, by path with "/". */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.sort().map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
      readFileSync(path).toString("base64"),
    ]),
  );
}

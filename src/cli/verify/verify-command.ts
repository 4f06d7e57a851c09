import { Command } from "commander";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { counted } from "../plural";
import { printable } from "../terminal";
import { readText } from "../text-input";
import type { Fault } from "./check-file";
import { readExpectedSite } from "./expected-site";
import { createFetch } from "./fetch-file";
import { daysBetween, verifySite } from "./verify-site";
import type { Verified } from "./verify-site";

interface Options {
  readonly against: string;
  readonly ca?: string;
}

const AFTER_HELP = `
Gets every file of the site, compares it with the package by its checksum, and looks at the headers,
the certificate, every address in the manifest, and the age of the data. Sends nothing but requests
for these files, and only to that server.

Exit code: 0 when all is well (warnings aside), 1 when something is wrong, its certificate included,
2 when it cannot be told: no server was reached, or the folder is no package.

Example:
  second-look verify https://addins.contoso.example/second-look --against second-look-package
`;

/** `second-look verify`: whether a deployed site is the package that it should be. */
export function verifyCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("verify")
    .description("compare a deployed site with the package it was copied from")
    .argument("<url>", "https address of the folder that serves the site")
    .requiredOption("--against <folder>", 'the folder that "package" made')
    .option("--ca <file>", "certificate of your own authority, PEM")
    .addHelpText("after", AFTER_HELP)
    .action(async (url: string, options: Options) => finish(await verify(io, url, options)));
}

async function verify(io: CliIo, text: string, { against, ca }: Options): Promise<ExitCode> {
  const url = toSiteUrl(text);
  const expected = readExpectedSite(against);
  const authority = ca === undefined ? null : await readAuthority(io, ca);
  const fetchFile = createFetch(authority);
  const now = new Date();
  try {
    const verified = await verifySite(url, expected, fetchFile, now);
    await write(io.stdout, toText(url, verified, now));
    return verified.faults.some(({ level }) => level === "problem") ? 1 : 0;
  } finally {
    fetchFile.close();
  }
}

function toSiteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new CliError(
      `"${text}" is no https address of a folder. Write https://addins.contoso.example/second-look.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

async function readAuthority(io: CliIo, path: string): Promise<string> {
  const pem = await readText(io.openFile(path), path);
  if (pem.includes("-----BEGIN CERTIFICATE-----")) return pem;
  throw new CliError(
    `${path}: this is no certificate in PEM form. Export it as Base64 (.cer, .pem).`,
  );
}

function toText(url: string, { faults, files, certificateEnds }: Verified, now: Date): string {
  const problems = faults.filter(({ level }) => level === "problem").length;
  const lines = faults.map(({ level, about, text }: Fault) =>
    printable(`${level}  ${about}: ${text}`),
  );
  const day = certificateEnds?.toISOString().slice(0, 10) ?? "";
  const summary = [
    `${url}: ${problems === 0 ? "as packaged" : counted(problems, "problem")}.`,
    ...(files === 0 ? [] : [`${counted(files, "file")} compared.`]),
    ...(certificateEnds === null
      ? []
      : [`The certificate ends on ${day}, in ${daysBetween(now, certificateEnds)} days.`]),
  ];
  return [...lines, summary.join(" "), ""].join("\n");
}

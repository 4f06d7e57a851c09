import { randomBytes, randomUUID } from "node:crypto";
import type { Cloud } from "../../core/policy";
import { parsePolicy } from "../../policy/parse-policy";
import { PRESET_ABOUT, PRESETS } from "../../policy/presets";
import type { Answers, PresetName } from "../../policy/presets";
import { createAsker } from "../ask";
import type { Asker } from "../ask";
import { CliError, write } from "../io";
import type { CliIo } from "../io";

/** What the command line may answer beforehand. */
export interface InitOptions {
  readonly preset?: PresetName;
  readonly name?: string;
  readonly domains?: readonly string[];
  readonly contact?: string;
  readonly host?: string;
  readonly cloud: string;
  readonly monitor?: true;
  readonly randomPath?: true;
}

export interface Answered {
  readonly preset: PresetName;
  readonly answers: Answers;
}

/** 48 bits: nobody finds such a path by trying. */
const RANDOM_PATH_BYTES = 6;

/**
 * What the options leave open is asked for at a terminal.
 *
 * @throws CliError when there is nobody to ask and the preset or the domains are missing
 */
export async function answersFor(io: CliIo, options: InitOptions): Promise<Answered> {
  const { preset, name, domains, contact, host = "", cloud, monitor = false } = options;
  if (options.randomPath && host === "") throw new CliError("--random-path needs --host.");
  const path = options.randomPath ? `/${randomBytes(RANDOM_PATH_BYTES).toString("hex")}` : "";
  const fixed = {
    id: randomUUID(),
    host: host.replace(/\/+$/, "") + path,
    cloud: cloud as Cloud,
  };
  if (preset !== undefined && domains !== undefined) {
    const given = splitDomains(domains.join(","));
    return {
      preset,
      answers: { ...fixed, name: name ?? "", domains: given, contact: contact ?? "", monitor },
    };
  }
  if (io.stdin.isTTY !== true) {
    throw new CliError(
      `Say what to write: --preset (${PRESETS.join(", ")}) and --domains, your own mail domains.`,
    );
  }
  const asker = createAsker(io);
  try {
    return {
      preset: preset ?? (await askPreset(io, asker)),
      answers: {
        ...fixed,
        name: name ?? (await asker.ask("Name of the organisation, as people should read it", "")),
        domains: splitDomains(domains?.join(",") ?? (await askDomains(asker))),
        contact:
          contact ??
          (await asker.ask("Mail address for questions; empty for none", "", (answer) =>
            faultOf({ contact: answer }),
          )),
        monitor: monitor || (await askMonitor(asker)),
      },
    };
  } finally {
    asker.close();
  }
}

async function askPreset(io: CliIo, asker: Asker): Promise<PresetName> {
  await write(
    io.stderr,
    PRESETS.map((name, index) => `  ${index + 1}  ${name}: ${PRESET_ABOUT[name]}\n`).join(""),
  );
  const find = (answer: string): PresetName | undefined =>
    PRESETS.find((name, index) => name === answer || String(index + 1) === answer);
  const answer = await asker.ask("What kind of organisation", "1", (text) =>
    find(text) === undefined ? `Write a number from 1 to ${PRESETS.length}.` : null,
  );
  return find(answer) ?? "company";
}

function askDomains(asker: Asker): Promise<string> {
  return asker.ask("Your own mail domains, with commas between", "", (answer) => {
    const domains = splitDomains(answer);
    return domains.length === 0
      ? "Write at least one, such as contoso.com."
      : faultOf({ organization: { domains } });
  });
}

async function askMonitor(asker: Asker): Promise<boolean> {
  const answer = await asker.ask(
    "Only watch at first, and stop nothing? (yes, no)",
    "yes",
    (text) => (/^(y|yes|n|no)$/i.test(text) ? null : "Write yes or no."),
  );
  return /^y/i.test(answer);
}

/** What the rules for policies have against a part of one. */
function faultOf(part: object): string | null {
  const parsed = parsePolicy(JSON.stringify({ version: 1, ...part }));
  return parsed.ok ? null : (parsed.errors[0]?.message ?? null);
}

function splitDomains(text: string): readonly string[] {
  return text
    .split(/[\s,;]+/)
    .map((domain) => domain.replace(/^@/, ""))
    .filter((domain) => domain !== "");
}

/** Every command in the papers exists, with every option that it is given there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { deployGuide } from "../../src/cli/package/deploy-guide";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { memoryIo } from "../support/cli-io";

const ROOT = join(__dirname, "../..");
const DEPLOY = deployGuide({
  version: "1.0.0",
  learned: null,
  mode: "softblock",
  ancestors: [],
  dataDate: "2026-09-27",
  policy: {
    ...DEFAULT_POLICY,
    deployment: { ...DEFAULT_POLICY.deployment, host: "https://a.example/x" },
  },
});

const PAPERS: readonly (readonly [name: string, text: string])[] = [
  ["deploy.md", DEPLOY],
  ...["README.md", "SECURITY.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)]
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(ROOT, name), "utf8")] as const),
];

interface Mention {
  readonly paper: string;
  readonly command: string;
}

/** "second-look policy init --preset company", in a block of code or between backticks. */
const MENTIONS: readonly Mention[] = PAPERS.flatMap(([paper, text]) =>
  [...text.matchAll(/(?:^|`|\| )(?:npx )?second-look ([a-z][^`\n]*)/gm)].map((match) => ({
    paper,
    command: (match[1] ?? "").replace(/\s+[<|#].*$/, "").trim(),
  })),
);

const helps = new Map<string, Promise<string>>();

function helpOf(words: readonly string[]): Promise<string> {
  const key = words.join(" ");
  const known = helps.get(key);
  if (known !== undefined) return known;
  const io = memoryIo();
  const help = run([...words, "--help"], io).then(() => io.out() + io.err());
  helps.set(key, help);
  return help;
}

test("there are commands in the papers", () => {
  expect(MENTIONS.length).toBeGreaterThan(20);
});

test.each(MENTIONS.map(({ paper, command }) => [paper, command] as const))(
  "%s: second-look %s",
  async (_paper, command) => {
    const [first = "", second = ""] = command.split(/\s+/);
    const words = first === "policy" && /^[a-z]+$/.test(second) ? [first, second] : [first];
    const help = await helpOf(words);
    expect(help).toContain(`Usage: second-look ${words.join(" ")}`);
    for (const option of command.match(/(?<=\s)--[a-z-]+/g) ?? []) {
      if (option !== "--help") expect(help).toContain(`${option} `);
    }
  },
);

test("README shows what `check` prints", async () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const [, typed = "", printed = ""] =
    /^npx second-look (check [^-\n]*)\n```\n\n```\n([^`]*)```$/m.exec(readme) ?? [];
  const io = memoryIo();
  expect(await run(typed.split(" "), io)).toBe(1);
  expect(printed).toBe(io.out());
});

/** Lines of the blocks for any shell: the Command Prompt knows no "#", single quotes or "$". */
const TYPED = PAPERS.flatMap(([paper, text]) =>
  text
    .split(/^```/m)
    .filter((block, index) => index % 2 === 1 && /^(?:sh)?\n/.test(block))
    .flatMap((block) => block.split("\n"))
    .filter((line) => /\b(?:npm|npx|second-look) /.test(line))
    .map((line) => [paper, line] as const),
);

test("there are lines to type in the papers", () => {
  expect(TYPED.length).toBeGreaterThan(20);
});

test.each(TYPED)("%s: every shell takes %s", (_paper, line) => {
  expect(line).toMatch(/^(?:npm|npx|second-look) [^#'$`;<>|^%(){}\\]*$/);
});

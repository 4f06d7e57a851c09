/** The rules of the rooms: who may import whom, what may not be said where, how long a file is. */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import packageJson from "../package.json";

const ROOT = resolve(__dirname, "..");
const ANY = /^/;

/** Room, by the beginning of its paths: rooms it may import, rooms for types only, packages. */
const ROOMS: readonly Room[] = [
  { room: "src/core", code: [], types: [], packages: /^tldts$/ },
  {
    room: "src/text",
    // Two tables of characters, so that there is one of each.
    code: ["src/core/characters", "src/core/script"],
    types: ["src/core"],
    packages: null,
  },
  { room: "src/outlook", code: ["package.json"], types: ["src/core"], packages: null },
  {
    room: "src/commands",
    code: ["src/core", "src/text", "src/outlook"],
    types: [],
    packages: null,
  },
  {
    room: "src/taskpane",
    code: ["src/core", "src/text", "src/outlook"],
    types: [],
    packages: /^(react(-dom)?|@fluentui\/react-(components|icons))(\/|$)/,
  },
  {
    room: "src/policy",
    // What both take for a plain address, so that there is one rule.
    code: ["src/core", "src/manifest/plain-address"],
    types: [],
    packages: /^ajv(\/|$)/,
  },
  { room: "src/manifest", code: [], types: [], packages: /^saxes$/ },
  {
    room: "src/cli",
    code: ["src/core", "src/text", "src/policy", "src/manifest", "package.json"],
    types: [],
    packages: /^(node:.*|commander|csv-parse(\/.*)?)$/,
  },
  {
    room: "simulator",
    // The forms of what the add-in stores, to show a decision with what was kept and trusted.
    code: [
      ...["src/core", "src/text", "src/policy", "src/manifest"],
      ...["src/outlook/stored", "src/outlook/trust-stored"],
    ],
    types: [],
    packages: ANY,
  },
  {
    room: "bench",
    code: [
      ...["src/core", "src/policy", "src/cli", "src/manifest", "webpack.config.js"],
      ...["simulator/server", "test/e2e/built", "test/support/hostile-strings"],
    ],
    types: [],
    packages: ANY,
  },
  {
    room: "tools",
    code: [
      ...["src/core", "src/text", "src/policy", "src/manifest", "src/cli"],
      ...["simulator", "test/e2e", "package.json", "bench/data", "bench/fit"],
    ],
    types: [],
    packages: ANY,
  },
];

/** What no compiler refuses: pattern, where it is barred, and the files excepted. */
const BARRED: readonly (readonly [RegExp, RegExp, RegExp?])[] = [
  [/\bnew Date\b|\bDate[.(]|\bMath\.random\b|\bglobalThis\b|\bIntl\b/, /^src\/(core|text)\//],
  [/\.normalize\(|\blocaleCompare\b|\\p\{/, /^src\/(core|text)\//],
  [/\bOffice\.(?!js)|\bOfficeRuntime\b/, /^src\//, /^src\/(outlook\/|cli\/folder-site\.ts)/],
  [/\.completed\(/, /^src\//, /^src\/outlook\/send-event\.ts$/],
];

const MAX_LINES = 250;
/** Tables and catalogues are as long as what they list. */
const LONG = /\/data\/|^src\/text\/[a-z]{2}\//;

interface Room {
  readonly room: string;
  readonly code: readonly string[];
  readonly types: readonly string[];
  readonly packages: RegExp | null;
}

const files = ["src", "simulator", "bench", "tools"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name.split(sep).join("/")}`,
    ),
  )
  .filter((path) => /\.(ts|tsx)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

test("imports go one way", () => {
  expect(files.flatMap(({ path, text }) => importFaults(path, text))).toEqual([]);
});

test("every package that is imported is declared", () => {
  const declared = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const imported = files.flatMap(({ path, text }) =>
    importsOf(path, text)
      .map(({ target }) => target)
      .filter((target) => !target.startsWith(".") && !isBuiltin(target)),
  );
  const names = imported.map((target) => /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
  expect([...new Set(names)].filter((name) => !declared.includes(name))).toEqual([]);
});

test("pure rooms stay pure, and Office is spoken to in one room only", () => {
  expect(files.flatMap(({ path, text }) => wordFaults(path, text))).toEqual([]);
});

test(`no file of the product is longer than ${MAX_LINES} lines`, () => {
  const long = files
    .filter(({ path }) => /^(src|simulator)\//.test(path) && !LONG.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});

test.each([
  ["src/core/x.ts", 'import fs from "node:fs";', "src/core/x.ts:1 imports node:fs"],
  ["src/core/x.ts", '\nexport * from "../text/pen";', "src/core/x.ts:2 imports src/text/pen"],
  [
    "src/text/x.ts",
    'import { f } from "../core/address";',
    "src/text/x.ts:1 imports src/core/address",
  ],
  ["src/text/x.ts", 'import type { Domain } from "../core/types";', null],
  ["src/cli/x.ts", 'import "../outlook/item";', "src/cli/x.ts:1 imports src/outlook/item"],
  [
    "src/taskpane/x.tsx",
    'const later = import("../commands/commands");',
    "src/taskpane/x.tsx:1 imports src/commands/commands",
  ],
  ["src/policy/x.ts", 'import Ajv from "ajv/dist/2020";', null],
  ["src/policy/x.ts", 'import Ajv from "ajv-formats";', "src/policy/x.ts:1 imports ajv-formats"],
  ["src/core/x.ts", 'import "../../simulator/host";', "src/core/x.ts:1 imports simulator/host"],
])("%s with %s", (path, text, fault) => {
  expect(importFaults(path, text)).toEqual(fault === null ? [] : [fault]);
});

test.each([
  ["src/core/x.ts", "\nconst now = Date.now();", "src/core/x.ts:2 says Date."],
  ["src/core/x.ts", "// Date.now() is not at hand", null],
  ["src/text/x.ts", 'const label = "Update";', null],
  ["src/text/x.ts", 'name.normalize("NFC")', "src/text/x.ts:1 says .normalize("],
  ["src/core/x.ts", "/\\p{L}/u", "src/core/x.ts:1 says \\p{"],
  ["src/taskpane/x.ts", "Office.context", "src/taskpane/x.ts:1 says Office."],
  ["src/outlook/x.ts", "Office.context", null],
  ["src/outlook/x.ts", "event.completed({})", "src/outlook/x.ts:1 says .completed("],
  ["src/outlook/send-event.ts", "event.completed({})", null],
])("%s saying %s", (path, text, fault) => {
  expect(wordFaults(path, text)).toEqual(fault === null ? [] : [fault]);
});

function importFaults(path: string, text: string): readonly string[] {
  const room = ROOMS.find(({ room }) => path.startsWith(`${room}/`));
  if (room === undefined) return [`${path}:1 is in no room`];
  return importsOf(path, text)
    .filter(({ target, typeOnly }) => {
      if (!/^\./.test(target)) return room.packages === null || !room.packages.test(target);
      const inside = resolvedPath(path, target);
      const allowed = [room.room, ...room.code, ...(typeOnly ? room.types : [])];
      return !allowed.some((known) => inside === known || inside.startsWith(`${known}/`));
    })
    .map(({ target, line }) => `${path}:${line} imports ${resolvedPath(path, target)}`);
}

function wordFaults(path: string, text: string): readonly string[] {
  const lines = withoutComments(text).split("\n");
  return BARRED.filter(([, where, except]) => where.test(path) && !except?.test(path)).flatMap(
    ([words]) =>
      lines.flatMap((line, index) => {
        const said = words.exec(line)?.[0];
        return said === undefined ? [] : [`${path}:${index + 1} says ${said}`];
      }),
  );
}

const resolvedPath = (path: string, target: string): string =>
  isBuiltin(target) || !target.startsWith(".")
    ? target
    : relative(ROOT, join(ROOT, dirname(path), target))
        .split(sep)
        .join("/");

function importsOf(path: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const imports = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const module = imports
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())
        ? node.arguments[0]
        : undefined;
    if (module !== undefined && ts.isStringLiteral(module)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const typeOnly =
        (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true) ||
        (ts.isExportDeclaration(node) && node.isTypeOnly);
      found.push({ target: module.text, line, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

interface Import {
  readonly target: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** The same lines with comments blanked; a "//" inside a text of this code base follows a colon. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");

import { SourceMap } from "node:module";
import { gzipSync } from "node:zlib";
import type { Compiler, WebpackPluginInstance } from "webpack";

/** What a bundle may weigh, and how its weight is meant to be spent. */
export interface Budget {
  /** Name of the bundle, without its hash. */
  readonly bundle: string;
  /**
   * Gzipped, in kB of 1,000 bytes; null when only told. Measured by zlib as Node has it, level 6; GNU
   * gzip gives about half a per cent more.
   */
  readonly maxKb: number | null;
  /** Shares of the whole: the first whose pattern matches a module's path takes it. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly name: string;
  readonly maxKb: number | null;
  readonly modules: RegExp;
}

/** The budgets of all bundles. Outlook's five seconds on Send include the download of the first. */
export const BUDGETS: readonly Budget[] = [
  {
    bundle: "commands.js",
    maxKb: 75,
    parts: [
      // What comes from no module is the head of the wrapped script, which is the suffix list.
      { name: "suffix data", maxKb: 31, modules: /node_modules\/tldts|^$/ },
      { name: "texts", maxKb: 10, modules: /src\/text\// },
      { name: "knowledge", maxKb: 12, modules: /src\/core\/data\// },
      { name: "code", maxKb: 22, modules: /^/ },
    ],
  },
  {
    bundle: "taskpane.js",
    maxKb: 225,
    parts: [
      {
        name: "suffix data",
        maxKb: null,
        modules: /node_modules\/tldts/,
      },
      { name: "texts", maxKb: null, modules: /src\/text\// },
      { name: "knowledge", maxKb: null, modules: /src\/core\/data\// },
      { name: "React", maxKb: null, modules: /node_modules\/(react|react-dom|scheduler)\// },
      { name: "Fluent UI", maxKb: null, modules: /node_modules\// },
      { name: "code", maxKb: null, modules: /^/ },
    ],
  },
  { bundle: "second-look.js", maxKb: null, parts: [] },
];

/** One line of the report; sizes in bytes. */
export interface Measured {
  readonly name: string;
  readonly raw: number;
  readonly gzipped: number;
  readonly maxKb: number | null;
}

/** The bundle first, then its parts: each minified as in the bundle and gzipped by itself. */
export function measure(budget: Budget, code: string, sourceMap: string): readonly Measured[] {
  const { bundle, maxKb, parts } = budget;
  const texts = parts.length === 0 ? [] : splitByPart(code, sourceMap, parts);
  return [
    weigh(bundle, code, maxKb),
    ...parts.map((part, index) => weigh(part.name, texts[index] ?? "", part.maxKb)),
  ];
}

/** Lines for people. A bundle past its budget says so; a part may borrow from the others. */
export function describeSizes(measured: readonly Measured[]): readonly string[] {
  return measured.map((size, index) => {
    const name = `${index === 0 ? "" : "  "}${size.name}`.padEnd(16);
    const past = index === 0 ? "  OVER" : "  past its share";
    const budget = size.maxKb === null ? "" : ` of ${size.maxKb}${isOver(size) ? past : ""}`;
    return `${name}${kb(size.raw).padStart(9)} kB raw${kb(size.gzipped).padStart(8)} kB gzipped${budget}`;
  });
}

export const isOver = ({ gzipped, maxKb }: Measured): boolean =>
  maxKb !== null && gzipped > maxKb * 1000;

/**
 * A webpack plugin that prints the size of each bundle against its budget and fails the build past
 * it. Reads the source maps of the bundles and drops them: the site serves none.
 */
export function sizeReport(): WebpackPluginInstance {
  return { apply: (compiler: Compiler) => compiler.hooks.compilation.tap(NAME, watchAssets) };
}

const NAME = "size report";

type Compilation = Parameters<Parameters<Compiler["hooks"]["compilation"]["tap"]>[1]>[0];

function watchAssets(compilation: Compilation): void {
  const stage = compilation.compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
  compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
    for (const { name, source } of compilation.getAssets()) {
      const budget = BUDGETS.find(({ bundle }) => bundle === name.replace(/\.[0-9a-f]{8,}\./, "."));
      const map = compilation.getAsset(`${name}.map`);
      if (budget === undefined || (map === undefined && budget.parts.length > 0)) continue;
      const code = source.source().toString();
      const measured = measure(budget, code, map?.source.source().toString() ?? "");
      console.log(describeSizes(measured).join("\n"));
      const [whole] = measured;
      if (whole !== undefined && isOver(whole)) {
        const message = `${name} weighs ${kb(whole.gzipped)} kB gzipped, more than ${whole.maxKb}.`;
        compilation.errors.push(new compilation.compiler.webpack.WebpackError(message));
      }
      if (map !== undefined) compilation.deleteAsset(map.name);
    }
  });
}

/** The bundle's text, character by character, to the part whose module it came from. */
function splitByPart(code: string, sourceMap: string, parts: readonly Part[]): readonly string[] {
  const map = new SourceMap(JSON.parse(sourceMap));
  const partOfModule = new Map<string, number>();
  const pieces: string[][] = parts.map(() => []);
  code.split("\n").forEach((line, lineNumber) => {
    for (let column = 0; column < line.length; column += 1) {
      const entry = map.findEntry(lineNumber, column);
      const path = "originalSource" in entry ? entry.originalSource : "";
      let part = partOfModule.get(path);
      if (part === undefined) {
        part = parts.findIndex(({ modules }) => modules.test(path));
        partOfModule.set(path, part);
      }
      pieces[part]?.push(line.charAt(column));
    }
  });
  return pieces.map((piece) => piece.join(""));
}

const weigh = (name: string, code: string, maxKb: number | null): Measured => ({
  name,
  raw: Buffer.byteLength(code),
  gzipped: gzipSync(code).length,
  maxKb,
});

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { runInNewContext } from "node:vm";
import webpack from "webpack";
import { DataFirst, dataOf } from "../../tools/data-first";
import { builtScript } from "../support/built-script";
import { tempFolder } from "../support/temp-folder";

const LONG = "x".repeat(70);
const temp = tempFolder();
const TEXT = `"${LONG}"`;

test.each([
  ["a constant", `const a=${TEXT};`, [TEXT]],
  ["in the one function that the script is", `(()=>{"use strict";const a=${TEXT};})();`, [TEXT]],
  ["a template of text alone", `const a=\`${LONG}\`;`, [`\`${LONG}\``]],
  ["a text in a function", `function f(){return ${TEXT}}`, [TEXT]],
  ["a text that is asked for a part", `const a=${TEXT}.length;`, [TEXT]],
  ["a list", `const a=[[1,-2,"b"],${TEXT}];`, [`[[1,-2,"b"],${TEXT}]`]],
  ["an argument", `const a=f({b:${TEXT}},1);`, [`{b:${TEXT}}`]],
  ["two", `let a=${TEXT},b={c:${TEXT}};`, [TEXT, `{c:${TEXT}}`]],
])("%s is data", (_, code, data) => {
  expect(dataOf(code).map(({ start, end }) => code.slice(start, end))).toEqual(data);
});

test.each([
  ["shorter", `const a="${LONG.slice(3)}";`, []],
  ["a list made at each call: its text alone", `const f=()=>[1,${TEXT}];`, [TEXT]],
  ["a list made at each turn: its text alone", `for(const a of b)c.push([1,${TEXT}]);`, [TEXT]],
  ["the name of a property", `const a={${TEXT}:b};`, []],
  ["a template with a value in it", `const a=\`${LONG}\${b}\`;`, []],
  ["a template that a function reads", `const a=f\`${LONG}\`;`, []],
  ["a pattern, which has a state", `const a=[/${LONG}/g];`, []],
  ["a list with a name in it: its text alone", `const a=[b,${TEXT}];`, [TEXT]],
  ["a computed name: its text alone", `const a={[${TEXT}]:1};`, [TEXT]],
  ["a getter: its text alone", `const a={get b(){return ${TEXT}}};`, [TEXT]],
])("%s", (_, code, data) => {
  expect(dataOf(code).map(({ start, end }) => code.slice(start, end))).toEqual(data);
});

test("a script that has a name of this kind is refused", () => {
  expect(() => dataOf("const DATA3=1;")).toThrow("the script has a DATA3 of its own");
});

test("the script does what it did, its data first, and the map still says whose they are", async () => {
  const folder = temp();
  const source = `
      import { list } from "./data";
      const text = (name) => "${LONG}" in { name } ? name : "${LONG.slice(1)}y" + name;
      answer(square(3), text("a"), list, EXTRA);`;
  mkdirSync(path.join(folder, "from"));
  writeFileSync(path.join(folder, "from/data.js"), `export const list = ["b", "${LONG}"];`);
  writeFileSync(path.join(folder, "from/main.js"), source);
  await build(folder);
  const script = readFileSync(path.join(folder, "to/main.js"), "utf8");

  const answers: unknown[] = [];
  runInNewContext(script, {
    answer: (...all: unknown[]) => answers.push(...all),
    twice: (n: number) => n * n,
  });
  expect(JSON.stringify(answers)).toBe(
    JSON.stringify([9, `${LONG.slice(1)}ya`, ["b", LONG], "extra"]),
  );
  expect(script).toMatch(/^\(\(square,EXTRA="extra",DATA0=.+,DATA1=.+\)=>\{/);
  const map = readFileSync(path.join(folder, "to/main.js.map"), "utf8");
  const entry = new SourceMap(JSON.parse(map)).findEntry(0, script.indexOf('["b"'));
  expect(entry).toMatchObject({ originalSource: expect.stringContaining("from/data.js") });
});

test("in the event script the data are in one piece, and the code too", () => {
  const script = builtScript("event");
  const head = script.indexOf(")=>{");
  const code = script.slice(head + ")=>{".length, script.lastIndexOf("})("));
  expect(head).toBeGreaterThan(80_000);
  expect(dataOf(code.replace(/\bDATA\d+\b/g, "of"))).toEqual([]);
});

function build(folder: string): Promise<void> {
  const names = ["square"];
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        devtool: "hidden-source-map",
        context: folder,
        entry: "./from/main.js",
        output: { path: path.join(folder, "to") },
        plugins: [new DataFirst({ names, given: ["twice"], literals: { EXTRA: '"extra"' } })],
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}

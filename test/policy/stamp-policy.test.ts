import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { transformSync } from "@swc/core";
import fc from "fast-check";
import TerserPlugin from "terser-webpack-plugin";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import type { Stamped } from "../../src/core/policy-slot";
import { readStamp, SlotError, stampPolicy } from "../../src/policy/stamp-policy";

const SLOTS =
  '{"<<second-look:policy":null,"second-look:policy>>":0}' +
  "\n" +
  '{"<<second-look:known":null,"second-look:known>>":0}';

/** The same two slots in each kind of literal that a build may write. */
const LITERALS = {
  single: SLOTS.split("\n")
    .map((slot) => `slots.push('${slot}');`)
    .join("\n"),
  double: SLOTS.split("\n")
    .map((slot) => `slots.push(${JSON.stringify(slot)});`)
    .join("\n"),
  template: SLOTS.split("\n")
    .map((slot) => `slots.push(\`${slot}\`);`)
    .join("\n"),
};

const HOSTILE = [
  `"'\`\\`,
  "\\\"\\'\\`${slots}$&$1$`",
  "\u2028\u2029\u0000\u007f\ud800 ünï 漢字 🙂",
  "</script><!-- ]]>",
  "<<second-look:policy second-look:policy>> <<second-look:known second-look:known>>",
  '<<second-look:policy":null,"second-look:policy>>":0',
  "//# sourceMappingURL=x */ /*",
] as const;

function named(name: string): Policy {
  return {
    ...DEFAULT_POLICY,
    organization: { name, domains: ["contoso.com"] },
    deny: [{ entry: "rival.example", reason: name }],
  };
}

function valuesIn(source: string): readonly unknown[] {
  const slots: string[] = [];
  runInNewContext(source, { slots });
  return slots.map((slot) => (Object.values(JSON.parse(slot) as object) as unknown[])[0]);
}

describe.each(Object.entries(LITERALS))("in %s quotes", (_, source) => {
  test.each(HOSTILE)("survives %j", (text) => {
    const stamped = stampPolicy(source, named(text), text);
    expect(valuesIn(stamped)).toEqual([named(text), text]);
  });

  test("any text survives, and stamping again replaces", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom(...HOSTILE, "\\", '"', "'", "$", "`"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, text, text, (first, second, known) => {
        const once = stampPolicy(source, named(second), known);
        expect(valuesIn(once)).toEqual([named(second), known]);
        expect(stampPolicy(once, named(second), known)).toBe(once);
        expect(stampPolicy(stampPolicy(source, named(first), first), named(second), known)).toBe(
          once,
        );
      }),
    );
  });

  test("is plain ASCII that cannot close a script element", () => {
    const stamped = stampPolicy(source, named(HOSTILE.join("")));
    expect(stamped).toMatch(/^[\n -~]*$/);
    expect(stamped).not.toContain("</script");
    expect(stamped).not.toContain("<!--");
  });

  test("without learned domains an earlier list is taken out", () => {
    const stamped = stampPolicy(stampPolicy(source, named("a"), "AAAA"), named("b"));
    expect(valuesIn(stamped)).toEqual([named("b"), null]);
  });
});

test("nothing outside the slots changes", () => {
  const source = `/* before $& */\n${LITERALS.single}\n/* after 'é' */`;
  const stamped = stampPolicy(source, named("x"), "y");
  expect(stamped.startsWith("/* before $& */\nslots.push('{\"<<second-look:policy")).toBe(true);
  expect(stamped.endsWith("second-look:known>>\":0}');\n/* after 'é' */")).toBe(true);
});

const [POLICY_SLOT = "", KNOWN_SLOT = ""] = LITERALS.single.split("\n");

test.each([
  ["no policy slot", KNOWN_SLOT, "No policy slot in this file"],
  ["no known slot", POLICY_SLOT, "No known slot in this file"],
  ["two policy slots", POLICY_SLOT + POLICY_SLOT + KNOWN_SLOT, "More than one policy slot"],
  ["two known slots", POLICY_SLOT + KNOWN_SLOT + KNOWN_SLOT, "More than one known slot"],
  ["no slots", "", "No policy slot in this file"],
  ["a half slot", "'<<second-look:policy'" + KNOWN_SLOT, "No policy slot in this file"],
  ["marks the wrong way round", "second-look:policy>> <<second-look:policy", "not a plain string"],
  [
    "modules evaluated from strings",
    `eval(${JSON.stringify(LITERALS.double)})`,
    "The policy slot of this bundle is not a plain string literal",
  ],
])("%s: refused", (_, source, message) => {
  expect(() => stampPolicy(source, DEFAULT_POLICY)).toThrow(SlotError);
  expect(() => stampPolicy(source, DEFAULT_POLICY)).toThrow(message);
});

test("a damaged slot is filled like an empty one", () => {
  const source = LITERALS.single.replace("null", "nul");
  expect(valuesIn(stampPolicy(source, named("x")))).toEqual([named("x"), null]);
});

describe("the product's own slots", () => {
  const compiled = compileSlots();

  test.each([
    ["as compiled", () => Promise.resolve(compiled)],
    ["through terser", () => minify("terserMinify", compiled)],
    ["through swc", () => minify("swcMinify", compiled)],
  ])("%s: stamped, then read by the product", async (_, build) => {
    const bundle = await build();
    expect(evaluate(bundle)).toEqual({ policy: DEFAULT_POLICY, known: "", state: "empty" });
    const policy = named(HOSTILE.join(""));
    const stamped = stampPolicy(stampPolicy(bundle, named("first"), "first"), policy, "QUJD");
    expect(evaluate(stamped)).toEqual({ policy, known: "QUJD", state: "stamped" });
    for (const each of [bundle, stamped]) expect(readStamp(each)).toEqual(evaluate(each));
  });
});

/** `policy-slot.ts` as one script that leaves what the product reads in `result`. */
function compileSlots(): string {
  const room = join(__dirname, "../../src/core");
  const text = ["policy.ts", "policy-slot.ts"]
    .map((name) => readFileSync(join(room, name), "utf8"))
    .join("\n")
    .replace(/^import .*$/gm, "")
    .replace(/^export /gm, "");
  const { code } = transformSync(`(() => {${text}\nresult.push(readSlots());})();`, {
    jsc: { parser: { syntax: "typescript" }, target: "es2016" },
  });
  return code;
}

async function minify(minifier: "terserMinify" | "swcMinify", code: string): Promise<string> {
  const options = { compress: { passes: 3 }, mangle: true, sourceMap: false };
  const { code: minified } = await TerserPlugin[minifier]({ "slots.js": code }, undefined, options);
  if (minified === undefined || minified.length >= code.length) throw new Error("not minified");
  return minified;
}

function evaluate(bundle: string): Stamped | undefined {
  const result: Stamped[] = [];
  runInNewContext(bundle, { result });
  return result.map((stamped) => JSON.parse(JSON.stringify(stamped)) as Stamped)[0];
}

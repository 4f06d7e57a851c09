import { Ajv2020 } from "ajv/dist/2020";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Cloud } from "../../src/core/policy";
import type { Action, FindingKind, UncheckedCause } from "../../src/core/types";
import schema from "../../src/policy/policy.schema.json";
import { PARTNER_WEIGHT } from "../../src/policy/resolve-policy";

interface Node {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly [keyword: string]: unknown;
}

const KINDS: Readonly<Record<FindingKind, true>> = {
  omission: true,
  insertion: true,
  substitution: true,
  transposition: true,
  "two-edits": true,
  homoglyph: true,
  "wrong-suffix": true,
  "missing-suffix": true,
  "protected-suffix": true,
  "missing-dot": true,
  "moved-dot": true,
  hyphen: true,
  embedding: true,
  combosquatting: true,
  soundsquatting: true,
  junk: true,
  "same-mailbox": true,
  "display-name": true,
  malformed: true,
  "unknown-suffix": true,
  denied: true,
};

const CAUSES: Readonly<Record<UncheckedCause, true>> = {
  x500: true,
  "contact-group": true,
  unresolved: true,
  fax: true,
  "ip-literal": true,
  truncated: true,
  "read-failed": true,
  time: true,
};

const ACTIONS: Readonly<Record<Action, true>> = {
  allow: true,
  note: true,
  prompt: true,
  block: true,
};

const CLOUDS: Readonly<Record<Exclude<Cloud, `https://${string}`>, true>> = {
  public: true,
  gcc: true,
  gcch: true,
  dod: true,
  "21vianet": true,
};

const root = schema as unknown as Node;
const properties = schema.properties;

test("kinds, causes, actions and clouds are those of the core", () => {
  expect(schema.$defs.kind.enum).toEqual(Object.keys(KINDS));
  expect(Object.keys(properties.actions.properties)).toEqual(Object.keys(KINDS));
  expect(Object.keys(properties.couldNotCheck.properties)).toEqual(Object.keys(CAUSES));
  expect(schema.$defs.action.enum).toEqual(Object.keys(ACTIONS));
  expect(properties.onError.enum).toEqual(["allow", "prompt", "block"]);
  expect(properties.deployment.properties.cloud.anyOf[0]?.enum).toEqual(Object.keys(CLOUDS));
});

test("defaults are those of the core", () => {
  const {
    $schema: _schema,
    monitor,
    knownDomains,
    ...rest
  } = defaultsOf(root) as Record<string, unknown>;
  expect(rest).toEqual(DEFAULT_POLICY);
  expect({ monitor, knownDomains }).toEqual({ monitor: false, knownDomains: "" });
});

test("defaults of list items are what a short entry stands for", () => {
  expect(defaultsOf(schema.$defs.partner as unknown as Node)).toEqual({
    entry: undefined,
    name: "",
    weight: PARTNER_WEIGHT,
  });
  expect(defaultsOf(schema.$defs.denyEntry as unknown as Node)).toEqual({
    entry: undefined,
    reason: "",
  });
  expect(defaultsOf(schema.$defs.protectedSuffix as unknown as Node)).toEqual({
    suffix: undefined,
    owner: "",
  });
});

const described = [...describedNodes("", root)];

test.each(described)("%s has a title and a description for an admin", (_, node) => {
  expect(node.title).toMatch(/^\S.{1,60}$/);
  expect(node.description).toMatch(/^[A-Zh].{14,}[.]$/);
});

const valued = described.filter(([, node]) => node.examples !== undefined || "default" in node);

test.each(valued)("%s: its default and its examples are valid", (_, node) => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile({ ...node, $defs: schema.$defs });
  const values = [...(node.examples ?? []), ...("default" in node ? [node.default] : [])];
  for (const value of values) expect([value, validate(value)]).toEqual([value, true]);
});

test("every setting has a default or parts that have, and an example for a person to copy", () => {
  const settings = described.filter(
    ([path, node]) => !path.startsWith("$defs") && path !== "" && !node.properties,
  );
  const lacking = settings.filter(([path, node]) => path !== "/$schema" && !("default" in node));
  expect(lacking.map(([path]) => path)).toEqual([]);
  const bare = settings.filter(
    ([path, node]) => !node.examples && !/^\/(actions|couldNotCheck)\//.test(path),
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

function defaultsOf(node: Node): unknown {
  if (node.properties === undefined) return node.default;
  return Object.fromEntries(
    Object.entries(node.properties).map(([name, member]) => [name, defaultsOf(member)]),
  );
}

function* describedNodes(path: string, node: Node): Generator<readonly [string, Node]> {
  yield [path, node];
  for (const [name, member] of Object.entries(node.properties ?? {})) {
    yield* describedNodes(`${path}/${name}`, member);
  }
  if (path !== "") return;
  for (const [name, def] of Object.entries(schema.$defs)) {
    yield* describedNodes(`$defs/${name}`, def as unknown as Node);
  }
}

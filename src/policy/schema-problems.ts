import { Ajv2020 } from "ajv/dist/2020";
import type { ErrorObject } from "ajv/dist/2020";
import { pointerStep } from "./json-text";
import { nearestWord } from "./nearest-word";
import { listWords, showValue } from "./policy-file";
import type { PolicyFile, Problem } from "./policy-file";
import schema from "./policy.schema.json";

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
const validate = ajv.compile<PolicyFile>(schema);

/** Whether a value has the shape of a policy; its entries may still be unreadable. */
export function isPolicyFile(value: unknown): value is PolicyFile {
  return validate(value);
}

/** Everything that the schema has against a value; empty when nothing. */
export function schemaProblems(value: unknown): readonly Problem[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors
    .filter((error) => !isBranch(error, errors))
    .map((error) => toProblem(error, errors));
}

/** An error inside a choice: the error about the choice itself speaks for it. */
function isBranch(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return (
    error.keyword !== "anyOf" &&
    errors.some((other) => other.keyword === "anyOf" && other.instancePath === error.instancePath)
  );
}

function toProblem(error: ErrorObject, errors: readonly ErrorObject[]): Problem {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownMember(error);
    case "required":
      return missingMember(error);
    case "enum":
    case "const":
    case "anyOf":
      return wrongWord(error, errors);
    default:
      return wrongValue(error);
  }
}

function unknownMember(error: ErrorObject): Problem {
  const name = String(error.params["additionalProperty"]);
  const names = Object.keys((error.parentSchema?.["properties"] ?? {}) as object);
  const nearest = nearestWord(name, names);
  const where = error.instancePath === "" ? "in a policy" : `in ${error.instancePath}`;
  return {
    pointer: pointerStep(error.instancePath, name),
    found: showValue(name),
    allowed: listWords(names),
    nearest,
    message: `There is no ${showValue(name)} ${where}. ${
      nearest === null
        ? `Possible names: ${listWords(names, "and")}.`
        : `Did you mean "${nearest}"?`
    }`,
  };
}

function missingMember(error: ErrorObject): Problem {
  const name = String(error.params["missingProperty"]);
  const example = name === "version" ? ' The first line of a policy is "version": 1.' : "";
  return {
    pointer: error.instancePath,
    found: "nothing",
    allowed: `"${name}"`,
    nearest: null,
    message: `"${name}" is missing.${example}`,
  };
}

function wrongWord(error: ErrorObject, errors: readonly ErrorObject[]): Problem {
  const here = errors.filter((other) => other.instancePath === error.instancePath);
  const values = here.flatMap(({ params }) => [
    ...((params["allowedValues"] as unknown[] | undefined) ?? []),
    ...("allowedValue" in params ? [params["allowedValue"]] : []),
  ]);
  const phrases = here.filter(({ keyword }) => keyword === "pattern").map(phraseOf);
  const allowed = listWords([
    ...values.map((value) => (typeof value === "string" ? value : showValue(value))),
    ...phrases,
  ]);
  const words = values.filter((value) => typeof value === "string");
  const nearest = typeof error.data === "string" ? nearestWord(error.data, words) : null;
  return valueProblem(error, allowed, nearest);
}

function wrongValue(error: ErrorObject): Problem {
  if (error.keyword === "uniqueItems") return repeatedItem(error);
  return valueProblem(error, phraseOf(error), null);
}

function repeatedItem(error: ErrorObject): Problem {
  const found = showValue((error.data as unknown[])[Number(error.params["i"])]);
  return {
    pointer: pointerStep(error.instancePath, Number(error.params["i"])),
    found,
    allowed: "each value once",
    nearest: null,
    message: `${found} is in this list already.`,
  };
}

function valueProblem(error: ErrorObject, allowed: string, nearest: string | null): Problem {
  const found = showValue(error.data);
  const question = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  return {
    pointer: error.instancePath,
    found,
    allowed,
    nearest,
    message: `${found} is not possible here.${question} Allowed: ${allowed}.`,
  };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a text in double quotes",
  object: "an object in { }",
  array: "a list in [ ]",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** What a failed keyword would have let through. */
function phraseOf({ keyword, params, parentSchema }: ErrorObject): string {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "type": {
      const types = [params["type"] as string | string[]].flat();
      return listWords(types.map((type) => TYPE_WORDS[type] ?? type));
    }
    case "pattern": {
      const { title, examples } = parentSchema as { title: string; examples: readonly unknown[] };
      return `${/^[aeioh]/.test(title) ? "an" : "a"} ${title}, such as ${showValue(examples[0])}`;
    }
    case "minLength":
      return "a text that is not empty";
    case "maxLength":
      return `a text of at most ${limit} characters`;
    case "minimum":
      return `a number from ${limit}`;
    case "exclusiveMinimum":
      return `a number above ${limit}`;
    case "maximum":
      return `a number up to ${limit}`;
    default:
      throw new Error(`The schema uses "${keyword}", for which there are no words.`);
  }
}

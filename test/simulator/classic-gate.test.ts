import { checkClassicSyntax, runInClassic } from "../../simulator/classic-gate";
import { contactGroup, mailbox, unresolved } from "../../simulator/host";

const GOOD = `(function () {
  "use strict";
  Office.onReady(function () { throw new Error("never called"); });
  Office.actions.associate("onSend", function (event) {
    var item = Office.context.mailbox.item;
    var answered = false;
    function answer(options) {
      if (answered) return;
      answered = true;
      event.completed(options);
    }
    if (typeof setTimeout === "function") {
      setTimeout(function () { answer({ allowEvent: false, errorMessage: "late" }); }, 2500);
    }
    new Promise(function (resolve, reject) {
      item.to.getAsync(function (result) {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(result.error);
      });
    }).then(function (recipients) {
      answer({ allowEvent: true, errorMessage: recipients.map(function (one) {
        return one.displayName + "<" + one.emailAddress + ">";
      }).join(";") });
    }).catch(function (error) {
      answer({ allowEvent: false, errorMessage: String(error.code || error) });
    });
  });
})();`;

const ITEM = {
  kind: "message",
  recipients: { to: [mailbox("a@example.com", "A"), contactGroup("G"), unresolved("x")] },
} as const;

describe("a well-behaved script", () => {
  test("has nothing to complain about", () => {
    expect(checkClassicSyntax(GOOD)).toEqual([]);
  });

  test.each([true, false])("answers once, with timers: %p", async (withTimers) => {
    const run = await runInClassic(GOOD, { functionName: "onSend", item: ITEM, withTimers });
    expect(run).toMatchObject({
      loadError: null,
      associated: ["ONSEND"],
      errors: [],
      completions: [{ options: { allowEvent: true, errorMessage: "A<a@example.com>;G<>" } }],
    });
    expect(run.completions[0]?.afterMs).toBeLessThan(100);
  });

  test.each([
    [{ kind: "fail", call: "to.getAsync", code: 9020 } as const, "9020"],
    [{ kind: "hang", call: "to.getAsync" } as const, "late"],
    [{ kind: "delay", call: "to.getAsync", ms: 3000 } as const, "late"],
  ])("meets the fault %j", async (fault, errorMessage) => {
    const options = { functionName: "onSend", item: ITEM, faults: [fault] };
    const run = await runInClassic(GOOD, options);
    expect(run.completions).toMatchObject([{ options: { allowEvent: false, errorMessage } }]);
  });

  test("without timers a call that hangs is never answered", async () => {
    const faults = [{ kind: "hang", call: "to.getAsync" }] as const;
    const run = await runInClassic(GOOD, { functionName: "onSend", faults, withTimers: false });
    expect(run.completions).toEqual([]);
  });
});

/** Runs a handler body and gives what it passed to completed, or what was thrown. */
async function outcome(body: string, options: Partial<Parameters<typeof runInClassic>[1]> = {}) {
  const source = `Office.actions.associate("h", function (event) { ${body} });`;
  const run = await runInClassic(source, { functionName: "h", ...options });
  return run.completions[0]?.options ?? run.errors;
}

describe("planted violations", () => {
  test.each([
    ["var d = document.body;", "global", "document", "ReferenceError: document is not defined"],
    ["window.x = 1;", "global", "window", "ReferenceError: window is not defined"],
    ["new Intl.Collator();", "global", "Intl", "ReferenceError: Intl is not defined"],
    ["new URL('https://a.example');", "global", "URL", "ReferenceError: URL is not defined"],
    ["fetch('https://a.example');", "global", "fetch", "ReferenceError: fetch is not defined"],
    ["localStorage.x = 1;", "global", "localStorage", "localStorage is not defined"],
    ["require('x');", "global", "require", "ReferenceError: require is not defined"],
    ["globalThis.x = 1;", "global", "globalThis", "globalThis is not defined"],
    ["new BigInt64Array(1);", "global", "BigInt64Array", "BigInt64Array is not defined"],
    ["Object.entries({});", "builtin", "Object.entries", "Object.entries is not a function"],
    ["Promise.allSettled([]);", "builtin", "Promise.allSettled", "is not a function"],
    ["'a'.padStart(2);", "builtin", "padStart", "is not a function"],
    ["[1].flatMap(String);", "builtin", "flatMap", "is not a function"],
    ["[1].at(0);", "builtin", "at", "is not a function"],
    ["'a'.replaceAll('a', 'b');", "builtin", "replaceAll", "is not a function"],
    ["Promise.resolve().finally(f); function f() {}", "builtin", "finally", "is not a function"],
    ["'a'.normalize();", "unreliable", "normalize", "String.prototype.normalize cannot be"],
    ["'a'['localeCompare']('b');", "unreliable", "localeCompare", "localeCompare cannot be"],
    ["(1).toLocaleString();", "unreliable", "toLocaleString", "Number.prototype.toLocaleString"],
    ["'a'.toLocaleUpperCase();", "unreliable", "toLocaleUpperCase", "toLocaleUpperCase cannot be"],
  ])("%s is found by reading and by running", async (code, rule, name, thrown) => {
    expect(checkClassicSyntax(code)).toMatchObject([{ rule, name, line: 1 }]);
    const run = await runInClassic(code, { functionName: "onSend" });
    expect(run.loadError).toContain(thrown);
  });

  test.each([
    ["optional chaining", "var a = Office?.actions;"],
    ["nullish coalescing", "var a = null ?? 1;"],
    ["async functions", "async function f() {}"],
    ["await onReady", "async function f() { await Office.onReady(); }"],
    ["object spread", "var a = { ...{} };"],
    ["dynamic import", "import('x');"],
    ["modules", "import x from 'x';"],
    ["class fields", "class A { b = 1 }"],
    ["property escapes", "var a = /\\p{L}/u;"],
    ["named groups", "var a = /(?<name>x)/u;"],
    ["the s flag", "var a = /x/s;"],
    ["catch without a name", "try {} catch {}"],
  ])("%s do not parse as ECMAScript 2016", (_what, code) => {
    expect(checkClassicSyntax(code)).toMatchObject([{ rule: "syntax" }]);
  });

  test.each([
    ["/\\p{L}/.test('a');", "/\\p{L}/"],
    ["new RegExp('\\\\p{L}', 'u');", "/\\p{L}/u"],
    ["RegExp('(?<=a)b');", "/(?<=a)b/"],
    ["new RegExp('a', 's');", "/a/s"],
  ])("%s is a pattern of later years", (code, name) => {
    expect(checkClassicSyntax(code)).toMatchObject([{ rule: "regexp", name }]);
  });

  test("Office.context at load throws", async () => {
    const code = "var item = Office.context.mailbox.item;";
    expect(checkClassicSyntax(code)).toEqual([]);
    const run = await runInClassic(code, { functionName: "onSend" });
    expect(run.loadError).toContain("Office.context does not exist while the script loads");
  });

  test("a handler associated in onReady is not there", async () => {
    const code = `Office.onReady().then(function () {
      Office.actions.associate("onSend", function (event) { event.completed(); });
    });`;
    const run = await runInClassic(code, { functionName: "onSend" });
    expect(run).toMatchObject({
      loadError: null,
      associated: [],
      completions: [],
      errors: ["onSend was not associated while the script loaded"],
    });
  });

  test("timers are missing when they are", async () => {
    const body = "setTimeout(function () { event.completed({ allowEvent: true }); }, 10);";
    expect(await outcome(body)).toEqual({ allowEvent: true });
    expect(await outcome(body, { withTimers: false })).toEqual([
      "ReferenceError: setTimeout is not defined",
    ]);
  });

  test("a handler that throws is on record", async () => {
    expect(await outcome("throw new TypeError('oops');")).toEqual(["TypeError: oops"]);
  });

  test("every answer is on record, in order", async () => {
    const source = `Office.actions.associate("h", function (event) {
      event.completed({ allowEvent: false });
      setTimeout(function () { event.completed(); }, 1000);
    });`;
    const run = await runInClassic(source, { functionName: "h" });
    expect(run.completions).toEqual([
      { afterMs: 0, options: { allowEvent: false } },
      { afterMs: 1000, options: null },
    ]);
  });
});

describe("what is not a violation", () => {
  test.each([
    "function f(document) { return document.x; }",
    "var o = { window: 1, fetch: 2 }; o.window; o.fetch = 3;",
    "var has = typeof window !== 'undefined';",
    "(function () { var URL = function () {}; return new URL(); })();",
    "try { x(); } catch (location) { location.x; } function x() {}",
    "var { a: navigator, ...rest } = {};".replace(", ...rest", ""),
    "label: for (;;) { break label; }",
    "class Blob { fetch() { return new Blob(); } }",
    "const f = ([self, { b: top = 1 }], ...parent) => [self, top, parent];",
    "[1, 2].includes(1); Object.assign({}, {}); new Map([[1, 2]]).entries();",
    "Array.prototype.slice.call([1]); Object.keys.length; Function.prototype.call.bind(String);",
    "/^[a-z]+$/iu.test('a'); new RegExp('a', 'gimuy');",
    "var x = 2 ** 3; setTimeout(function () {}, 1); clearTimeout(1); console.log(1);",
  ])("%s", (code) => {
    expect(checkClassicSyntax(code)).toEqual([]);
  });

  test("a global is found beside a variable of the same name elsewhere", () => {
    const code = "function f(window) { return window; }\nfunction g() { return window; }";
    expect(checkClassicSyntax(code)).toMatchObject([{ name: "window", line: 2, column: 22 }]);
  });

  test("several are all told, in order", () => {
    const code = "fetch(1);\ndocument.x = [1].flat();";
    expect(checkClassicSyntax(code).map(({ name, line }) => [name, line])).toEqual([
      ["fetch", 1],
      ["document", 2],
      ["flat", 2],
    ]);
  });
});

describe("the realm", () => {
  test("has every built-in of ECMAScript 2016", async () => {
    const body = `event.completed({ all: [
      [1, [2]].concat([3]).includes(3), Object.assign({}, { a: 1 }).a === 1,
      new Map([[1, 2]]).get(1) === 2, Array.from(new Set([1, 1])).length === 1,
      "ab".repeat(2) === "abab", "abc".codePointAt(0) === 97, Number.isInteger(3),
      Math.trunc(1.5) === 1, JSON.parse("[1]")[0] === 1, Symbol("a").toString() === "Symbol(a)",
      new Uint8Array([1, 2]).includes(2), Reflect.ownKeys({ a: 1 }).length === 1,
      new Date(0).toISOString() === "1970-01-01T00:00:00.000Z", /a/y.sticky, [...[1, 2]].length === 2,
      Array.isArray(Object.keys({})), [3, 1].sort()[0] === 1, parseInt("7", 10) === 7,
    ] });`;
    const { all } = (await outcome(body)) as { all: readonly boolean[] };
    expect(all).toHaveLength(18);
    expect(all).not.toContain(false);
  });

  test("has nothing newer", async () => {
    const body = `
      var missing = ["globalThis", "Intl", "WebAssembly", "BigInt", "SharedArrayBuffer", "Atomics",
        "WeakRef", "FinalizationRegistry", "AggregateError", "Iterator", "URL", "self", "window",
        "document", "process", "require", "queueMicrotask", "structuredClone", "fetch", "Buffer",
        "TextEncoder", "crypto", "performance", "setInterval", "setImmediate"];
      var newer = [
        [Object, "values"], [Object, "fromEntries"], [Object, "hasOwn"], [Promise, "any"],
        [Array.prototype, "flat"], [Array.prototype, "findLast"], [Array.prototype, "toSorted"],
        [String.prototype, "padEnd"], [String.prototype, "matchAll"], [String.prototype, "at"],
        [String.prototype, "trimStart"], [String.prototype, "isWellFormed"],
        [Promise.prototype, "finally"], [RegExp.prototype, Symbol.matchAll],
        [Symbol.prototype, "description"], [RegExp.prototype, "dotAll"],
        [Uint8Array.prototype, "at"], [Error, "captureStackTrace"],
      ];
      event.completed({
        globals: missing.filter(function (name) { return eval("typeof " + name) !== "undefined"; }),
        builtins: newer.filter(function (pair) { return pair[1] in pair[0]; })
          .map(function (pair) { return String(pair[1]); }),
      });`;
    expect(await outcome(body)).toEqual({ globals: [], builtins: [] });
  });
});

describe("the item in classic Outlook", () => {
  test("a meeting has attendees and an organizer", async () => {
    const body = `var item = Office.context.mailbox.item;
      item.requiredAttendees.getAsync({ asyncContext: 7 }, function (result) {
        item.organizer.getAsync(function (organizer) {
          event.completed({ type: item.itemType, first: result.value[0], to: typeof item.to,
            context: result.asyncContext, organizer: organizer.value.emailAddress });
        });
      });`;
    const item = {
      kind: "meeting",
      from: { address: "/o=ExchangeLabs/cn=boss", name: "Boss" },
      recipients: { requiredAttendees: [mailbox("a@example.com", "A")] },
    } as const;
    expect(await outcome(body, { item })).toEqual({
      type: "appointment",
      first: { emailAddress: "a@example.com", displayName: "A", recipientType: "externalUser" },
      to: "undefined",
      context: 7,
      organizer: "/o=ExchangeLabs/cn=boss",
    });
  });

  test.each([
    ["classic-1.15", 500],
    ["classic-1.16", 1000],
  ] as const)("%s reads %i of 1,200 recipients", async (profile, count) => {
    const to = Array.from({ length: 1200 }, (_, index) => mailbox(`p${index}@example.com`));
    const body = `Office.context.mailbox.item.to.getAsync(function (result) {
      event.completed({ count: result.value.length });
    });`;
    const item = { kind: "message", recipients: { to } } as const;
    expect(await outcome(body, { item, profile })).toEqual({ count });
  });

  test("session data, settings and languages are there, and there may be no item", async () => {
    const body = `var context = Office.context;
      context.mailbox.item.sessionData.getAsync("k", function (result) {
        context.mailbox.item.sessionData.getAsync("none", function (none) {
          event.completed({ k: result.value, code: none.error.code,
            trust: context.roamingSettings.get("trust"),
            nothing: typeof context.roamingSettings.get("nothing"),
            language: context.displayLanguage,
            sets: ["1.14", "1.16", "1.17"].filter(function (set) {
              return context.requirements.isSetSupported("Mailbox", set); }) });
        });
      });`;
    const item = { kind: "message", sessionData: { k: "v" } } as const;
    const settings = { trust: ["army.mil"] };
    const locale = { display: "de-DE", content: "de-DE" };
    expect(await outcome(body, { item, settings, locale })).toEqual({
      k: "v",
      code: 9050,
      trust: ["army.mil"],
      nothing: "undefined",
      language: "de-DE",
      sets: ["1.14", "1.16"],
    });

    const noItem = "event.completed({ item: Office.context.mailbox.item });";
    expect(await outcome(noItem, { faults: [{ kind: "null-item" }] })).toEqual({ item: null });
    const stale = `event.completed({ trust: Office.context.roamingSettings.get("trust") });`;
    const faults = [{ kind: "stale-settings", values: { trust: [] } }] as const;
    expect(await outcome(stale, { settings, faults })).toEqual({ trust: [] });
  });
});

import vm from "node:vm";
import { ES2016, UNRELIABLE_METHODS } from "./es2016";

/** A JavaScript world of its own with ECMAScript 2016 in it and nothing else. */
export interface ClassicRealm {
  /** Runs a script; what it throws is thrown. */
  run(source: string, filename: string): unknown;
  /** Makes a value of this realm from JSON text. */
  fromJson(json: string): unknown;
  /** A promise of this realm that never settles. */
  never(): unknown;
}

/**
 * A bare context: no DOM, no timers, no `Intl`, no `URL`, no `globalThis`, no built-in that is
 * newer than ECMAScript 2016; what needs language tables throws when called. Only the newer
 * well-known symbols stay, since no engine lets go of them; the methods under them are gone.
 *
 * @param provided - further globals
 */
export function createClassicRealm(provided: Readonly<Record<string, unknown>>): ClassicRealm {
  const context = vm.createContext({ ...provided });
  const fromJson = vm.runInContext("JSON.parse", context) as (json: string) => unknown;
  const never = vm.runInContext("(() => new Promise(() => {}))", context) as () => unknown;
  const tables = JSON.stringify({
    known: ES2016,
    provided: Object.keys(provided),
    unreliable: UNRELIABLE_METHODS,
  });
  vm.runInContext(`(${PRUNE})(${tables})`, context);
  return {
    run: (source, filename): unknown => new vm.Script(source, { filename }).runInContext(context),
    fromJson,
    never,
  };
}

/**
 * Runs within the realm, since its built-ins can only be reached from there. The engine's own
 * names are looked up before they go.
 */
const PRUNE = `function (tables) {
  var ownKeys = Reflect.ownKeys;
  var everyFunction = ["length", "name", "prototype"];
  var symbols = tables.known.Symbol.map(function (name) { return Symbol[name]; });
  var root = this;
  var iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  var prune = function (target, names) {
    ownKeys(target).forEach(function (key) {
      var kept = typeof key === "symbol"
        ? symbols.includes(key)
        : names.includes(key) || (typeof target === "function" && everyFunction.includes(key));
      if (!kept) delete target[key];
    });
  };
  var refuse = function (path) {
    return function () { throw new TypeError(path + " cannot be relied on in classic Outlook"); };
  };
  var found = Object.keys(tables.known).map(function (path) {
    var names = path === "" ? [] : path.split(".");
    return names.reduce(function (scope, name) { return scope[name]; }, root);
  });
  Object.keys(tables.known).forEach(function (path, index) {
    var target = found[index];
    prune(target, path === "" ? tables.known[path].concat(tables.provided) : tables.known[path]);
    tables.unreliable.forEach(function (name) {
      if (path.endsWith(".prototype") && tables.known[path].includes(name)) {
        target[name] = refuse(path + "." + name);
      }
    });
  });
  prune(iterators, []);
}`;

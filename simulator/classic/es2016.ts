/**
 * What ECMAScript 2016 offers by name; classic Outlook's event runtime promises no more.
 *
 * A key is a path from the global object, its value the names found there. Every function also
 * has `length`, `name` and `prototype`.
 *
 * @see https://262.ecma-international.org/7.0/ sections 18 to 26 and annex B
 */
export const ES2016: Readonly<Record<string, readonly string[]>> = {
  "": words(`
    Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
    encodeURI encodeURIComponent escape unescape Array ArrayBuffer Boolean DataView Date Error
    EvalError Float32Array Float64Array Function Int8Array Int16Array Int32Array Map Number Object
    Promise Proxy RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError
    Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakSet JSON Math Reflect`),
  Object: words(`
    assign create defineProperties defineProperty freeze getOwnPropertyDescriptor
    getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys
    preventExtensions seal setPrototypeOf`),
  "Object.prototype": words(`
    constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf
    __proto__`),
  Function: [],
  "Function.prototype": words("apply bind call constructor toString arguments caller"),
  Boolean: [],
  "Boolean.prototype": words("constructor toString valueOf"),
  Symbol: words(`
    for hasInstance isConcatSpreadable iterator keyFor match replace search species split
    toPrimitive toStringTag unscopables`),
  "Symbol.prototype": words("constructor toString valueOf"),
  Error: [],
  "Error.prototype": words("constructor message name toString"),
  Number: words(`
    EPSILON isFinite isInteger isNaN isSafeInteger MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER
    MIN_VALUE NaN NEGATIVE_INFINITY parseFloat parseInt POSITIVE_INFINITY`),
  "Number.prototype": words(
    "constructor toExponential toFixed toLocaleString toPrecision toString valueOf",
  ),
  Math: words(`
    E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atanh atan2 cbrt ceil
    clz32 cos cosh exp expm1 floor fround hypot imul log log1p log10 log2 max min pow random round
    sign sin sinh sqrt tan tanh trunc`),
  Date: words("now parse UTC"),
  "Date.prototype": words(`
    constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds
    getTime getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds
    getUTCMinutes getUTCMonth getUTCSeconds getYear setDate setFullYear setHours setMilliseconds
    setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds
    setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString toJSON
    toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf`),
  String: words("fromCharCode fromCodePoint raw"),
  "String.prototype": words(`
    charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf
    localeCompare match normalize repeat replace search slice split startsWith substr substring
    toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf anchor big
    blink bold fixed fontcolor fontsize italics link small strike sub sup`),
  RegExp: [],
  "RegExp.prototype": words(`
    compile constructor exec flags global ignoreCase multiline source sticky test toString unicode`),
  Array: words("from isArray of"),
  "Array.prototype": words(`
    concat constructor copyWithin entries every fill filter find findIndex forEach includes indexOf
    join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort
    splice toLocaleString toString unshift values`),
  Map: [],
  "Map.prototype": words("clear constructor delete entries forEach get has keys set size values"),
  Set: [],
  "Set.prototype": words("add clear constructor delete entries forEach has keys size values"),
  WeakMap: [],
  "WeakMap.prototype": words("constructor delete get has set"),
  WeakSet: [],
  "WeakSet.prototype": words("add constructor delete has"),
  ArrayBuffer: words("isView"),
  "ArrayBuffer.prototype": words("byteLength constructor slice"),
  "DataView.prototype": words(`
    buffer byteLength byteOffset constructor getFloat32 getFloat64 getInt8 getInt16 getInt32
    getUint8 getUint16 getUint32 setFloat32 setFloat64 setInt8 setInt16 setInt32 setUint8 setUint16
    setUint32`),
  "Int8Array.__proto__": words("from of"),
  "Int8Array.__proto__.prototype": words(`
    buffer byteLength byteOffset constructor copyWithin entries every fill filter find findIndex
    forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice
    some sort subarray toLocaleString toString values`),
  JSON: words("parse stringify"),
  Promise: words("all race reject resolve"),
  "Promise.prototype": words("catch constructor then"),
  Proxy: words("revocable"),
  Reflect: words(`
    apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has
    isExtensible ownKeys preventExtensions set setPrototypeOf`),
};

/** Methods of later years, by name, that a call by that name most likely means. */
export const LATER_METHODS: readonly string[] = words(`
  padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed
  toWellFormed flat flatMap findLast findLastIndex toReversed toSorted toSpliced finally
  getOwnPropertyDescriptors fromEntries hasOwn groupBy allSettled withResolvers`);

/** Methods that depend on tables a runtime without `Intl` may lack: there, but not to be trusted. */
export const UNRELIABLE_METHODS: readonly string[] = words(`
  normalize localeCompare toLocaleLowerCase toLocaleUpperCase toLocaleString toLocaleDateString
  toLocaleTimeString`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

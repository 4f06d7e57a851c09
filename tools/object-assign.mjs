/** What the compiler makes of `{ ...a }`, without its fallback for runtimes before ECMAScript 2015. */
export const _ = Object.assign;

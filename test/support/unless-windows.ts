/** For what Windows does not have: permissions, signals, links that anybody may make, names like these. */
export const testUnlessWindows = process.platform === "win32" ? test.skip : test;

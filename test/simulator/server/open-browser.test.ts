import { hasDesktop } from "../../../simulator/server/open-browser";

test.each([
  ["linux", {}, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["linux", { DISPLAY: ":0", CI: "true" }, false],
  ["darwin", {}, true],
  ["darwin", { SSH_CONNECTION: "1" }, false],
  ["win32", {}, true],
  ["win32", { CI: "1" }, false],
  ["win32", { CI: "" }, true],
] as const)("on %s with %j somebody sees a window: %s", (platform, environment, desktop) => {
  expect(hasDesktop(environment, platform)).toBe(desktop);
});

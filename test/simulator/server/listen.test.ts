import { originOf } from "../../../simulator/server/listen";

test.each([
  [3000, "https://localhost:3000"],
  [443, "https://localhost"],
])("port %d is of the origin %s, as browsers send it", (port, origin) => {
  const address = { address: "::1", family: "IPv6", port };
  expect(originOf({ address: () => address })).toBe(origin);
});

import { onFreePorts } from "../../../simulator/server/free-ports";
import { PortTaken } from "../../../simulator/server/listen";

const MANIFEST = "The manifest is served with that port in its addresses.";

/** As two servers do, one after the other. */
async function started(
  asked: number | null,
  ...taken: readonly number[]
): Promise<{ readonly ports: string; readonly said: readonly string[] }> {
  const said: string[] = [];
  const start = async ({ site, page }: { site: number; page: number }): Promise<string> => {
    for (const port of [site, page]) if (taken.includes(port)) throw new PortTaken(port);
    if (site === page) throw new PortTaken(page);
    return `${site} ${page}`;
  };
  const ports = await onFreePorts({ usual: 3000, asked }, start, (line) => said.push(line));
  return { ports, said };
}

test.each([
  ["the usual ones", null, [], "3000 3001", []],
  [
    "what nobody insisted on moves",
    null,
    [3000, 3001, 3011],
    "3010 3021",
    [
      "Port 3000 is taken by another program. Using 3010 instead.",
      MANIFEST,
      "Port 3001 is taken by another program. Using 3011 instead.",
      "Port 3011 is taken by another program. Using 3021 instead.",
    ],
  ],
  [
    "the site makes way for the page",
    3000,
    [],
    "3010 3000",
    ["Port 3000 is for the page, and was the add-in's. Using 3010 instead.", MANIFEST],
  ],
  [
    "and does not move onto it",
    3010,
    [3000],
    "3020 3010",
    ["Port 3000 is taken by another program. Using 3020 instead.", MANIFEST],
  ],
])("%s", async (_, asked, taken, ports, said) => {
  expect(await started(asked, ...taken)).toEqual({ ports, said });
});

test("what somebody insists on, and another program holds, is named", async () => {
  await expect(started(3005, 3005)).rejects.toThrow(
    "Port 3005 is taken by another program. Try npm start -- --port 3015.",
  );
});

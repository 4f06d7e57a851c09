import type { ExpectedSite } from "../../../src/cli/verify/expected-site";
import type { Answer } from "../../../src/cli/verify/fetch-file";
import { daysBetween, verifySite } from "../../../src/cli/verify/verify-site";

const URL_OF_SITE = "https://a.example/x";
const GONE: Answer = {
  kind: "answered",
  status: 404,
  headers: {},
  body: Buffer.alloc(0),
  certificateEnds: null,
};
const GOOD: Answer = { ...GONE, status: 200, body: Buffer.from("abc") };
const CHECKSUM = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

function site(change: Partial<ExpectedSite> = {}): ExpectedSite {
  return {
    files: [{ path: "a.txt", checksum: CHECKSUM, headers: {} }],
    manifestUrls: [],
    host: URL_OF_SITE,
    dataDate: "",
    ...change,
  };
}

async function faults(expected: ExpectedSite, now = "2026-11-22"): Promise<readonly string[]> {
  const fetchFile = async (url: string): Promise<Answer> =>
    url === `${URL_OF_SITE}/a.txt` ? GOOD : GONE;
  const verified = await verifySite(URL_OF_SITE, expected, fetchFile, new Date(now));
  return verified.faults.map(({ level, about, text }) => `${level} ${about}: ${text}`);
}

test("the data is old after half a year", async () => {
  const old =
    "warning data: the list of endings is of 2026-05-25, 181 days ago: newer ones are taken for " +
    "slips. Package with a newer version of Second Look.";
  expect(await faults(site({ dataDate: "2026-05-26" }))).toEqual([]);
  expect(await faults(site({ dataDate: "2026-05-25" }))).toEqual([old]);
});

test("every address of the manifest is asked for, those of the site once", async () => {
  const manifestUrls = [`${URL_OF_SITE}/a.txt`, "https://b.example/icon.png"];
  expect(await faults(site({ manifestUrls }))).toEqual([
    "problem https://b.example/icon.png: the manifest names it, and it is not there (404). Copy the files of site/.",
  ]);
});

test("a server that the package was made for is not asked in place of this one", async () => {
  const asked: string[] = [];
  const fetchFile = (url: string): Promise<Answer> => {
    asked.push(url);
    return Promise.resolve(url === `${URL_OF_SITE}/a.txt` ? GOOD : GONE);
  };
  const host = "https://b.example/x";
  const expected = site({ host, manifestUrls: [`${host}/a.txt`, `${host}/icon.png`] });
  const { faults: found } = await verifySite(URL_OF_SITE, expected, fetchFile, new Date(0));
  expect(asked).toEqual([`${URL_OF_SITE}/a.txt`, `${URL_OF_SITE}/second-look-no-such-file.js`]);
  expect(found.map(({ about }) => about)).toEqual(["manifest.xml"]);
});

test("whole days", () => {
  const day = (text: string): Date => new Date(text);
  expect(daysBetween(day("2026-11-22T12:00:00Z"), day("2026-11-23T11:00:00Z"))).toBe(0);
  expect(daysBetween(day("2026-11-22T12:00:00Z"), day("2026-11-23T12:00:00Z"))).toBe(1);
});

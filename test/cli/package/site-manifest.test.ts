import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteManifest, versionFault } from "../../../src/cli/package/site-manifest";
import type { ManifestSettings } from "../../../src/cli/package/site-manifest";

const TEMPLATE = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

const SETTINGS: ManifestSettings = {
  id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10",
  version: "1.0.0.0",
  host: "https://a.example/x",
  mode: "softblock",
};

const made = (settings: Partial<ManifestSettings> = {}): string =>
  siteManifest(TEMPLATE, { ...SETTINGS, ...settings });

const RISE = (version: string): string =>
  `the manifest changes, so its version has to rise: set "manifestVersion" to "${version}" in the policy.`;

test.each([
  ["nothing changes", {}, {}, null],
  ["the version rises alone", {}, { version: "1.0.0.1" }, null],
  [
    "1.0.10.0 is higher than 1.0.9.0",
    { version: "1.0.9.0" },
    { version: "1.0.10.0", mode: "block" },
    null,
  ],
  ["the mode changes", {}, { mode: "block" }, RISE("1.0.1.0")],
  [
    "the host changes",
    { version: "1.2.3.4" },
    { version: "1.2.3.4", host: "https://b.example" },
    RISE("1.2.4.0"),
  ],
  [
    "the version falls",
    { version: "1.0.9.0" },
    {},
    'the version of the manifest falls from 1.0.9.0 to 1.0.0.0: set "manifestVersion" to "1.0.10.0" in the policy.',
  ],
  ["another add-in", {}, { id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f11", mode: "block" }, null],
] as const)("%s", (_name, before, after, fault) => {
  expect(versionFault(made(before), made(after))).toBe(fault);
});

test("an id in capitals is written small, an ampersand is escaped", () => {
  const text = made({ id: SETTINGS.id.toUpperCase(), host: "https://a.example/x&y" });
  expect(text).toContain("<Id>8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10</Id>");
  expect(text).toContain('"https://a.example/x&amp;y/taskpane.html"');
});

test("an earlier manifest that cannot be read stands in nobody's way", () => {
  expect(versionFault("<x/>", made())).toBeNull();
});

test("what Outlook would refuse is not made", () => {
  expect(() => made({ id: "none" })).toThrow(/manifest\.xml:\d+ OfficeApp\/Id: .*GUID/);
  expect(() =>
    siteManifest(TEMPLATE.replaceAll("localhost:3000", "localhost:4000"), SETTINGS),
  ).toThrow("The manifest of the repository is not as packaging expects it.");
});

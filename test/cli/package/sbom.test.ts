import { readDataDate, siteSbom } from "../../../src/cli/package/sbom";

const ABOUT = { version: "1.2.3", dataDate: "2026-09-27" };

test.each([
  [siteSbom(ABOUT, [], new Map()), "2026-09-27"],
  ["{}", ""],
  ["no JSON", ""],
])("the day of the data is found again", (sbom, date) => {
  expect(readDataDate(sbom)).toBe(date);
});

test("CycloneDX: packages with their purl and hash, files with theirs, and no time", () => {
  const packages = [
    { name: "@fluentui/tokens", version: "1.0.0", license: "MIT", sha512: "AAEC" },
    { name: "react", version: "19.0.0", license: "MIT", sha512: "/w==" },
  ];
  const files = new Map([["commands.js", Buffer.from("abc")]]);
  const fluent = "pkg:npm/%40fluentui/tokens@1.0.0";
  expect(JSON.parse(siteSbom(ABOUT, packages, files))).toEqual({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": "pkg:npm/second-look@1.2.3",
        name: "second-look",
        version: "1.2.3",
        licenses: [{ license: { id: "MIT" } }],
        purl: "pkg:npm/second-look@1.2.3",
      },
      properties: [{ name: "second-look:data-date", value: "2026-09-27" }],
    },
    components: [
      {
        type: "library",
        "bom-ref": fluent,
        group: "@fluentui",
        name: "tokens",
        version: "1.0.0",
        hashes: [{ alg: "SHA-512", content: "000102" }],
        licenses: [{ license: { id: "MIT" } }],
        purl: fluent,
      },
      {
        type: "library",
        "bom-ref": "pkg:npm/react@19.0.0",
        name: "react",
        version: "19.0.0",
        hashes: [{ alg: "SHA-512", content: "ff" }],
        licenses: [{ license: { id: "MIT" } }],
        purl: "pkg:npm/react@19.0.0",
      },
      {
        type: "file",
        "bom-ref": "file:commands.js",
        name: "commands.js",
        hashes: [
          {
            alg: "SHA-256",
            content: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          },
        ],
      },
    ],
    dependencies: [
      { ref: "pkg:npm/second-look@1.2.3", dependsOn: [fluent, "pkg:npm/react@19.0.0"] },
    ],
  });
});

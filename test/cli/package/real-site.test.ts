/** The site as it is built, packaged; skipped where it has not been built. */
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedNames } from "../../../src/cli/folder-site";
import { packageIn, POLICY } from "../../support/package-run";
import { readStamp } from "../../support/read-stamp";
import { tempFolder } from "../../support/temp-folder";

const DIST = join(__dirname, "../../../dist");
const NEEDED = ["commands.js", "commands.html", "taskpane.html", "support.html"];
const built = NEEDED.every((name) => existsSync(join(DIST, name)));
if (!built) console.log("dist/ is not built: the real site is not packaged (npm run build).");

const folder = tempFolder();

(built ? test : test.skip)("the built site takes a policy, and its scripts still run", async () => {
  cpSync(DIST, join(folder(), "built"), { recursive: true });
  const { code, err } = await packageIn(folder(), POLICY, "--cloud", "dod");
  expect([code, err]).toEqual([0, ""]);
  const site = join(folder(), "out/site");
  const read = (name: string): string => readFileSync(join(site, name), "utf8");

  expect(associatedNames(read("commands.js"))).toEqual({
    names: ["onMessageSendHandler", "onAppointmentSendHandler"],
    error: "",
  });
  for (const page of ["commands.html", "taskpane.html"]) {
    const scripts = [...read(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(scripts[0]).toBe(
      "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    );
    for (const script of scripts.slice(1)) {
      expect([page, script, existsSync(join(site, script ?? ""))]).toEqual([page, script, true]);
      expect(readStamp(read(script ?? "")).policy?.revision).toBe(7);
    }
  }
  expect(readdirSync(site).filter((name) => /\.map$|LICENSE/.test(name))).toEqual([]);
});

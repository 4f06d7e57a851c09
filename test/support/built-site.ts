import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ASSETS = join(__dirname, "../../assets");
const SLOTS =
  `parse('{"<<second-look:policy":null,"second-look:policy>>":0}',` +
  `'{"<<second-look:known":null,"second-look:known>>":0}')`;

/** Name of the task pane's script in the site below. */
export const PANE_SCRIPT = "taskpane.31d6cfe0d16ae931b73c.js";

/** A site as the build leaves it, with scripts of a line each: what packaging asks of one. */
export function writeBuiltSite(folder: string): void {
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const name of readdirSync(ASSETS).filter((file) => file.endsWith(".png"))) {
    cpSync(join(ASSETS, name), join(folder, "assets", name));
  }
  cpSync(join(ASSETS, "support.html"), join(folder, "support.html"));
  const files: Readonly<Record<string, string>> = {
    "commands.js":
      `!function(){function parse(a,b){return[a,b]}const slots=${SLOTS};` +
      `Office.actions.associate("onMessageSendHandler",()=>slots),` +
      `Office.actions.associate("onAppointmentSendHandler",()=>slots)}();`,
    "commands.html": page(`<script src="commands.js"></script>`),
    "taskpane.html": page(`<script defer="defer" src="${PANE_SCRIPT}"></script>`),
    [`${PANE_SCRIPT}.LICENSE.txt`]: "/*! licences */",
    [PANE_SCRIPT]: `/*! For license information please see ${PANE_SCRIPT}.LICENSE.txt */\nconst parse=(a,b)=>[a,b];console.log(${SLOTS},"7.0123456789abcdef0123.js");`,
    "7.0123456789abcdef0123.js": `self.words=["hallo"];`,
    "commands.js.map": "{}",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function page(script: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"/>` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"/>` +
    `<title>Second Look</title>` +
    `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>${script}</head><body></body></html>`
  );
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { WORDS } from "../../../simulator/page/words";
import { simulator } from "../../../src/text/en/simulator";

const PAGE = path.join(__dirname, "../../../simulator/page");
const source = readdirSync(PAGE)
  .map((name) => readFileSync(path.join(PAGE, name), "utf8"))
  .join("\n");

/** Words that are looked up by the name of a scenario, a tab or a recipient field. */
const LOOKED_UP = /^sim\.(s|tab)\.|^(to|cc|bcc|(required|optional)Attendees)$/;

test("the page uses every word that it has", () => {
  const all = [...Object.keys(simulator), ...Object.keys(WORDS)];
  const unused = all
    .filter((name) => !LOOKED_UP.test(name))
    .filter((name) => !new RegExp(`"${name}"|WORDS\\.${name}\\b`).test(source));
  expect(unused).toEqual([]);
});

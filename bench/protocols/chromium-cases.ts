/** The expectations of Chromium's unit tests for lookalike warnings, as far as mail has them too. */
import type { ChromiumCase } from "../data";
import { askAlone } from "../engines/engine";
import { createTally } from "../tally";
import type { Protocol } from "./protocol";

/**
 * Known: the sites that a case knows. A tip counts as much as a warning there, so a note counts as
 * much as a prompt here; `not_flagged` rows are innocent.
 */
export const chromiumCases: Protocol = {
  id: "chromium",
  title: "Chromium's cases",
  run(data, engine) {
    if (data.chromium.length === 0) return null;
    const tally = createTally("chromium", engine.id);
    for (const row of data.chromium) {
      const check = engine.prepare({ learned: null, listed: knownIn(row) });
      const said = askAlone(check, row.input);
      const answer = { ...said, stops: said.stops || said.suggested !== "" };
      const key = `${row.test} ${row.input}`;
      const one = { typed: row.input, answer, source: row.test, where: "", key, sampled: true };
      if (row.expected === "flagged") {
        // Where Chromium names no site, any finding will do.
        const meant = row.target === "" ? answer.suggested : row.target;
        const spoken = { ...answer, stops: answer.stops || said.why !== "" };
        const heard = row.target === "" ? spoken : answer;
        tally.slip({ ...one, answer: heard, kind: row.test, meant, knownFrom: "list" });
      } else tally.innocent("not_flagged", one);
    }
    return tally.result();
  },
};

/** Engaged and top sites, the brands as .com, and the target. */
function knownIn({ test, target, context }: ChromiumCase): readonly string[] {
  const parts = context.split(";").map((part): readonly [string, string] => {
    const at = part.indexOf("=");
    return at < 0 ? ["engaged", part] : [part.slice(0, at), part.slice(at + 1)];
  });
  const sites = parts.flatMap(([name, list]) => {
    const names = list.split(",").filter((one) => one !== "");
    if (name === "keywords") return [];
    return name === "brands" ? names.map((brand) => brand + ".com") : names;
  });
  const top = test === "target_embedding" ? ["google.com"] : [];
  return [...new Set([...sites, ...top, ...(target === "" ? [] : [target])])];
}

/** The most that could be caught, of a protocol that falls short. */
import type { KnownTally, Miss, Result } from "../tally";
import { percent } from "../text-table";
import { markdownTable } from "./blocks";
import { reasonOf } from "./explain";
import { GROUNDS } from "./grounds";
import type { Standing } from "./grounds";
import { gather } from "./groups";

/** How many domains nothing built in knows. */
export function nobodyText(
  { reachable, known }: Result,
  misses: readonly Miss[],
): readonly string[] {
  const nobody = nobodyOf(known);
  if (nobody === undefined) return [];
  const missed = nobody.reachable - nobody.caught;
  const untold = misses.filter(
    (miss) => miss.knownFrom === "nobody" && standingOf(miss) === "untold",
  );
  return [
    `Of the ${reachable} slips, ${nobody.reachable} mean a domain that is not built in. ` +
      `Caught of these, by an ending or a form that hardly anybody means: ${nobody.caught}. ` +
      `Of the other ${missed}, told by nothing: ${untold.length}.`,
  ];
}

/** In the order of what they would take. */
const STEPS: readonly (readonly [Standing, string])[] = [
  ["stopped", "pointed out, but with another suggestion first or with none"],
  ["weighed", "weighed and found too light, or a form that is not looked for"],
  ["design", "left alone or only mentioned by design: such pairs are mostly innocent"],
  ["unlisted", "no names are built in under the ending; of a list, some might be told"],
];

/** From what is caught up to the most that could be. */
export function ladder({ reachable, caught, known }: Result, misses: readonly Miss[]): string {
  const found = gather(misses, standingOf);
  const rows: (readonly string[])[] = [["caught", String(caught), percent(caught, reachable)]];
  let sum = caught;
  for (const [standing, text] of STEPS) {
    const count = found.get(standing)?.length ?? 0;
    if (count === 0) continue;
    sum += count;
    rows.push([text, String(count), percent(sum, reachable)]);
  }
  const untold = found.get("untold")?.length ?? 0;
  const given = nobodyOf(known) === undefined ? "" : " with no policy";
  const most = [
    `**the most that could be reached${given}**`,
    `**${sum}**`,
    `**${percent(sum, reachable)}**`,
  ];
  const rest = ["nothing that is given tells that it is a slip", String(untold), ""];
  return markdownTable([["", "slips", "up to here"], ...rows, most, rest]);
}

/** Of endings one slip from a protected one: how many tell the slip by a name, and how many by each. */
export function endingsText({ protocol, kinds }: Result): readonly string[] {
  if (protocol !== "protected") return [];
  const endings = kinds.filter(({ kind }) => kind.startsWith("."));
  const some = endings.filter(({ caught }) => caught > 0).length;
  const all = endings.filter(({ caught, reachable }) => caught === reachable).length;
  return [
    `Under ${some} of the ${endings.length} endings that exist and are one slip from a protected one, ` +
      `the slip is told for one of the names at least; under ${all}, for each of them.`,
  ];
}

/** The bound holds each kind by itself, so the ceiling of each kind counts. */
export function kindsTable({ kinds }: Result, misses: readonly Miss[]): string {
  const missed = gather(misses, ({ kind }) => kind);
  const rows = kinds.flatMap(({ kind, reachable, caught }) => {
    const found = missed.get(kind);
    if (found === undefined) return [];
    const design = found.filter((miss) => standingOf(miss) === "design").length;
    return [
      [
        kind,
        `${percent(caught, reachable)} (${caught.toLocaleString("en-US")} of ${reachable.toLocaleString("en-US")})`,
        String(design),
        percent(reachable - design, reachable),
      ],
    ];
  });
  const head = ["kind", "caught", "left alone by design", "most that is left"];
  return markdownTable([head, ...rows]);
}

function nobodyOf(known: Result["known"]): KnownTally | undefined {
  return known.find(({ from }) => from === "nobody");
}

const standingOf = (miss: Miss): Standing => GROUNDS[reasonOf(miss)].standing;

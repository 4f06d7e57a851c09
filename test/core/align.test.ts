import fc from "fast-check";
import { align, type RunKind } from "../../src/core/align";

const LETTERS: Readonly<Record<string, RunKind>> = {
  "=": "equal",
  "+": "insertion",
  "-": "omission",
  "~": "substitution",
  "%": "transposition",
};

/** "=lit +w =ware": kind, then typed, then "/" and meant where the two differ. */
function expectRuns(typed: string, meant: string, script: string): void {
  const expected = script.split(" ").map((word) => {
    const kind = LETTERS[word.charAt(0)];
    const [first = "", second = ""] = word.slice(1).split("/");
    if (kind === "equal") return { kind, typed: first, meant: first };
    if (kind === "insertion") return { kind, typed: first, meant: "" };
    if (kind === "omission") return { kind, typed: "", meant: first };
    return { kind, typed: first, meant: second };
  });
  expect(align(typed, meant)).toEqual(expected);
}

const CASES = [
  // name, typed, meant, runs
  ["letter missing", "litwre", "litware", "=litw -a =re"],
  ["letter too many", "litwware", "litware", "=lit +w =ware"],
  ["wrong letter", "litwsre", "litware", "=litw ~s/a =re"],
  ["letters swapped", "gmial.com", "gmail.com", "=gm %ia/ai =l.com"],
  ["other ending", "army.ml", "army.mil", "=army.m -i =l"],
  ["ending cut short", "contoso.co", "contoso.com", "=contoso.co -m"],
  ["other ending of several parts", "mod.gov.uk", "mod.uk", "=mod +.gov =.uk"],
  ["quite another ending", "contoso.org", "contoso.com", "=contoso. ~org/com"],
  ["ending longer than meant", "contoso.info", "contoso.com", "=contoso. ~info/com"],
  ["look-alike, other script", "\u0430rmy.mil", "army.mil", "~\u0430/a =rmy.mil"],
  ["look-alike, same script", "cornpany", "company", "=co ~rn/m =pany"],
  ["look-alike, the other way round", "company", "cornpany", "=co ~m/rn =pany"],
  ["dot missing", "mailarmy.mil", "mail.army.mil", "=mail -. =army.mil"],
  ["dot too many", "ex.ample.com", "example.com", "=ex +. =ample.com"],
  ["dot moved by one", "chromiumo.rg", "chromium.org", "=chromium %o./.o =rg"],
  ["dot moved by more", "ser.vice.com", "serv.ice.com", "=ser %.v/v. =ice.com"],
  ["dot moved by three", "s.ervice.com", "serv.ice.com", "=s +. =erv -. =ice.com"],
  ["known name inside another", "army.mil.example.com", "army.mil", "=army.mil +.example.com"],
  ["word added", "contoso-support.com", "contoso.com", "=contoso +-support =.com"],
  ["word in front", "my-contoso.com", "contoso.com", "+my- =contoso.com"],
  ["whole address", "jane.doe@army.ml", "jane.doe@army.mil", "=jane.doe@army.m -i =l"],
  ["two edits apart", "cntoso.cm", "contoso.com", "=c -o =ntoso.c -o =m"],
  ["two swaps in a row", "badc", "abcd", "%ba/ab %dc/cd"],
  ["swap beside a change", "gmiax", "gmail", "=gm %ia/ai ~x/l"],
  ["nothing alike", "abc", "xyz", "~abc/xyz"],
  ["equal", "army.mil", "army.mil", "=army.mil"],
  ["nothing typed", "", "a", "-a"],
  ["nothing meant", "a", "", "+a"],
  ["beyond the basic plane", "a\u{1f600}b", "a\u{1f601}b", "=a ~\u{1f600}/\u{1f601} =b"],
] as const;

test.each(CASES)("%s: %s over %s", (_name, typed, meant, script) => {
  expectRuns(typed, meant, script);
});

test("two empty texts have no runs", () => {
  expect(align("", "")).toEqual([]);
});

test("the longest address there can be is aligned", () => {
  const typed = `${"a".repeat(64)}@${"b".repeat(251)}.ml`;
  const meant = `${"a".repeat(64)}@${"b".repeat(251)}.mil`;
  expect(align(typed, meant).slice(1)).toEqual([
    { kind: "omission", typed: "", meant: "i" },
    { kind: "equal", typed: "l", meant: "l" },
  ]);
});

test("runs join to both texts, and no two neighbours could have been one", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", ".", "-"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (typed, meant) => {
      const runs = align(typed, meant);
      expect(runs.map((run) => run.typed).join("")).toBe(typed);
      expect(runs.map((run) => run.meant).join("")).toBe(meant);
      runs.forEach((run, index) => {
        const next = runs[index + 1];
        expect(run.typed + run.meant).not.toBe("");
        if (run.kind === "equal") expect(run.typed).toBe(run.meant);
        else if (run.kind !== "transposition" && next) {
          expect(["equal", "transposition"]).toContain(next.kind);
        }
        if (run.kind === "equal") expect(next?.kind).not.toBe("equal");
      });
    }),
    { seed: 4, numRuns: 500 },
  );
});

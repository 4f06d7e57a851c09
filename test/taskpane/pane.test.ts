import { DEFAULT_POLICY } from "../../src/core/policy";
import { OutlookError } from "../../src/outlook/call";
import { createPane, type Pane, type PaneParts } from "../../src/taskpane/pane";
import type { Deed, Ready } from "../../src/taskpane/state";
import { createFakePort, recipient, type FakePort, type FakeSetup } from "../support/fake-port";
import { armyMl, checkByTable, finding, swapped } from "../support/findings";

const TABLE = {
  "jane@army.ml": [armyMl("jane@army.mil")],
  "tom@army.ml": [armyMl("tom@army.mil")],
  "jane@army.mi": [armyMl("jane@army.mil")],
  "lee@army.ml": [armyMl("lee@army.mil")],
  "ann@gmial.com": [swapped("ann@gmail.com")],
  "sam@gmail.com": [
    finding(
      { kind: "same-mailbox" },
      { meant: "sam@contoso.com", action: "note", odds: 2, source: "own" },
    ),
  ],
  "pat@rival.example": [
    finding(
      { kind: "denied", entry: "rival.example", reason: "" },
      { action: "block", odds: Infinity },
    ),
  ],
  "jane@navy.ml": [armyMl("jane@navy.mil")],
  "kim@army.ml": [
    armyMl("kim@army.mil"),
    finding({ kind: "same-mailbox" }, { meant: "kim@contoso.com", action: "note", odds: 2 }),
  ],
};

interface Opened {
  readonly pane: Pane;
  readonly port: FakePort;
  readonly ready: () => Ready;
  readonly stop: () => void;
}

async function open(
  lines: readonly string[],
  setup: FakeSetup = {},
  parts: Partial<PaneParts> = {},
): Promise<Opened> {
  const port = createFakePort({ ...setup, recipients: lines.map(recipient) });
  const pane = createPane({
    port,
    policy: DEFAULT_POLICY,
    check: checkByTable(TABLE),
    isCalm: () => true,
    focusedItem: () => null,
    today: () => "2026-11-22",
    version: "1.0.0",
    dataDate: "2026-11-22",
    ...parts,
  });
  const stop = pane.start();
  await settled();
  const ready = (): Ready => {
    const state = pane.getState();
    if (state.status !== "ready") throw new Error(`The pane is ${state.status}.`);
    return state;
  };
  return { pane, port, ready, stop };
}

/** All promises that are under way, and those that follow from them. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

/** A promise, and the way to keep it. */
function promised(): { readonly held: Promise<void>; readonly release: () => void } {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
}

/** One whose lists are rewritten at once, and which says so when it is released. */
function slowPort(line: string) {
  const { held, release } = promised();
  const port = createFakePort({ recipients: [recipient(line)] });
  const slow: FakePort = {
    ...port,
    replace: (replacements) => port.replace(replacements).then((result) => held.then(() => result)),
  };
  return { port, slow, release };
}

/** One word per item: its kind, and whom it is about. */
function outline({ items }: Ready): readonly string[] {
  return items.map((item) => {
    if (item.kind === "card") return `card ${item.flagged.field} ${item.flagged.address}`;
    if (item.kind === "group") return `group ${String(item.members.length)} ${item.typedDomain}`;
    return `done ${describe_(item.deed)}`;
  });
}

function describe_(deed: Deed): string {
  switch (deed.kind) {
    case "replaced":
    case "merged":
      return `${deed.kind} ${deed.typed} ${deed.meant}`;
    case "replaced-group":
      return `${deed.kind} ${String(deed.count)} ${deed.meantDomain}`;
    case "trusted":
      return `trusted ${deed.entry}`;
    case "changed":
      return `changed ${deed.typed} ${deed.now}`;
    default:
      return `${deed.kind} ${deed.typed}`;
  }
}

function idOf(state: Ready, line: string): number {
  const at = outline(state).indexOf(line);
  const item = state.items[at];
  if (item === undefined) throw new Error(`No ${line} among ${outline(state).join(", ")}`);
  return item.id;
}

describe("opening", () => {
  test("worst first: blocked, protected ending, letters, worth a look; the order of the message breaks ties", async () => {
    const { ready } = await open([
      "to sam@gmail.com",
      "cc jane@army.ml",
      "to ann@gmial.com",
      "to tom@army.ml",
      "bcc pat@rival.example",
      "to li@litware.example",
    ]);
    expect(outline(ready())).toEqual([
      "card bcc pat@rival.example",
      "card to tom@army.ml",
      "card cc jane@army.ml",
      "card to ann@gmial.com",
      "card to sam@gmail.com",
    ]);
    expect(ready().cue).toEqual({ turn: 1, saying: { kind: "opened" }, focus: "headline" });
  });

  test("three addresses with the same pair of domains are one group; two are not", async () => {
    const three = await open([
      "to jane@army.ml",
      "cc tom@army.ml",
      "to lee@army.ml",
      "to jane@navy.ml",
    ]);
    expect(outline(three.ready())).toEqual(["group 3 army.ml", "card to jane@navy.ml"]);
    const two = await open(["to jane@army.ml", "cc tom@army.ml"]);
    expect(outline(two.ready())).toEqual(["card to jane@army.ml", "card cc tom@army.ml"]);
  });

  test("a field with a contact group cannot be written: its recipients stay single", async () => {
    const { ready } = await open([
      "to jane@army.ml",
      "to tom@army.ml",
      "to lee@army.ml",
      "to Project Falcon <>",
    ]);
    expect(outline(ready())).toEqual([
      "card to jane@army.ml",
      "card to tom@army.ml",
      "card to lee@army.ml",
    ]);
  });

  test("nothing open, and Outlook not answering", async () => {
    const none = await open([], { noItem: true });
    expect(none.pane.getState().status).toBe("no-item");

    const failing = createFakePort({});
    failing.fail("read", 9002);
    const pane = createPane({ ...none.pane.parts, port: failing });
    pane.start();
    await settled();
    expect(pane.getState()).toMatchObject({ status: "failed", api: "readAsync", code: 9002 });
    failing.fail("read", null);
    await pane.actions.checkAgain();
    expect(pane.getState().status).toBe("ready");
  });

  test("an unfinished change of an earlier pane is settled first", async () => {
    const restored = await open(["to jane@army.ml"], {
      interrupted: true,
      restore: { status: "restored", fields: [] },
    });
    expect(restored.ready().recovery).toBe("restored");
    expect(restored.ready().message.interrupted).toBe(false);

    const unknown = await open(["to jane@army.ml"], {
      interrupted: true,
      restore: { status: "unknown" },
    });
    expect(unknown.ready().recovery).toBe("unknown");
    await unknown.pane.actions.acceptList();
    expect(unknown.ready().recovery).toBe("none");
  });

  test("an unfinished change that could not be settled is tried again with the check", async () => {
    const port = createFakePort({ interrupted: true, recipients: [recipient("to jane@army.ml")] });
    const failure = new OutlookError("sessionData.removeAsync", 9020, "");
    let asked = 0;
    const restore: FakePort["restore"] = () =>
      asked++ === 0 ? Promise.resolve({ status: "failed", error: failure }) : port.restore();
    const { pane, ready } = await open([], {}, { port: { ...port, restore } });
    expect(ready().recovery).toBe("failed");
    await pane.actions.checkAgain();
    expect(ready()).toMatchObject({ recovery: "none", message: { interrupted: false } });
  });

  test("a send script with another policy is noticed", async () => {
    const other = await open(["to jane@army.ml"], { hint: { revision: 7, bundle: "1.0.0" } });
    expect(other.ready().staleScript).toBe(true);
    const same = await open(["to jane@army.ml"], { hint: { revision: 0, bundle: "1.0.0" } });
    expect(same.ready().staleScript).toBe(false);
    const older = await open(["to jane@army.ml"], { hint: { revision: 0, bundle: "0.9.0" } });
    expect(older.ready().staleScript).toBe(true);
  });
});

describe("actions", () => {
  test("replace, then undo", async () => {
    const { pane, port, ready } = await open([
      "to a@b.example",
      "to Jane Doe <jane@army.ml>",
      "cc ann@gmial.com",
    ]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(port.recipients()[1]).toEqual({
      field: "to",
      displayName: "Jane Doe",
      address: "jane@army.mil",
    });
    expect(outline(ready())).toEqual([
      "done replaced jane@army.ml jane@army.mil",
      "card cc ann@gmial.com",
    ]);
    expect(ready().cue).toMatchObject({
      saying: { kind: "replaced", meant: "jane@army.mil" },
      focus: { item: idOf(ready(), "card cc ann@gmial.com") },
    });

    await pane.actions.undo(idOf(ready(), "done replaced jane@army.ml jane@army.mil"));
    expect(port.lines()).toEqual(["to a@b.example", "to jane@army.ml", "cc ann@gmial.com"]);
    expect(outline(ready())).toEqual(["card to jane@army.ml", "card cc ann@gmial.com"]);
    expect(ready().cue).toMatchObject({
      saying: { kind: "undone", typed: "jane@army.ml", field: "to" },
      focus: { item: idOf(ready(), "card to jane@army.ml") },
    });
  });

  test("after the last card the headline has the focus", async () => {
    const { pane, ready } = await open(["to jane@army.ml"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(ready().cue.focus).toBe("headline");
  });

  test("an edit that is flagged itself: the row, and a card for the new finding behind it", async () => {
    const { pane, ready, port } = await open(["to jane@army.ml", "to ann@gmial.com"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@navy.ml");
    expect(outline(ready())).toEqual([
      "done replaced jane@army.ml jane@navy.ml",
      "card to jane@navy.ml",
      "card to ann@gmial.com",
    ]);
    await pane.actions.undo(idOf(ready(), "done replaced jane@army.ml jane@navy.ml"));
    expect(outline(ready())).toEqual(["card to jane@army.ml", "card to ann@gmial.com"]);
    expect(port.lines()).toEqual(["to jane@army.ml", "to ann@gmial.com"]);
  });

  test("an address that is in the field already is removed instead", async () => {
    const { pane, port, ready } = await open(["to jane@army.mil", "to jane@army.ml"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(port.lines()).toEqual(["to jane@army.mil"]);
    expect(outline(ready())).toEqual(["done merged jane@army.ml jane@army.mil"]);
    await pane.actions.undoAll();
    expect(port.lines()).toEqual(["to jane@army.mil", "to jane@army.ml"]);
  });

  test("what was merged into a replaced address comes back with it", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml", "to jane@army.mi"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await pane.actions.replace(idOf(ready(), "card to jane@army.mi"), "jane@army.mil");
    expect(port.lines()).toEqual(["to jane@army.mil"]);
    await pane.actions.undo(idOf(ready(), "done replaced jane@army.ml jane@army.mil"));
    expect(port.lines()).toEqual(["to jane@army.ml", "to jane@army.mi"]);
    expect(outline(ready())).toEqual(["card to jane@army.ml", "card to jane@army.mi"]);
  });

  test("the whole group at once, in two fields, and back", async () => {
    const lines = ["to jane@army.ml", "to a@b.example", "to lee@army.ml", "cc tom@army.ml"];
    const { pane, port, ready } = await open(lines);
    await pane.actions.replaceGroup(idOf(ready(), "group 3 army.ml"));
    expect(port.lines()).toEqual([
      "to jane@army.mil",
      "to a@b.example",
      "to lee@army.mil",
      "cc tom@army.mil",
    ]);
    expect(outline(ready())).toEqual(["done replaced-group 3 army.mil"]);
    await pane.actions.undo(idOf(ready(), "done replaced-group 3 army.mil"));
    expect(port.lines()).toEqual(lines);
    expect(outline(ready())).toEqual(["group 3 army.ml"]);
  });

  const ONCE = ["to jane@army.mil", "to tom@army.mil", "to lee@army.mil"];
  const WRONG = ["to jane@army.ml", "to tom@army.ml", "to lee@army.ml"];
  test.each([
    [
      "one address, three times",
      ["to jane@army.ml", "to jane@army.ml", "to jane@army.ml"],
      ["to jane@army.mil"],
      1,
      { kind: "replaced-group", count: 1 },
    ],
    [
      "one of three that is there already",
      [...WRONG, "to lee@army.mil"],
      ONCE,
      3,
      { kind: "replaced-group", count: 2 },
    ],
    ["three that are all there already", [...ONCE, ...WRONG], ONCE, 3, { kind: "removed" }],
  ])("%s: what stands there is counted, and no more is said", async (...row) => {
    const [, before, after, count, saying] = row;
    const { pane, port, ready } = await open(before);
    await pane.actions.replaceGroup(idOf(ready(), "group 3 army.ml"));
    expect(port.lines()).toEqual(after);
    const done = `done replaced-group ${String(count)} army.mil`;
    expect(outline(ready())).toEqual([done]);
    expect(ready().cue.saying).toEqual(saying);
    await pane.actions.undo(idOf(ready(), done));
    expect(port.lines()).toEqual(before);
  });

  test("what was kept of the members goes with them, if it can", async () => {
    const lines = ["to jane@army.ml", "to tom@army.ml", "to lee@army.ml"];
    for (const code of [null, 9050]) {
      const { pane, port, ready } = await open(lines);
      await port.keep({ address: "tom@army.ml", kind: "junk", revision: 0, reason: "" });
      port.fail("forget", code);
      await pane.actions.replaceGroup(idOf(ready(), "group 3 army.ml"));
      expect(outline(ready())).toEqual(["done replaced-group 3 army.mil"]);
      expect(port.kept()).toHaveLength(code === null ? 0 : 1);
    }
  });

  test("looking at each member of a group", async () => {
    const { pane, ready } = await open(["to jane@army.ml", "cc tom@army.ml", "to lee@army.ml"]);
    pane.actions.separate(idOf(ready(), "group 3 army.ml"));
    expect(outline(ready())).toEqual([
      "card to jane@army.ml",
      "card to lee@army.ml",
      "card cc tom@army.ml",
    ]);
    expect(ready().cue.focus).toEqual({ item: idOf(ready(), "card to jane@army.ml") });
  });

  test("remove, and put back in its place", async () => {
    const { pane, port, ready } = await open(["to pat@rival.example", "to a@b.example"]);
    await pane.actions.remove(idOf(ready(), "card to pat@rival.example"));
    expect(port.lines()).toEqual(["to a@b.example"]);
    expect(outline(ready())).toEqual(["done removed pat@rival.example"]);
    await pane.actions.undo(idOf(ready(), "done removed pat@rival.example"));
    expect(port.lines()).toEqual(["to pat@rival.example", "to a@b.example"]);
  });

  test("move to Bcc settles nothing: the row, and the card in its new field", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml", "to a@b.example"]);
    await pane.actions.moveToBcc(idOf(ready(), "card to jane@army.ml"));
    expect(port.lines()).toEqual(["to a@b.example", "bcc jane@army.ml"]);
    expect(outline(ready())).toEqual(["done bcc jane@army.ml", "card bcc jane@army.ml"]);
    await pane.actions.undo(idOf(ready(), "done bcc jane@army.ml"));
    expect(port.lines()).toEqual(["to jane@army.ml", "to a@b.example"]);
    expect(outline(ready())).toEqual(["card to jane@army.ml"]);
  });

  test("keep binds address, kind, revision and reason; undo forgets it", async () => {
    const { pane, port, ready } = await open(["to sam@gmail.com"]);
    await pane.actions.keep(idOf(ready(), "card to sam@gmail.com"), "He asked me to");
    expect(port.kept()).toEqual([
      { address: "sam@gmail.com", kind: "same-mailbox", revision: 0, reason: "He asked me to" },
    ]);
    expect(outline(ready())).toEqual(["done kept sam@gmail.com"]);
    await pane.actions.undo(idOf(ready(), "done kept sam@gmail.com"));
    expect(port.kept()).toEqual([]);
    expect(outline(ready())).toEqual(["card to sam@gmail.com"]);
  });

  test("one address in two fields is kept, and taken back, in both", async () => {
    const { pane, ready } = await open(["to jane@army.ml", "cc jane@army.ml"]);
    await pane.actions.keep(idOf(ready(), "card to jane@army.ml"), "");
    expect(outline(ready())).toEqual(["done kept jane@army.ml", "done kept jane@army.ml"]);
    const [first] = ready().items;
    await pane.actions.undo(first?.id ?? 0);
    expect(outline(ready())).toEqual(["card to jane@army.ml", "card cc jane@army.ml"]);
  });

  test("what was kept in an earlier pane is a row that can be taken back", async () => {
    const first = await open(["to jane@army.ml"]);
    await first.pane.actions.keep(idOf(first.ready(), "card to jane@army.ml"), "");
    const second = createPane({ ...first.pane.parts });
    second.start();
    await settled();
    const state = second.getState() as Ready;
    expect(outline(state)).toEqual(["done kept jane@army.ml"]);
    await second.actions.undo(state.items[0]?.id ?? 0);
    expect(outline(second.getState() as Ready)).toEqual(["card to jane@army.ml"]);
  });

  test("an Outlook that does not remember keeps in this pane only", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"], { remembers: false });
    await pane.actions.keep(idOf(ready(), "card to jane@army.ml"), "");
    expect(port.kept()).toEqual([]);
    expect(outline(ready())).toEqual(["done kept jane@army.ml"]);
    await pane.actions.undoAll();
    expect(outline(ready())).toEqual(["card to jane@army.ml"]);
  });

  test("trust adds the entry, keeps the address as well, and can be undone", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"]);
    await pane.actions.trust(idOf(ready(), "card to ann@gmial.com"), "gmial.com");
    expect(port.trusted()).toEqual([{ entry: "gmial.com", added: "2026-11-22" }]);
    expect(port.kept().map(({ address, kind }) => [address, kind])).toEqual([
      ["ann@gmial.com", "transposition"],
    ]);
    expect(outline(ready())).toEqual(["done trusted gmial.com"]);
    await pane.actions.undo(idOf(ready(), "done trusted gmial.com"));
    expect(port.trusted()).toEqual([]);
    expect(port.kept()).toEqual([]);
    expect(outline(ready())).toEqual(["card to ann@gmial.com"]);
  });

  test("trust from the row of a kept address", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com", "to jane@army.ml"]);
    await pane.actions.keep(idOf(ready(), "card to ann@gmial.com"), "");
    await pane.actions.trust(idOf(ready(), "done kept ann@gmial.com"), "ann@gmial.com");
    expect(outline(ready())).toEqual(["card to jane@army.ml", "done trusted ann@gmial.com"]);
    await pane.actions.undo(idOf(ready(), "done trusted ann@gmial.com"));
    expect(port.kept()).toEqual([]);
    expect(outline(ready())).toEqual(["card to jane@army.ml", "card to ann@gmial.com"]);
  });

  test("undo all goes backwards and leaves the message as it was", async () => {
    const lines = [
      "to jane@army.ml",
      "to ann@gmial.com",
      "cc sam@gmail.com",
      "cc pat@rival.example",
    ];
    const { pane, port, ready } = await open(lines);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await pane.actions.remove(idOf(ready(), "card cc pat@rival.example"));
    await pane.actions.keep(idOf(ready(), "card cc sam@gmail.com"), "");
    await pane.actions.moveToBcc(idOf(ready(), "card to ann@gmial.com"));
    await pane.actions.undoAll();
    expect(port.lines()).toEqual(lines);
    expect(port.kept()).toEqual([]);
    expect(outline(ready())).toEqual([
      "card cc pat@rival.example",
      "card to jane@army.ml",
      "card to ann@gmial.com",
      "card cc sam@gmail.com",
    ]);
    expect(ready().cue.saying).toEqual({ kind: "undone-all", count: 4 });
  });

  test("an action that finds nothing to do leaves the pane free for the next", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    const card = ready().items[0]?.id ?? 0;
    await pane.actions.undo(card);
    expect(ready().busy).toBeNull();
    await pane.actions.replace(card, "jane@army.mil");
    expect(port.lines()).toEqual(["to jane@army.mil"]);
  });

  test("one action at a time: a second one asked for meanwhile is not done", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml", "to ann@gmial.com"]);
    const release = port.holdWrites();
    const [first, second] = ready().items;
    const running = pane.actions.replace(first?.id ?? 0, "jane@army.mil");
    await pane.actions.replace(second?.id ?? 0, "ann@gmail.com");
    expect(ready().busy).toBe(first?.id);
    release();
    await running;
    expect(port.lines()).toEqual(["to jane@army.mil", "to ann@gmial.com"]);
    expect(ready().busy).toBeNull();
  });
});

describe("failures", () => {
  const refusal = { api: "to.setAsync", code: 5001 };

  test("refused and put back: the card says so, and focus stays", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    port.failWrite({ status: "restored", error: refusal as never, journalError: null });
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(ready().items[0]).toMatchObject({
      kind: "card",
      problem: { kind: "restored", code: 5001 },
    });
    expect(ready().cue).toMatchObject({ saying: { kind: "problem" }, focus: null });
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(port.lines()).toEqual(["to jane@army.mil"]);
  });

  test("half-way: the former list is shown until the message was read anew", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    const former = [{ field: "to", list: [{ displayName: "", address: "jane@army.ml" }] }] as const;
    port.failWrite({ status: "half-way", error: refusal as never, former });
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(ready().half).toMatchObject({ former });
    expect(ready().cue).toMatchObject({ saying: { kind: "half" } });
    await pane.actions.checkAgain();
    expect(ready().half).toBeNull();
  });

  test("a recipient changed by hand in the meantime", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml", "to a@b.example"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    port.byHand([recipient("to jane@airforce.mil"), recipient("to a@b.example")]);
    await pane.actions.undo(idOf(ready(), "done replaced jane@army.ml jane@army.mil"));
    expect(port.lines()).toEqual(["to jane@airforce.mil", "to a@b.example"]);
    expect(ready().items[0]).toMatchObject({
      kind: "done",
      problem: { kind: "undo-late", address: "jane@army.ml" },
    });
  });

  test("undo all stops at the first that cannot be undone", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml", "cc ann@gmial.com"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await pane.actions.replace(idOf(ready(), "card cc ann@gmial.com"), "ann@gmail.com");
    port.byHand([recipient("to jane@army.mil")]);
    await pane.actions.undoAll();
    expect(port.lines()).toEqual(["to jane@army.mil"]);
    expect(outline(ready())).toEqual([
      "done replaced jane@army.ml jane@army.mil",
      "done replaced ann@gmial.com ann@gmail.com",
    ]);
  });

  test("what cannot be kept is not claimed, and can be tried again", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"]);
    port.fail("keep", 9050);
    const id = idOf(ready(), "card to ann@gmial.com");
    await pane.actions.keep(id, "");
    expect(ready().items[0]).toMatchObject({
      kind: "card",
      problem: { kind: "not-stored", code: 9050 },
    });
    port.fail("keep", null);
    await pane.actions.retry(id);
    expect(outline(ready())).toEqual(["done kept ann@gmial.com"]);
  });

  test("of two that failed each is tried again as itself", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml", "to ann@gmial.com"]);
    const first = idOf(ready(), "card to jane@army.ml");
    port.fail("keep", 9050);
    await pane.actions.keep(first, "");
    await pane.actions.keep(idOf(ready(), "card to ann@gmial.com"), "");
    port.fail("keep", null);
    await pane.actions.retry(first);
    expect(outline(ready())).toEqual(["done kept jane@army.ml", "card to ann@gmial.com"]);
  });

  test("what cannot be trusted is not claimed", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"], {});
    port.fail("saveTrust", 9057);
    await pane.actions.trust(idOf(ready(), "card to ann@gmial.com"), "ann@gmial.com");
    expect(ready().items[0]).toMatchObject({
      kind: "card",
      problem: { kind: "trust-not-stored", code: 9057, full: true },
    });
  });

  test("the row stands when reading fails after a verified change", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    port.fail("read", 9002);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    expect(outline(ready())).toEqual(["done replaced jane@army.ml jane@army.mil"]);
    await pane.actions.checkAgain();
    expect(pane.getState()).toMatchObject({ status: "failed", code: 9002 });
  });
});

describe("while the pane is open", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function quiet(): Promise<void> {
    await settled();
    jest.advanceTimersByTime(300);
    await settled();
  }

  test("a new finding takes its place when nobody is inside the list", async () => {
    const { port, ready } = await open(["to ann@gmial.com"]);
    port.byHand(["to ann@gmial.com", "cc jane@army.ml"].map(recipient));
    jest.advanceTimersByTime(299);
    await settled();
    expect(outline(ready())).toEqual(["card to ann@gmial.com"]);
    await quiet();
    expect(outline(ready())).toEqual(["card cc jane@army.ml", "card to ann@gmial.com"]);
    expect(ready().cue).toMatchObject({ saying: { kind: "live" }, focus: null });
  });

  test("and waits when somebody is", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"], {}, { isCalm: () => false });
    port.byHand(["to ann@gmial.com", "cc jane@army.ml"].map(recipient));
    await quiet();
    expect(outline(ready())).toEqual(["card to ann@gmial.com"]);
    expect(ready().waiting.map(({ address }) => address)).toEqual(["jane@army.ml"]);
    const { turn } = ready().cue;
    port.emit("recipients");
    await quiet();
    expect(ready().cue.saying).toBeNull();
    expect(ready().waiting).toHaveLength(1);
    pane.actions.showWaiting();
    expect(outline(ready())).toEqual(["card cc jane@army.ml", "card to ann@gmial.com"]);
    expect(ready().waiting).toEqual([]);
    expect(ready().cue.focus).toEqual({ item: idOf(ready(), "card cc jane@army.ml") });
    expect(ready().cue.turn).toBeGreaterThan(turn);
  });

  test("corrected by hand: the card becomes a row that says so", async () => {
    const { port, ready } = await open(["to a@b.example", "to jane@army.ml"]);
    port.byHand(["to a@b.example", "to jane@army.mil"].map(recipient));
    await quiet();
    expect(outline(ready())).toEqual(["done changed jane@army.ml jane@army.mil"]);
    expect(ready().cue.saying).toEqual({ kind: "changed-outside", typed: "jane@army.ml" });
  });

  test("removed by hand; a card with the focus hands it to its row", async () => {
    let focused = 0;
    const { port, ready } = await open(
      ["to a@b.example", "to jane@army.ml"],
      {},
      { focusedItem: () => focused },
    );
    focused = ready().items[0]?.id ?? 0;
    port.byHand(["to a@b.example"].map(recipient));
    await quiet();
    expect(outline(ready())).toEqual(["done gone jane@army.ml"]);
    expect(ready().cue.focus).toEqual({ item: ready().items[0]?.id });
    expect(ready().cue.saying).toEqual({ kind: "gone-outside", typed: "jane@army.ml" });
  });

  test("moved to another field by hand: the same card, no row", async () => {
    const { port, ready } = await open(["to jane@army.ml"]);
    port.byHand(["cc jane@army.ml"].map(recipient));
    await quiet();
    expect(outline(ready())).toEqual(["card cc jane@army.ml"]);
  });

  test("one of two equal addresses is removed: one card stays, the other says so", async () => {
    const { port, ready } = await open(["to jane@army.ml", "cc jane@army.ml"]);
    port.byHand(["cc jane@army.ml"].map(recipient));
    await quiet();
    expect(outline(ready())).toEqual(["done gone jane@army.ml", "card cc jane@army.ml"]);
  });

  test("of one wrong address that stood twice both come back with it", async () => {
    const lines = ["to jane@army.ml", "to jane@army.mi", "to jane@army.mi"];
    const { pane, port, ready } = await open(lines);
    for (const address of ["jane@army.ml", "jane@army.mi", "jane@army.mi"]) {
      await pane.actions.replace(idOf(ready(), `card to ${address}`), "jane@army.mil");
    }
    expect(port.lines()).toEqual(["to jane@army.mil"]);
    await pane.actions.undo(idOf(ready(), "done replaced jane@army.ml jane@army.mil"));
    expect(port.lines()).toEqual(lines);
    expect(ready().items.map(({ kind }) => kind)).toEqual(["card", "card", "card"]);
    expect(ready().busy).toBeNull();
  });

  test("what was merged before an address was put in stays merged", async () => {
    const { pane, port, ready } = await open(["to jane@army.mil", "to jane@army.mi"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.mi"), "jane@army.mil");
    port.byHand(["to jane@army.ml"].map(recipient));
    port.emit("recipients");
    await quiet();
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await pane.actions.undo(idOf(ready(), "done replaced jane@army.ml jane@army.mil"));
    expect(port.lines()).toEqual(["to jane@army.ml"]);
  });

  test("three of one cause that are pasted into an open message are one decision", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"]);
    const pasted = ["to jane@army.ml", "cc tom@army.ml", "to jane@navy.ml"];
    const all = ["to ann@gmial.com", ...pasted, "to lee@army.ml"];
    port.byHand(all.map(recipient));
    await quiet();
    expect(outline(ready())).toEqual([
      "group 3 army.ml",
      "card to jane@navy.ml",
      "card to ann@gmial.com",
    ]);
    port.byHand([...all, "bcc jane@army.ml"].map(recipient));
    await quiet();
    expect(outline(ready())[0]).toBe("group 4 army.ml");
    await pane.actions.replaceGroup(idOf(ready(), "group 4 army.ml"));
    expect(port.lines().filter((line) => line.endsWith("@army.ml"))).toEqual([]);
  });

  test("into a field that cannot be written they are pasted as single ones", async () => {
    const { port, ready } = await open(["to ann@gmial.com"]);
    const group = { ...recipient("to x@contoso.com"), address: "", displayName: "Team" };
    const pasted = ["to jane@army.ml", "to tom@army.ml", "to lee@army.ml"].map(recipient);
    port.byHand([recipient("to ann@gmial.com"), group, ...pasted]);
    await quiet();
    expect(outline(ready()).filter((line) => line.startsWith("group"))).toEqual([]);
    expect(outline(ready())).toHaveLength(4);
  });

  const NEWS = ["recipients", "hint"] as const;

  test.each(NEWS)(
    "what is put back while the pane opens is told, with %s meanwhile",
    async (news) => {
      const port = createFakePort({
        interrupted: true,
        recipients: [recipient("to jane@army.ml")],
      });
      let putBack: () => void = () => undefined;
      const first = new Promise<void>((resolve) => (putBack = resolve)).then(() =>
        port.closeJournal(),
      );
      let asked = 0;
      const restore: FakePort["restore"] = () =>
        asked++ === 0
          ? first.then(() => ({ status: "restored", fields: [] }))
          : first.then(() => ({ status: "none" }));
      const { pane } = await open([], {}, { port: { ...port, restore } });
      port.emit(news);
      await quiet();
      putBack();
      await quiet();
      expect(pane.getState()).toMatchObject({ status: "ready", recovery: "restored" });
    },
  );

  test("the pane's own change is not announced again", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    const { turn } = ready().cue;
    port.emit("recipients");
    await quiet();
    expect(outline(ready())).toEqual(["done replaced jane@army.ml jane@army.mil"]);
    expect(ready().cue).toMatchObject({ saying: null, turn });
  });

  test("the pane's own change is not taken for one by hand while it is verified", async () => {
    const { port, slow, release } = slowPort("to jane@army.ml");
    const { pane, ready } = await open([], {}, { port: slow });
    const done = pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await settled();
    port.emit("recipients");
    await quiet();
    release();
    await done;
    expect(outline(ready())).toEqual(["done replaced jane@army.ml jane@army.mil"]);
  });

  test("another message under a pinned pane: what stood is gone, and it is said", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    port.byHand(["to ann@gmial.com"].map(recipient));
    port.emit("item");
    expect(pane.getState().status).toBe("loading");
    await quiet();
    expect(outline(ready())).toEqual(["card to ann@gmial.com"]);
    expect(ready().cue.saying).toEqual({ kind: "item" });
  });

  const error = new OutlookError("mailbox.item", 9030, "Outlook shows another item now.");
  const former = [{ field: "to" as const, list: [{ address: "jane@army.ml", displayName: "" }] }];
  const ENDS: readonly (readonly [string, Parameters<FakePort["failWrite"]>[0]])[] = [
    ["refused", { status: "refused", why: "failed", error }],
    ["put back", { status: "restored", error, journalError: null }],
    ["half-way", { status: "half-way", error, former }],
  ];

  test.each(ENDS)("what is %s for one message says nothing in the next", async (_end, result) => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    const release = port.holdWrites();
    port.failWrite(result);
    const done = pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await settled();
    await showNext(port);
    const before = pane.getState();
    release();
    await done;
    await quiet();
    expect(pane.getState()).toEqual(before);
    expect(outline(ready())).toEqual(["card to tom@army.ml"]);
  });

  test("what is done for one message is no row of the next, and forgets nothing there", async () => {
    const { port, slow, release } = slowPort("to jane@army.ml");
    const { pane, ready } = await open([], {}, { port: slow });
    const done = pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await settled();
    await showNext(port);
    await port.keep({ address: "jane@army.ml", kind: "protected-suffix", revision: 0, reason: "" });
    const before = pane.getState();
    release();
    await done;
    await quiet();
    expect(pane.getState()).toEqual(before);
    expect(port.kept().map(({ address }) => address)).toEqual(["jane@army.ml"]);
  });

  test("what is open in one message is not settled in the next", async () => {
    const port = createFakePort({ recipients: [recipient("to jane@army.ml")] });
    const restore = jest.fn(port.restore);
    const { pane, ready } = await open([], {}, { port: { ...port, restore } });
    port.failWrite({ status: "refused", why: "journal-open" });
    const release = port.holdWrites();
    const done = pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    await showNext(port);
    release();
    await done;
    expect(restore).not.toHaveBeenCalled();
    expect(port.lines()).toEqual(["to tom@army.ml"]);
  });

  const GROUP = ["to jane@army.ml", "to tom@army.ml", "to lee@army.ml"];
  const DEEDS: readonly (readonly [string, readonly string[], (pane: Pane) => Promise<void>])[] = [
    ["one", ["to jane@army.ml"], ({ actions }) => actions.replace(1, "jane@army.mil")],
    ["a group", GROUP, ({ actions }) => actions.replaceGroup(1)],
  ];

  test.each(DEEDS)(
    "after %s was replaced in one message, the next keeps",
    async (_, lines, act) => {
      const { held, release } = promised();
      const port = createFakePort({ recipients: lines.map(recipient), remembers: false });
      const slow: FakePort = {
        ...port,
        replace: (replacements) =>
          port.replace(replacements).then((result) => held.then(() => result)),
      };
      const { pane, ready } = await open([], {}, { port: slow });
      const done = act(pane);
      await settled();
      await showNext(port, "to jane@army.ml");
      await pane.actions.keep(idOf(ready(), "card to jane@army.ml"), "");
      release();
      await done;
      port.emit("recipients");
      await quiet();
      expect(outline(ready())).toEqual(["done kept jane@army.ml"]);
    },
  );

  test("every kind is kept for the message in view when it was asked for", async () => {
    const { held, release } = promised();
    const port = createFakePort({ recipients: [recipient("to kim@army.ml")] });
    const slow: FakePort = { ...port, keep: (one) => port.keep(one).then(() => held) };
    const { pane, ready } = await open([], {}, { port: slow });
    const done = pane.actions.keep(idOf(ready(), "card to kim@army.ml"), "");
    await settled();
    await showNext(port);
    release();
    await done;
    expect(port.kept().map(({ kind }) => kind)).toEqual(["protected-suffix", "same-mailbox"]);
  });

  test("trusting for one message keeps nothing in the next", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"]);
    const release = port.holdTrust();
    const done = pane.actions.trust(idOf(ready(), "card to ann@gmial.com"), "ann@gmial.com");
    await settled();
    await showNext(port);
    release();
    await done;
    await quiet();
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["ann@gmial.com"]);
    expect(port.kept()).toEqual([]);
  });

  test("undoing trust for one message forgets nothing in the next", async () => {
    const { pane, port, ready } = await open(["to ann@gmial.com"]);
    await pane.actions.trust(idOf(ready(), "card to ann@gmial.com"), "ann@gmial.com");
    const [kept] = port.kept();
    if (kept === undefined) throw new Error("Nothing was kept.");
    const release = port.holdTrust();
    const done = pane.actions.undo(idOf(ready(), "done trusted ann@gmial.com"));
    await settled();
    await showNext(port);
    await port.keep(kept);
    release();
    await done;
    await quiet();
    expect(port.trusted()).toEqual([]);
    expect(port.kept()).toEqual([kept]);
  });

  async function showNext(port: FakePort, line = "to tom@army.ml"): Promise<void> {
    port.setMessage([recipient(line)]);
    port.emit("item");
    await settled();
  }

  test("the alert finds the pane open: a send script with another policy is noticed", async () => {
    const { port, ready } = await open(["to jane@army.ml"]);
    expect(ready().staleScript).toBe(false);
    port.setHint({ revision: 7, bundle: "0.9.0" });
    port.emit("hint");
    await quiet();
    expect(ready().staleScript).toBe(true);
  });

  test("the alert finds the pane open: a change that is still open is settled", async () => {
    const { port, ready } = await open(["to jane@army.mil"]);
    port.interrupt();
    port.emit("hint");
    await quiet();
    expect(ready().message.interrupted).toBe(false);
  });

  test("the alert finds the pane open: the former list of a change that stopped half-way stays", async () => {
    const { pane, port, ready } = await open(["to jane@army.ml"]);
    port.failWrite({ status: "half-way", error, former });
    await pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    port.emit("hint");
    await quiet();
    expect(ready().half).toMatchObject({ former });
  });

  test("an opening that ends late is not shown for the next message", async () => {
    const { held, release } = promised();
    const port = createFakePort({ recipients: [recipient("to jane@army.ml")] });
    let asked = 0;
    const readHint: FakePort["readHint"] = () =>
      asked++ === 0 ? held.then(() => null) : Promise.resolve(null);
    const { ready } = await open([], {}, { port: { ...port, readHint } });
    await showNext(port);
    release();
    await quiet();
    expect(outline(ready())).toEqual(["card to tom@army.ml"]);
  });

  /** A pane whose second question for the alert is answered when it is released. */
  async function openAlerted(): Promise<Opened & { readonly release: () => void }> {
    const { held, release } = promised();
    const port = createFakePort({ recipients: [recipient("to jane@army.ml")] });
    let asked = 0;
    const slow: FakePort = {
      ...port,
      readHint: async () => {
        asked += 1;
        if (asked !== 2) return null;
        await held;
        return { revision: 7, bundle: "0.9.0" };
      },
    };
    const opened = await open([], {}, { port: slow });
    return { ...opened, port, release };
  }

  test("what the alert of one message said is not said of the next", async () => {
    const { port, ready, release } = await openAlerted();
    port.emit("hint");
    await settled();
    await showNext(port);
    release();
    await quiet();
    expect(outline(ready())).toEqual(["card to tom@army.ml"]);
    expect(ready().staleScript).toBe(false);
  });

  test("text that stopped one message is not taken to be in the next", async () => {
    const couldNotCheck = { ...DEFAULT_POLICY.couldNotCheck, unresolved: "prompt" } as const;
    const port = createFakePort({});
    const hints = [{ revision: 0, bundle: "1.0.0" }];
    const readHint: FakePort["readHint"] = () => Promise.resolve(hints.shift() ?? null);
    const { ready } = await open(
      [],
      {},
      { port: { ...port, readHint }, policy: { ...DEFAULT_POLICY, couldNotCheck } },
    );
    expect(ready().message.draft.unchecked).toHaveLength(1);
    port.emit("item");
    await settled();
    expect(ready().message.draft.unchecked).toEqual([]);
  });

  test("an alert does not open the pane anew under an action that runs", async () => {
    const { pane, port, ready, release } = await openAlerted();
    port.interrupt();
    port.emit("hint");
    await settled();
    const write = port.holdWrites();
    const done = pane.actions.replace(idOf(ready(), "card to jane@army.ml"), "jane@army.mil");
    release();
    await quiet();
    expect(ready().busy).not.toBeNull();
    write();
    await done;
    expect(outline(ready())).toEqual(["done replaced jane@army.ml jane@army.mil"]);
  });
});

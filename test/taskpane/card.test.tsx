import { screen, within } from "@testing-library/react";
import type { Policy } from "../../src/core/policy";
import { recipient } from "../support/fake-port";
import { armyMl, finding, swapped } from "../support/findings";
import { CONTOSO } from "../support/make-pane";
import {
  focused,
  headline,
  items,
  itemWith,
  nameOf,
  openPane,
  pass,
  settle,
} from "../support/open-pane";

const LOOKALIKE = "r.ortiz@\u0430rmy.mil";
const TABLE = {
  "jane.doe@army.ml": [armyMl("jane.doe@army.mil")],
  "ann@gmial.com": [
    swapped("ann@gmail.com", { source: "provider" }),
    finding({ kind: "two-edits", edits: [] }, { meant: "ann@gmx.com", odds: 20 }),
  ],
  "sam.rivera@gmail.com": [
    finding(
      { kind: "same-mailbox" },
      { meant: "sam.rivera@contoso.com", action: "note", odds: 2, source: "own" },
    ),
  ],
  [LOOKALIKE]: [
    finding(
      {
        kind: "homoglyph",
        lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
      },
      { meant: "r.ortiz@army.mil", odds: 900 },
    ),
  ],
  "pat@rival.example": [
    finding(
      { kind: "denied", entry: "rival.example", reason: "Bids go through the legal team." },
      { action: "block", odds: Infinity },
    ),
  ],
  "ann@gmail,com": [
    finding(
      { kind: "malformed", error: "comma", count: 1 },
      { meant: "ann@gmail.com", odds: Infinity },
    ),
  ],
} as const;

const FABRIKAM: Policy = {
  ...CONTOSO,
  partners: [{ entry: "fabrikam.com", name: "", weight: 100 }],
};

const JANE = "to Jane Doe <jane.doe@army.ml>";
const ANN = "cc Ann Lee <ann@gmial.com>";

describe("what a reader is told", () => {
  test("heading, both addresses whole, and the difference spelled", async () => {
    await openPane({ lines: [JANE], table: TABLE });
    const card = itemWith("Jane Doe");
    expect(within(card).getByRole("heading", { level: 2 }).getAttribute("aria-label")).toBe(
      "Probably wrong: Jane Doe, To field",
    );
    expect(card.textContent).toContain(
      "In the message: jane.doe@army.ml. Probably meant: jane.doe@army.mil. Ends in dot M L, not dot M I L.",
    );
    expect(screen.getByRole("button", { name: "Replace with jane.doe@army.mil" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "More for jane.doe@army.ml" })).toBeTruthy();
  });

  test.each([
    [ANN, "Ann Lee", "I, A instead of A, I."],
    [`to ${LOOKALIKE}`, LOOKALIKE, "The first letter looks like A but is Cyrillic."],
    [
      "to Sam Rivera <sam.rivera@gmail.com>",
      "Sam Rivera",
      "The part after the at sign is gmail.com, not contoso.com.",
    ],
    ["to ann@gmail,com", "ann@gmail,com", "There is a comma where a dot should be."],
  ])("%s: the difference for the ear", async (line, text, difference) => {
    await openPane({ lines: [line], table: TABLE });
    expect(itemWith(text).textContent).toContain(difference);
  });

  test("the drawing itself is silent", async () => {
    await openPane({ lines: [JANE], table: TABLE });
    const drawn = [...itemWith("Jane Doe").querySelectorAll("bdi")].filter(
      (each) => each.textContent === "i",
    );
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.closest("[aria-hidden=true]")).not.toBeNull();
  });

  test("a name that is an address is never shown as a name", async () => {
    await openPane({ lines: ["to jane.doe@army.mil <jane.doe@army.ml>"], table: TABLE });
    expect(screen.getByRole("heading", { level: 2 }).getAttribute("aria-label")).toBe(
      "Probably wrong: jane.doe@army.ml, To field",
    );
  });

  test("on opening with the focus in the pane, the headline has it", async () => {
    const { announced } = await openPane({ lines: [JANE], table: TABLE });
    expect(focused()).toBe("1 address may be wrong");
    expect(announced()).toEqual([]);
  });

  test("on opening without it, the result is announced and the focus left alone", async () => {
    const { announced } = await openPane({ lines: [JANE], table: TABLE }, false);
    expect(focused()).toBe("");
    expect(announced()).toEqual([
      "1 address may be wrong. First: In the message: jane.doe@army.ml. Probably meant: jane.doe@army.mil. Ends in dot M L, not dot M I L.",
    ]);
  });
});

describe("put it right", () => {
  test("one click replaces; focus goes on, and it is said", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await press("Replace with jane.doe@army.mil");
    expect(port.lines()).toEqual(["to jane.doe@army.mil", "cc ann@gmial.com"]);
    expect(port.recipients()[0]?.displayName).toBe("Jane Doe");
    expect(focused()).toBe("Probably wrong: Ann Lee, Cc field");
    expect(announced()).toEqual(["Replaced. Now jane.doe@army.mil. 1 address left to look at."]);
    expect(headline()).toBe("1 address left to look at");
    expect(itemWith("Replaced with").textContent).toContain("was jane.doe@army.ml");
  });

  test("an alternative, by a name that says what it does", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE });
    await press("Replace with ann@gmx.com");
    expect(port.lines()).toEqual(["cc ann@gmx.com"]);
    expect(headline()).toBe("All set. You can send now.");
    expect(focused()).toBe("All set. You can send now.");
  });

  test("undo brings the card back, with the focus on its heading", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await press("Replace with jane.doe@army.mil");
    announced();
    await press("Undo: Replaced with jane.doe@army.mil");
    expect(port.lines()).toEqual(["to jane.doe@army.ml", "cc ann@gmial.com"]);
    expect(focused()).toBe("Probably wrong: Jane Doe, To field");
    expect(announced()).toEqual([
      "Undone. jane.doe@army.ml is back in To. 2 addresses left to look at.",
    ]);
  });

  test("undo of what was kept before the pane was opened, too", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await press("It’s correct", itemWith("Ann Lee"));
    await settle(() => {
      port.emit("item");
    });
    await press(/^Undo/);
    expect(focused()).toBe("Probably wrong: Ann Lee, Cc field");
    expect(announced()).toContain(
      "Undone. ann@gmial.com is flagged again. 2 addresses left to look at.",
    );
  });

  test("undo all, from the foot", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await press("Replace with jane.doe@army.mil");
    expect(screen.queryByRole("button", { name: /Undo all/ })).toBeNull();
    await press("Replace with ann@gmail.com");
    announced();
    await press("Undo all 2");
    expect(port.lines()).toEqual(["to jane.doe@army.ml", "cc ann@gmial.com"]);
    expect(announced()).toEqual(["2 changes undone. 2 addresses left to look at."]);
    expect(focused()).toBe("Probably wrong: Jane Doe, To field");
  });

  test("Ctrl+Z takes back the last action", async () => {
    const { port, press, user } = await openPane({ lines: [JANE], table: TABLE });
    await press("Replace with jane.doe@army.mil");
    await user.keyboard("{Control>}z{/Control}");
    await settle(() => undefined);
    expect(port.lines()).toEqual(["to jane.doe@army.ml"]);
  });

  test("on another page, or in a dialog, Ctrl+Z leaves the message alone", async () => {
    const { port, press, user } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await press("Replace with jane.doe@army.mil");
    await press("More for ann@gmial.com");
    await press("Always trust…");
    await user.keyboard("{Control>}z{/Control}");
    await press("Keep checking it");
    await press("Addresses I trust");
    await user.keyboard("{Control>}z{/Control}");
    await settle(() => undefined);
    expect(port.lines()).toEqual(["to jane.doe@army.mil", "cc ann@gmial.com"]);
    await press("Back");
    await user.keyboard("{Control>}z{/Control}");
    await settle(() => undefined);
    expect(port.lines()).toEqual(["to jane.doe@army.ml", "cc ann@gmial.com"]);
  });

  test("with nobody left the pane does not say that it can be sent", async () => {
    const { press } = await openPane({ lines: [JANE], table: TABLE });
    await press("More for jane.doe@army.ml");
    await press("Remove");
    expect(headline()).toBe("No recipients yet");
    expect(itemWith("Removed jane.doe@army.ml")).toBeTruthy();
  });

  test("a double click settles exactly one card", async () => {
    const { port, user } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await user.dblClick(screen.getByRole("button", { name: "Replace with jane.doe@army.mil" }));
    await settle(() => undefined);
    pass(499);
    await user.click(screen.getByRole("button", { name: "Replace with ann@gmail.com" }));
    await settle(() => undefined);
    expect(port.lines()).toEqual(["to jane.doe@army.mil", "cc ann@gmial.com"]);
    pass(2);
    await user.click(screen.getByRole("button", { name: "Replace with ann@gmail.com" }));
    await settle(() => undefined);
    expect(port.lines()).toEqual(["to jane.doe@army.mil", "cc ann@gmail.com"]);
  });

  test("a key held down presses nothing", async () => {
    const { port, user } = await openPane({ lines: [JANE], table: TABLE });
    screen.getByRole("button", { name: "Replace with jane.doe@army.mil" }).focus();
    // The first of these is the press, the others the keyboard's repeats.
    await user.keyboard("{Enter>3}");
    await settle(() => undefined);
    await user.keyboard("{/Enter}");
    expect(port.lines()).toEqual(["to jane.doe@army.mil"]);
    expect(items()).toHaveLength(1);
  });

  test("while one change runs nothing else acts", async () => {
    const { port, press } = await openPane({ lines: [JANE, ANN], table: TABLE });
    const release = port.holdWrites();
    await press("Replace with jane.doe@army.mil");
    await press("Replace with ann@gmail.com");
    expect(
      screen
        .getByRole("button", { name: "Replace with ann@gmail.com" })
        .getAttribute("aria-disabled"),
    ).toBe("true");
    await settle(release);
    expect(port.lines()).toEqual(["to jane.doe@army.mil", "cc ann@gmial.com"]);
  });

  test("what takes the focus, in the order of reading", async () => {
    await openPane({ lines: [ANN], table: TABLE });
    const order = [...document.querySelectorAll<HTMLElement>("button, a[href], input, summary")];
    expect(order.map(nameOf)).toEqual([
      "Replace with ann@gmail.com",
      "Replace with ann@gmx.com",
      "It’s correct",
      "Edit",
      "More for ann@gmial.com",
      "Why this was flagged",
      "Details for your IT team",
      "Addresses I trust",
      "Check again",
      "About",
    ]);
  });

  test("remove, and move to Bcc, from the menu", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE, ANN], table: TABLE });
    await press("More for jane.doe@army.ml");
    await press("Remove");
    expect(port.lines()).toEqual(["cc ann@gmial.com"]);
    await press("More for ann@gmial.com");
    await press("Move to Bcc");
    expect(port.lines()).toEqual(["bcc ann@gmial.com"]);
    expect(itemWith("Moved ann@gmial.com to Bcc")).toBeTruthy();
    expect(itemWith(/Ann Lee, Bcc field/)).toBeTruthy();
    expect(announced()).toEqual([
      "Removed. 1 address left to look at.",
      "Moved to Bcc. It is still flagged. 1 address left to look at.",
    ]);
  });

  test("a meeting has no Bcc to move to", async () => {
    const { press } = await openPane({
      lines: ["required Jane Doe <jane.doe@army.ml>"],
      table: TABLE,
      meeting: true,
    });
    await press("More for jane.doe@army.ml");
    expect(screen.getAllByRole("menuitem").map((each) => each.textContent)).toEqual([
      "Remove",
      "Copy jane.doe@army.ml",
      "Copy jane.doe@army.mil",
      "Always trust…",
      "This warning is wrong",
    ]);
  });

  test("copy says so, and keeps the whole address", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE], table: TABLE });
    await press("More for jane.doe@army.ml");
    await press("Copy jane.doe@army.mil");
    expect(port.copied).toEqual(["jane.doe@army.mil"]);
    expect(announced()).toEqual(["Copied."]);
  });
});

describe("edit", () => {
  const wait = (ms: number) => settle(() => new Promise((resolve) => setTimeout(resolve, ms)));

  async function edit(text: string) {
    const opened = await openPane({ lines: [JANE, "to tom@army.mil"], table: TABLE });
    await opened.press("Edit");
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Correct the address" });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, "jane.doe@army.ml".length]);
    await opened.user.clear(field);
    if (text !== "") await opened.user.type(field, text);
    await wait(320);
    return { ...opened, field };
  }

  test.each([
    ["a good address is saved", "jane@navy.mil", "to jane@navy.mil"],
    ["half an address is not", "jane@", "to jane.doe@army.ml"],
  ])("Enter before the check of the last letters: %s", async (_what, text, line) => {
    const { port, user, field } = await edit("tom@navy.mil");
    await user.clear(field);
    await user.type(field, text);
    pass(600);
    await user.keyboard("{Enter}");
    await settle(() => undefined);
    expect(port.lines()).toEqual([line, "to tom@army.mil"]);
  });

  test.each([
    ["jane.doe@army.mil", "Nothing unusual found."],
    ["ann@gmial.com", "Still worth a look: The letters “i” and “a” have changed places."],
    ["jane.doe@", "Not a complete address yet."],
    ["tom@army.mil", "This address is already in To."],
    ["Tom Baker <tom@army.mil>", "This address is already in To."],
    ["<jane.doe@army.ml>", "This is the address that was flagged."],
    ["jane.doe@army.ml", "This is the address that was flagged."],
  ])("%s: %s", async (text, sentence) => {
    const { field } = await edit(text);
    const described = field.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe(sentence);
  });

  test("Enter saves", async () => {
    const { port, user } = await edit("jane@navy.mil");
    pass(600);
    await user.keyboard("{Enter}");
    await settle(() => undefined);
    expect(port.lines()).toEqual(["to jane@navy.mil", "to tom@army.mil"]);
  });

  test.each([
    ["Jane Doe <jane@navy.mil>", "jane@navy.mil"],
    ["<Jane@navy.mil>", "Jane@navy.mil"],
    ["mailto:jane@navy.mil?subject=Hello", "jane@navy.mil"],
    ["jane@navy.mil (work)", "jane@navy.mil"],
    ["jane@navy.mil.", "jane@navy.mil"],
    ["<jane@m\u00fcller.example>", "jane@m\u00fcller.example"],
    ["<jane@xn--mller-kva.example>", "jane@xn--mller-kva.example"],
    [" Jane@Navy.mil ", "Jane@Navy.mil"],
  ])("%s is written as %s", async (text, address) => {
    const { port, user, field } = await edit("");
    field.focus();
    await user.paste(text);
    pass(600);
    await user.keyboard("{Enter}");
    await settle(() => undefined);
    expect(port.lines()).toEqual([`to ${address}`, "to tom@army.mil"]);
    expect(port.recipients()[0]?.displayName).toBe("Jane Doe");
  });

  test("what is not complete is not saved", async () => {
    const { port, user, press } = await edit("jane@");
    await user.keyboard("{Enter}");
    await press("Replace");
    expect(port.lines()).toEqual(["to jane.doe@army.ml", "to tom@army.mil"]);
  });

  test("Escape leads back to Edit and changes nothing", async () => {
    const { port, user } = await edit("x@y.example");
    await user.keyboard("{Escape}");
    expect(focused()).toBe("Edit");
    expect(port.lines()).toEqual(["to jane.doe@army.ml", "to tom@army.mil"]);
  });

  test("what is found is announced once it stands still", async () => {
    const { announced } = await edit("ann@gmial.com");
    expect(announced()).toEqual([]);
    await wait(620);
    expect(announced()).toEqual([
      "Still worth a look: The letters “i” and “a” have changed places.",
    ]);
    expect(document.querySelector("[role=alert]")).toBeNull();
  });
});

describe("keep it", () => {
  test("a slip of letters: one click", async () => {
    const { port, press, announced } = await openPane({ lines: [ANN], table: TABLE });
    await press("It’s correct");
    expect(port.kept().map(({ address, kind, revision }) => [address, kind, revision])).toEqual([
      ["ann@gmial.com", "transposition", 3],
      ["ann@gmial.com", "two-edits", 3],
    ]);
    expect(headline()).toBe("All set. You can send now.");
    expect(announced()).toEqual(["Kept for this message. Nothing left. You can send now."]);
  });

  test("a protected ending: choose which address is right; nothing is selected", async () => {
    const { port, press, user } = await openPane({ lines: [JANE], table: TABLE });
    await press("It’s correct");
    const [meant, typed] = screen.getAllByRole<HTMLInputElement>("radio");
    expect(document.activeElement).toBe(meant);
    expect([meant?.checked, typed?.checked]).toEqual([false, false]);
    await press("Continue");
    expect(port.kept()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(focused()).toBe("It’s correct");
    await press("It’s correct");
    await press("jane.doe@army.ml, in the message now");
    await press("Continue");
    expect(port.kept().map(({ address }) => address)).toEqual(["jane.doe@army.ml"]);
    expect(port.lines()).toEqual(["to jane.doe@army.ml"]);
  });

  test("choosing the meant one replaces", async () => {
    const { port, press } = await openPane({ lines: [JANE], table: TABLE });
    await press("It’s correct");
    await press("jane.doe@army.mil");
    await press("Continue");
    expect(port.kept()).toEqual([]);
    expect(port.lines()).toEqual(["to jane.doe@army.mil"]);
  });

  test("look-alikes read the same, so they are described", async () => {
    const { port, press } = await openPane({ lines: [`to ${LOOKALIKE}`], table: TABLE });
    expect(
      screen.getByRole("button", { name: "Replace with r.ortiz@army.mil (Latin letters only)" }),
    ).toBeTruthy();
    await press("It’s correct");
    expect(screen.getAllByRole("radio").map((each) => each.closest("span")?.textContent)).toEqual([
      "The one with Latin letters only",
      "The one with the Cyrillic letter, in the message now",
    ]);
    await press("The one with the Cyrillic letter, in the message now");
    await press("Continue");
    expect(port.kept().map(({ kind }) => kind)).toEqual(["homoglyph"]);
  });

  test.each([
    ["ann@f\u0430brikam-support.com", "ann@fabrikam.com"],
    ["ann@\u0441\u043entoso.cm", "ann@contoso.com"],
  ])(
    "%s differs from %s in more than its look-alike letters: both are written out",
    async (typed, meant) => {
      const { press } = await openPane({ lines: [`to ${typed}`], core: true, policy: FABRIKAM });
      await press("It’s correct");
      expect(screen.getAllByRole("radio").map((each) => each.closest("span")?.textContent)).toEqual(
        [meant, `${typed}, in the message now`],
      );
      expect(document.body.textContent).not.toContain("They look alike");
    },
  );

  test("a reason, where policy asks for one", async () => {
    const policy = {
      ...CONTOSO,
      keep: { reasonFor: ["transposition"], notFor: [] },
    } as const;
    const { port, press, user } = await openPane({ lines: [ANN], table: TABLE, policy });
    await press("It’s correct");
    expect(itemWith("Ann Lee").textContent).toContain("Contoso asks for a reason");
    await press("Keep this address");
    expect(screen.getByText("Write a few words.")).toBeTruthy();
    expect(port.kept()).toEqual([]);
    await user.keyboard("Her own domain");
    await press("Keep this address");
    expect(port.kept()[0]).toMatchObject({ address: "ann@gmial.com", reason: "Her own domain" });
  });

  test.each([
    [
      "not offered where policy says so",
      ANN,
      { ...CONTOSO, keep: { reasonFor: [], notFor: ["transposition"] } },
    ],
    ["not for what cannot be delivered", "to ann@gmail,com", CONTOSO],
    ["not for what is blocked", "to pat@rival.example", CONTOSO],
  ] as const)("%s", async (_name, line, policy) => {
    await openPane({ lines: [line], table: TABLE, policy });
    expect(screen.queryByRole("button", { name: "It’s correct" })).toBeNull();
  });
});

describe("always trust", () => {
  test("asks about the consequence; what changes nothing has the focus; Escape is that", async () => {
    const { port, press, user } = await openPane({ lines: [ANN], table: TABLE });
    await press("More for ann@gmial.com");
    await press("Always trust…");
    const dialog = screen.getByRole("dialog", { name: "Stop checking this address?" });
    expect(dialog.textContent).toContain("The letters “i” and “a” have changed places.");
    expect(focused()).toBe("Keep checking it");
    await user.keyboard("{Escape}");
    await settle(() => undefined);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(focused()).toBe("More for ann@gmial.com");
    expect(port.trusted()).toEqual([]);
  });

  test("another message closes the dialog for good", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE });
    await press("More for ann@gmial.com");
    await press("Always trust…");
    for (const line of ["to jane.doe@army.ml", ANN]) {
      port.setMessage([recipient(line)]);
      await settle(() => {
        port.emit("item");
      });
      await settle(() => undefined);
      expect(screen.queryByRole("dialog")).toBeNull();
    }
    expect(port.trusted()).toEqual([]);
  });

  test("the address alone is preselected", async () => {
    const { port, press, announced } = await openPane({ lines: [ANN], table: TABLE });
    await press("More for ann@gmial.com");
    await press("Always trust…");
    await press("Trust it from now on");
    expect(port.trusted()).toEqual([{ entry: "ann@gmial.com", added: "2026-11-22" }]);
    expect(announced()).toEqual(["ann@gmial.com is now trusted. Nothing left. You can send now."]);
  });

  test("a whole domain", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE });
    await press("More for ann@gmial.com");
    await press("Always trust…");
    await press(/^Everyone at gmial\.com/);
    await press("Trust it from now on");
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["gmial.com"]);
  });

  test("from the row of an address that was kept", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE });
    await press("It’s correct");
    await press("Always trust…", itemWith("Kept ann@gmial.com"));
    await press("Trust it from now on");
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["ann@gmial.com"]);
    expect(itemWith("ann@gmial.com is now trusted")).toBeTruthy();
  });

  test("never for look-alike letters", async () => {
    const { press } = await openPane({ lines: [`to ${LOOKALIKE}`], table: TABLE });
    await press(`More for ${LOOKALIKE}`);
    expect(screen.queryByRole("menuitem", { name: "Always trust…" })).toBeNull();
  });

  test("a full list is said, and the card stays", async () => {
    const { port, press, announced } = await openPane({ lines: [ANN], table: TABLE });
    port.fail("saveTrust", 9057);
    await press("More for ann@gmial.com");
    await press("Always trust…");
    await press("Trust it from now on");
    expect(itemWith("Ann Lee").textContent).toContain(
      "The list is full. Remove an entry to add another.",
    );
    expect(announced()).toEqual(["!The list is full. Remove an entry to add another."]);
  });
});

describe("groups", () => {
  const LINES = ["to jane.doe@army.ml", "to tom@army.ml", "cc lee@army.ml", "to ida@army.ml"];
  const MANY = Object.fromEntries(
    LINES.map((line) => {
      const address = line.slice(3);
      return [address, [armyMl(address.replace(".ml", ".mil"))]];
    }),
  );

  test("one decision, with names in view and the pair in the name of the button", async () => {
    const { port, press, announced } = await openPane({ lines: LINES, table: MANY });
    const group = itemWith("4 addresses: army.ml");
    expect(within(group).getAllByRole("listitem")).toHaveLength(3);
    await press("Show all 4");
    expect(within(group).getAllByRole("listitem")).toHaveLength(4);
    await press("Replace all 4: addresses at army.ml become army.mil");
    expect(port.lines()).toEqual([
      "to jane.doe@army.mil",
      "to tom@army.mil",
      "to ida@army.mil",
      "cc lee@army.mil",
    ]);
    expect(announced()).toEqual(["4 addresses replaced. Nothing left. You can send now."]);
    await press("Undo: 4 addresses now at army.mil");
    expect(port.lines()).toEqual([
      "to jane.doe@army.ml",
      "to tom@army.ml",
      "to ida@army.ml",
      "cc lee@army.ml",
    ]);
  });

  test("what cannot be seen in a name is named, as on a card", async () => {
    const [first = "", ...others] = LINES;
    const lines = [first.replace("to ", "to Jane\u202e eoD <") + ">", ...others];
    await openPane({ lines, table: MANY });
    expect(items()[0]?.textContent).toContain("Jane[hidden character] eoD");
    expect(document.body.textContent).not.toContain("\u202e");
  });

  test("looked at one by one; the fourth is folded until it is shown", async () => {
    const { press } = await openPane({ lines: LINES, table: MANY });
    await press("Look at each one");
    expect(items()).toHaveLength(4);
    expect(focused()).toBe("Probably wrong: jane.doe@army.ml, To field");
    expect(screen.getAllByRole("button", { name: "Edit" })).toHaveLength(3);
    await press("Show: lee@army.ml");
    expect(screen.getAllByRole("button", { name: "Edit" })).toHaveLength(4);
    expect(focused()).toBe("Probably wrong: lee@army.ml, Cc field");
  });

  test("a folded card is replaced by a button that names both addresses", async () => {
    const { port, press } = await openPane({ lines: LINES, table: MANY });
    await press("Look at each one");
    await press("Replace: lee@army.ml becomes lee@army.mil");
    expect(port.lines()).toContain("cc lee@army.mil");
  });
});

describe("what stands in the way", () => {
  const REFUSED = { name: "OutlookError", message: "", api: "to.setAsync", code: 5001 } as const;

  test("refused and put back: said, buttons stay, Try again tries again", async () => {
    const { port, press, announced } = await openPane({ lines: [JANE], table: TABLE });
    port.failWrite({ status: "restored", error: REFUSED, journalError: null });
    await press("Replace with jane.doe@army.mil");
    expect(itemWith("Jane Doe").textContent).toContain(
      "jane.doe@army.ml was not replaced. Outlook refused the change (5001), and the recipients are as they were.",
    );
    expect(announced()).toEqual(["!Not replaced. The recipients are as they were."]);
    expect(focused()).toBe("Replace with jane.doe@army.mil");
    await press("Try again");
    expect(port.lines()).toEqual(["to jane.doe@army.mil"]);
  });

  test("half-way: the former list whole, to copy; nothing acts until it was read anew", async () => {
    const { port, press, user, announced } = await openPane({
      lines: [JANE, ANN],
      table: TABLE,
      restore: { status: "failed", error: REFUSED },
    });
    const list = ["to Jane Doe <jane.doe@army.ml>", "to tom@army.mil"].map(recipient);
    port.failWrite({ status: "half-way", error: REFUSED, former: [{ field: "to", list }] });
    await press("Replace with jane.doe@army.mil");
    expect(announced()).toEqual([
      "!Attention. Outlook stopped half-way. A list to compare is shown.",
    ]);
    expect(screen.queryByRole("button", { name: /^Replace/ })).toBeNull();
    await press("Copy the list");
    expect(port.copied).toEqual(["Jane Doe <jane.doe@army.ml>; tom@army.mil"]);
    pass(600);
    const [inBar] = screen.getAllByRole("button", { name: "Check again" });
    await user.click(inBar as HTMLElement);
    await settle(() => undefined);
    expect(screen.getByText(/could not be undone yet/)).toBeTruthy();
  });

  test("a contact group in the field: why, the steps by hand, the address to copy", async () => {
    const { port, press } = await openPane({
      lines: [JANE, "to Project Falcon <>"],
      table: TABLE,
    });
    expect(screen.queryByRole("button", { name: /^Replace/ })).toBeNull();
    expect(itemWith("Jane Doe").textContent).toContain(
      "Outlook does not let add-ins change To while it holds the contact group Project Falcon. By hand: remove jane.doe@army.ml in To, then paste jane.doe@army.mil.",
    );
    await press("Copy jane.doe@army.mil");
    expect(port.copied).toEqual(["jane.doe@army.mil"]);
    expect(screen.getByRole("button", { name: "It’s correct" })).toBeTruthy();
  });

  test("blocked: who, which entry, why, whom to ask, and what has to be done", async () => {
    const { port, press } = await openPane({
      lines: ["to Pat Keller <pat@rival.example>"],
      table: TABLE,
      policy: { ...CONTOSO, helpUrl: "https://contoso.com/rules" },
    });
    const card = itemWith("Pat Keller");
    for (const sentence of [
      "Contoso does not allow mail to rival.example.",
      "Reason given: Bids go through the legal team.",
      "Questions: mail-help@contoso.com",
      "This address has to be changed or removed before the message can be sent.",
    ]) {
      expect(card.textContent).toContain(sentence);
    }
    expect(
      screen.getByRole("link", { name: "Read more about this rule" }).getAttribute("href"),
    ).toBe("https://contoso.com/rules");
    await press("Remove");
    expect(port.lines()).toEqual([]);
  });

  test("blocked for its kind: which entry of the policy does it, on the card and for the IT team", async () => {
    await openPane({
      lines: [JANE],
      core: true,
      policy: { ...CONTOSO, actions: { ...CONTOSO.actions, "protected-suffix": "block" } },
    });
    const lines = (selector: string) =>
      [...itemWith("Jane Doe").querySelectorAll(selector)].map((line) => line.textContent);
    expect(lines(":scope > div > div")).toEqual(
      expect.arrayContaining([
        "Set by Contoso",
        "Rule: actions.protected-suffix",
        "No reason was given.",
        "Questions: mail-help@contoso.com",
        "This address has to be changed or removed before the message can be sent.",
      ]),
    );
    expect(lines("details details div > div").slice(1)).toEqual([
      "In the form mail systems use: jane.doe@army.ml",
      "Rule: actions.protected-suffix",
    ]);
  });

  test("only being read: the check is shown, with no buttons", async () => {
    await openPane({ lines: [JANE], table: TABLE, writable: false });
    expect(screen.getByText(/cannot be changed here/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Replace|correct|Edit|More/ })).toBeNull();
  });

  test("a policy without a contact has nobody to be told that a warning is wrong", async () => {
    const { press } = await openPane({
      lines: [JANE],
      table: TABLE,
      policy: { ...CONTOSO, contact: "" },
    });
    await press("More for jane.doe@army.ml");
    expect(screen.queryByRole("menuitem", { name: "This warning is wrong" })).toBeNull();
  });

  test("this warning is wrong: a mail with the finding and the flagged recipient alone", async () => {
    const { press } = await openPane({
      lines: [JANE, ANN, "to secret@b.example"],
      table: TABLE,
    });
    await press("More for jane.doe@army.ml");
    const item = screen.getByRole("menuitem", { name: "This warning is wrong" });
    const link = new URL((item as HTMLAnchorElement).href);
    expect([link.protocol, link.pathname]).toEqual(["mailto:", "mail-help@contoso.com"]);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      subject: "Second Look: a warning that is wrong",
      body: [
        "jane.doe@army.ml",
        "jane.doe@army.mil",
        "Different endings: .ml is Mali, .mil is the US military.",
        "",
        "protected-suffix",
        "Second Look 1.0.0, policy 3",
      ].join("\r\n"),
    });
  });
});

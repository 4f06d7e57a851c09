import { cleanup, render, screen } from "@testing-library/react";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import { formatTrustFile } from "../../src/taskpane/trust-file";
import { CrashBoundary } from "../../src/taskpane/CrashBoundary";
import { recipient } from "../support/fake-port";
import { armyMl, swapped } from "../support/findings";
import { CONTOSO } from "../support/make-pane";
import { focused, headline, items, itemWith, openPane, settle } from "../support/open-pane";

const TABLE = {
  "jane.doe@army.ml": [armyMl("jane.doe@army.mil")],
  "ann@gmial.com": [swapped("ann@gmail.com")],
};
const JANE = "to Jane Doe <jane.doe@army.ml>";
const TRUSTED = [
  { entry: "sam.rivera@gmail.com", added: "2026-03-12" },
  { entry: "contoso.co", added: "2025-02-02" },
  { entry: "lee@partner.example", added: "" },
];

const wait = (ms: number) => settle(() => new Promise((resolve) => setTimeout(resolve, ms)));
const page = () => screen.getByRole("main").textContent;

describe("addresses I trust", () => {
  test("opens with the focus on its headline and leads back to the link", async () => {
    const { press } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    expect(focused()).toBe("Addresses I trust");
    await press("Back");
    expect(headline()).toBe("No recipients yet");
    expect(focused()).toBe("Addresses I trust");
    expect(document.activeElement?.tagName).toBe("BUTTON");
  });

  test("says what each entry covers, and since when", async () => {
    const { press } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    const rows = [...document.querySelectorAll("li")].map((row) => row.textContent);
    expect(rows).toEqual([
      "sam.rivera@gmail.comThis address only · Added Mar\u00a012",
      "contoso.coEveryone at this domain and below it · Added Feb\u00a02,\u00a02025",
      "lee@partner.exampleThis address only",
    ]);
    expect(page()).toContain("3 entries");
  });

  test("search narrows the list and says how many are left", async () => {
    const { press, user, announced } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "Gmail");
    expect([...document.querySelectorAll("li")]).toHaveLength(1);
    expect(page()).toContain("1 of 3 found");
    await wait(850);
    expect(announced()).toEqual(["1 entry."]);
    await user.type(screen.getByRole("searchbox"), "x");
    expect(page()).toContain("Nothing found for “Gmailx”");
  });

  test.each(["ann.lee@", "Ann.Lee"])("search finds %s however it is written", async (query) => {
    const entries = ["Ann.Lee@Gmial.example", "bob@x.example"];
    const { press, user } = await openPane({
      trusted: entries.map((entry) => ({ entry, added: "" })),
    });
    await press("Addresses I trust");
    await user.type(screen.getByRole("searchbox", { name: "Search" }), query);
    expect(page()).toContain("1 of 2 found");
  });

  test("what is trusted no longer is flagged on the way back, and what is put back is not", async () => {
    const { press, user, announced } = await openPane({
      lines: [JANE],
      table: TABLE,
      trusted: [{ entry: "jane.doe@army.ml", added: "" }],
    });
    expect(headline()).toBe("Nothing unusual found");
    await press("Addresses I trust");
    await press("Remove jane.doe@army.ml");
    announced();
    await press("Back");
    expect(headline()).toBe("1 address may be wrong");
    expect(focused()).toBe("Addresses I trust");
    expect(announced().join()).toMatch(/^1 more address to look at: In the message: jane\.doe/);

    await press("Addresses I trust");
    await importFile(user, formatTrustFile([{ entry: "jane.doe@army.ml", added: "" }]));
    await press("Back");
    expect(headline()).toBe("Nothing unusual found");
  });

  test("a row says no longer that an address is trusted which was taken from the list", async () => {
    const { port, press } = await openPane({ lines: [JANE, "to ann@gmial.com"], table: TABLE });
    for (const typed of ["jane.doe@army.ml", "ann@gmial.com"]) {
      await press(`More for ${typed}`);
      await press("Always trust…");
      await press("Trust it from now on");
    }
    await press("Addresses I trust");
    await press("Remove ann@gmial.com");
    await press("Back");
    expect(items().map((item) => item.querySelector("p")?.textContent)).toEqual([
      "jane.doe@army.ml is now trusted",
      "Kept ann@gmial.com for this message",
    ]);
    await press("Undo: Kept ann@gmial.com for this message");
    expect(headline()).toBe("1 address left to look at");
    expect(port.kept().map(({ address }) => address)).toEqual(["jane.doe@army.ml"]);
  });

  test("it says so no longer when an alert, or an action that was under way, leads back", async () => {
    const { port, press } = await openPane({ lines: [JANE, "to ann@gmial.com"], table: TABLE });
    await press("More for ann@gmial.com");
    await press("Always trust…");
    await press("Trust it from now on");
    await press("Addresses I trust");
    await press("Remove ann@gmial.com");
    port.setHint({ revision: 3, bundle: "1.0.0" });
    await settle(() => {
      port.emit("hint");
      return new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(page()).toContain("Kept ann@gmial.com for this message");
    expect(page()).not.toContain("is now trusted");
  });

  test("while one searches, the focus stays in the search", async () => {
    const { press, user } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    await press("Remove contoso.co");
    await press("Undo: Removed contoso.co");
    const search = screen.getByRole("searchbox", { name: "Search" });
    await user.type(search, "gmail");
    expect((search as HTMLInputElement).value).toBe("gmail");
    await user.clear(search);
    expect(document.activeElement).toBe(search);
  });

  test("put back where the search hides it, the headline has the focus", async () => {
    const { press, user } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    await press("Remove contoso.co");
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "gmail");
    await press("Undo: Removed contoso.co");
    expect(focused()).toBe("Addresses I trust");
    expect(document.activeElement?.tagName).toBe("H1");
  });

  test("when the last entry found is removed, nothing is said of a search", async () => {
    const { press, user } = await openPane({ trusted: TRUSTED.slice(0, 1) });
    const [{ entry } = { entry: "" }] = TRUSTED;
    await press("Addresses I trust");
    await user.type(screen.getByRole("searchbox", { name: "Search" }), entry.slice(0, 3));
    await press(`Remove ${entry}`);
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(page()).not.toContain("Nothing found");
    await press(`Undo: Removed ${entry}`);
    expect(page()).toContain("1 of 1 found");
  });

  test("remove leaves a row to take it back, which has the focus", async () => {
    const { port, press, announced } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    await press("Remove contoso.co");
    expect(port.trusted().map(({ entry }) => entry)).toEqual([
      "sam.rivera@gmail.com",
      "lee@partner.example",
    ]);
    expect(focused()).toBe("Undo: Removed contoso.co");
    await press("Undo: Removed contoso.co");
    expect(port.trusted()).toContainEqual({ entry: "contoso.co", added: "2025-02-02" });
    expect(announced()).toEqual(["Removed contoso.co", "contoso.co is back in the list."]);
    expect(focused()).toBe("Remove contoso.co");
  });

  test("a removal that cannot be saved is not shown as one", async () => {
    const { port, press } = await openPane({ trusted: TRUSTED });
    port.fail("saveTrust", 9019);
    await press("Addresses I trust");
    await press("Remove contoso.co");
    expect(page()).toContain("The list could not be saved (9019).");
    expect(screen.getByRole("button", { name: "Remove contoso.co" })).toBeTruthy();
  });

  test("export writes what import reads; what is there already is skipped", async () => {
    const { port, press } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    await press("Export");
    const [file] = port.files;
    expect(file?.name).toBe("second-look-trusted.json");

    cleanup();

    const other = await openPane({ trusted: TRUSTED.slice(0, 1) });
    await other.press("Addresses I trust");
    await importFile(other.user, file?.text ?? "");
    expect(other.port.trusted()).toEqual(TRUSTED);
    expect(page()).toContain("2 entries added, 1 already there.");
  });

  test("a file that is no such list changes nothing", async () => {
    const { port, press, user, announced } = await openPane({ trusted: TRUSTED });
    await press("Addresses I trust");
    await importFile(user, '{"entries": ["contoso.com"]}');
    expect(port.trusted()).toEqual(TRUSTED);
    expect(announced()).toEqual([
      "!This file could not be read: it is not a list that Second Look saved. Nothing was changed.",
    ]);
  });

  test.each([
    [1, 1],
    // Entries longer than usual ones do not fit where there would be room for as many of those.
    [57, 2],
  ])("a file that does not fit into room for %i adds nothing: %i", async (entriesLeft, said) => {
    const twice = [
      { entry: "x.example", added: "" },
      { entry: "X.example", added: "" },
    ];
    const file = formatTrustFile([...TRUSTED, ...twice]);
    const { port, press, user, announced } = await openPane({
      trusted: TRUSTED.slice(0, 1),
      entriesLeft,
    });
    await press("Addresses I trust");
    port.fail("saveTrust", 9057);
    await importFile(user, file);
    expect(port.trusted()).toEqual(TRUSTED.slice(0, 1));
    expect(announced()).toEqual([
      `!More than fits: the file adds 3, and there is room for about ${said}. Nothing was added.`,
    ]);
  });

  test.each([
    ["of which a part can be read", TRUSTED, "Part of the stored list could not be read."],
    ["of which nothing can be read", [], "The stored list could not be read."],
  ])("a damaged list %s is never overwritten silently", async (...row) => {
    const [, trusted, said] = row;
    const { port, press } = await openPane({ trusted, trustDamaged: true });
    await press("Addresses I trust");
    expect(page()).toContain(`${said} Nothing has been overwritten.`);
    expect(page()).not.toContain("aside.");
    await press("Set it aside");
    expect(port.trusted()).toEqual(trusted);
    expect(page()).toContain("What could not be read has been kept aside.");
    await press("Save a copy");
    expect(port.files).toEqual([{ name: "second-look-trusted-damaged.json", text: '["damaged"]' }]);
    await press("Throw the copy away");
    expect(page()).not.toContain("kept aside");
  });

  test.each([
    [0.89, 90, "", null],
    [0.9, 80, "room for about 80 more", "90%"],
    [0.998, 1, "room for about 1 more", "99%"],
    [1, 0, "The list is full.", "100%"],
  ])("%d of the space used: how much room there is, and a meter", async (...row) => {
    const [trustUsed, entriesLeft, warning, share] = row;
    const { press } = await openPane({ trusted: TRUSTED, trustUsed, entriesLeft });
    await press("Addresses I trust");
    expect(page()).toContain(warning);
    expect(/room for|is full/.test(page())).toBe(warning !== "");
    const meter = screen.queryByRole("meter", { name: "Space used" });
    expect(meter?.getAttribute("aria-valuetext") ?? null).toBe(share);
  });

  test("where policy leaves no trust to anybody, entries can be removed and not added", async () => {
    const { port, press } = await openPane({
      trusted: TRUSTED,
      policy: { ...CONTOSO, userTrust: { kinds: [], domains: true }, allow: ["a.example"] },
    });
    await press("Addresses I trust");
    expect(page()).toContain("Contoso manages trusted addresses. You can remove entries, not add");
    expect(page()).toContain("1 more is trusted by Contoso");
    expect(page()).not.toContain("stays silent");
    const rows = [...document.querySelectorAll("li")].map((row) => row.textContent);
    expect(rows).toEqual([
      "sam.rivera@gmail.comNo longer in use: Contoso does not allow it · Added Mar\u00a012",
      "contoso.coNo longer in use: Contoso does not allow it · Added Feb\u00a02,\u00a02025",
      "lee@partner.exampleNo longer in use: Contoso does not allow it",
    ]);
    expect(screen.queryByRole("button", { name: "Import" })).toBeNull();
    for (const { entry } of TRUSTED) await press(`Remove ${entry}`);
    expect(port.trusted()).toEqual([]);
    await press("Undo: Removed contoso.co");
    expect(port.trusted()).toEqual([TRUSTED[1]]);
  });

  test.each([
    ["no longer trusted at its kind", { userTrust: { kinds: ["junk"], domains: true } }],
    ["denied", { deny: [{ entry: "army.ml", reason: "" }] }],
  ] as const)("an entry that is %s is marked, and no silence is promised", async (_what, rules) => {
    const trusted = ["jane@army.ml", "jane@army.mil"].map((entry) => ({ entry, added: "" }));
    const policy: Policy = { ...CONTOSO, ...rules };
    const { press } = await openPane({ trusted, policy, core: true });
    await press("Addresses I trust");
    expect(page()).not.toContain("stays silent");
    const rows = [...document.querySelectorAll("li")].map((row) => row.textContent);
    expect(rows).toEqual([
      "jane@army.mlNo longer in use: Contoso does not allow it",
      "jane@army.milThis address only",
    ]);
  });

  test("of a list that cannot be read it is not said that nothing is there yet", async () => {
    const { press } = await openPane({ trusted: [], trustDamaged: true });
    await press("Addresses I trust");
    expect(page()).toContain("The stored list could not be read.");
    expect(page()).not.toMatch(/Nothing here yet|stays silent/);
  });

  test("where policy lets no domain be trusted, the domains are marked, and no silence is promised", async () => {
    const { press } = await openPane({
      trusted: TRUSTED,
      policy: { ...CONTOSO, userTrust: { ...CONTOSO.userTrust, domains: false } },
    });
    await press("Addresses I trust");
    expect(page()).not.toContain("stays silent");
    expect(page()).toContain("The list is stored in your mailbox settings and is not shared.");
    const rows = [...document.querySelectorAll("li")].map((row) => row.textContent);
    expect(rows).toEqual([
      "sam.rivera@gmail.comThis address only · Added Mar\u00a012",
      "contoso.coNo longer in use: Contoso does not allow it · Added Feb\u00a02,\u00a02025",
      "lee@partner.exampleThis address only",
    ]);
    await press("Remove contoso.co");
    expect(page()).toContain("Second Look stays silent about these.");
  });

  test("an empty list asks nobody to trust what policy lets nobody trust", async () => {
    const { press } = await openPane({
      policy: { ...CONTOSO, userTrust: { kinds: [], domains: false } },
    });
    await press("Addresses I trust");
    expect(page()).toContain("No entries");
    expect(page()).not.toContain("Always trust");
  });

  async function importFile(
    user: { upload: (input: HTMLElement, file: File) => Promise<void> },
    text: string,
  ) {
    const inputs = document.querySelectorAll<HTMLInputElement>("input[type=file]");
    const input = inputs[inputs.length - 1] as HTMLInputElement;
    const file = new File([text], "list.json", { type: "application/json" });
    // jsdom has no Blob.text.
    Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
    await user.upload(input, file);
    await settle(() => undefined);
  }
});

describe("the other pages", () => {
  test("about: version, day of the data, policy, whom to ask", async () => {
    const { press } = await openPane({});
    await press("About");
    expect([...document.querySelectorAll("li")].map((row) => row.textContent)).toEqual([
      "Version 1.0.0",
      "Data of Nov 15",
      "Policy revision 3",
      "Set by Contoso",
      "Questions: mail-help@contoso.com",
    ]);
  });

  test.each([
    [{ ...CONTOSO, revision: 0 }, ["Policy revision 0", "Set by Contoso"]],
    [DEFAULT_POLICY, ["No policy was set."]],
  ])("about: a policy of revision 0 is one, the built-in one none", async (policy, said) => {
    const { press } = await openPane({ policy });
    await press("About");
    const rows = [...document.querySelectorAll("li")].map((row) => row.textContent);
    expect(rows.filter((row) => /policy|set by/i.test(row ?? ""))).toEqual(said);
  });

  test("Outlook did not answer: the code, a report without names or addresses, and again", async () => {
    const { port, press, announced } = await openPane({
      lines: [JANE],
      table: TABLE,
      prepare: (fake) => {
        fake.fail("read", 9002);
      },
    });
    expect(headline()).toBe("The recipients could not be checked");
    expect(announced()).toEqual([
      "!The recipients could not be checked. Outlook did not answer (9002).",
    ]);
    await press("Copy report");
    expect(port.copied).toEqual([
      "Second Look 1.0.0, policy 3\nOutlook 16.0.1 OfficeOnline\nreadAsync 9002",
    ]);
    port.fail("read", null);
    await press("Try again");
    expect(headline()).toBe("1 address may be wrong");
  });

  describe("a copy that fails is told and shown, with the text to be copied by hand", () => {
    const FAILED = "It could not be copied. Select it here and copy it yourself.";
    const byHand = (): HTMLTextAreaElement => screen.getByLabelText(FAILED);

    test("from the menu: in the card, until a copy succeeds", async () => {
      const { port, press, announced } = await openPane({ lines: [JANE], table: TABLE });
      announced();
      port.fail("copy", 1);
      await press("More for jane.doe@army.ml");
      await press("Copy jane.doe@army.ml");
      expect(announced()).toEqual([`!${FAILED}`]);
      expect(itemWith("jane.doe@army.ml").contains(byHand())).toBe(true);
      expect(focused()).toBe("More for jane.doe@army.ml");
      byHand().focus();
      const { value, selectionStart, selectionEnd } = byHand();
      expect(value.slice(selectionStart, selectionEnd)).toBe("jane.doe@army.ml");
      port.fail("copy", null);
      await press("More for jane.doe@army.ml");
      await press("Copy jane.doe@army.ml");
      expect(announced()).toEqual(["Copied."]);
      expect(screen.queryByLabelText(FAILED)).toBeNull();
    });

    test("it is brought into view, the focus staying where it is", async () => {
      const shown = jest.spyOn(Element.prototype, "scrollIntoView");
      const { port, press } = await openPane({ lines: [JANE], table: TABLE });
      port.fail("copy", 1);
      await press("More for jane.doe@army.ml");
      shown.mockClear();
      await press("Copy jane.doe@army.ml");
      expect(shown.mock.contexts.some((bar) => (bar as Element).contains(byHand()))).toBe(true);
      expect(focused()).toBe("More for jane.doe@army.ml");
      shown.mockRestore();
    });

    test("what is to be pasted where Outlook does not let the field be changed", async () => {
      const lines = [JANE, "to Project Falcon <>"];
      const { port, press } = await openPane({ lines, table: TABLE });
      port.fail("copy", 1);
      await press("Copy jane.doe@army.mil");
      expect(byHand().value).toBe("jane.doe@army.mil");
    });

    test("a report", async () => {
      const { port, press } = await openPane({
        prepare: (fake) => {
          fake.fail("read", 9002);
        },
      });
      port.fail("copy", 1);
      await press("Copy report");
      expect(byHand().value).toContain("Second Look 1.0.0, policy 3");
    });
  });

  test("what breaks is caught and handed on", () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = (): never => {
      throw new TypeError("jane.doe@army.ml");
    };
    render(
      <CrashBoundary fallback={(cause) => <p>{cause instanceof TypeError ? "caught" : "other"}</p>}>
        <Broken />
      </CrashBoundary>,
    );
    expect(screen.getByText("caught")).toBeTruthy();
  });
});

describe("while the pane is open", () => {
  test("with the focus in the list nothing moves: a bar says what is new, Show leads there", async () => {
    const { port, press, announced } = await openPane({
      lines: ["to ann@gmial.com"],
      table: TABLE,
    });
    screen.getByRole("button", { name: "Edit" }).focus();
    port.byHand(["to ann@gmial.com", JANE].map(recipient));
    await wait(320);
    expect(items()).toHaveLength(1);
    expect(page()).toContain("1 more address to look at");
    expect(announced()).toEqual([
      "1 more address to look at: In the message: jane.doe@army.ml. Probably meant: jane.doe@army.mil. Ends in dot M L, not dot M I L.",
    ]);
    await press("Show");
    expect(items()).toHaveLength(2);
    expect(focused()).toBe("Probably wrong: Jane Doe, To field");
  });

  test("with the focus elsewhere the card takes its place at once", async () => {
    const { port } = await openPane({ lines: ["to ann@gmial.com"], table: TABLE });
    port.byHand(["to ann@gmial.com", JANE].map(recipient));
    await wait(320);
    expect(items()).toHaveLength(2);
    expect(headline()).toBe("2 addresses may be wrong");
  });

  test("corrected by hand: a row says to what, and the focus goes to it", async () => {
    const { port, announced } = await openPane({ lines: [JANE], table: TABLE });
    screen.getByRole("button", { name: "Edit" }).focus();
    port.byHand([recipient("to Jane Doe <jane.doe@army.mil>")]);
    await wait(320);
    const row = itemWith("Changed in the message to jane.doe@army.mil");
    expect(row.textContent).toContain("was jane.doe@army.ml");
    expect(document.activeElement).toBe(row);
    expect(announced()).toEqual([
      "jane.doe@army.ml was changed in the message. Nothing left. You can send now.",
    ]);
  });

  test("removed by hand: that is said, not that it was changed", async () => {
    const { port, announced } = await openPane({ lines: [JANE, "to ann@gmial.com"], table: TABLE });
    port.byHand([recipient("to ann@gmial.com")]);
    await wait(320);
    expect(announced()).toEqual([
      "No longer in the message: jane.doe@army.ml. 1 address left to look at.",
    ]);
  });

  test("another message", async () => {
    const { port, announced } = await openPane({ lines: [JANE], table: TABLE });
    port.byHand([recipient("to ann@gmial.com")]);
    await settle(() => {
      port.emit("item");
    });
    expect(items().map((item) => item.querySelector("h2")?.getAttribute("aria-label"))).toEqual([
      "Probably wrong: ann@gmial.com, To field",
    ]);
    expect(announced()).toEqual(["Now showing another message. 1 address may be wrong"]);
  });

  describe.each(["About", "Addresses I trust"])("with %s open", (link) => {
    test("another message comes into view", async () => {
      const { port, press } = await openPane({ lines: ["to jane@army.mil"], table: TABLE });
      await press(link);
      port.setMessage([recipient(JANE)]);
      await settle(() => {
        port.emit("item");
      });
      expect(headline()).toBe("1 address may be wrong");
      expect(focused()).toBe("1 address may be wrong");
    });

    test("the dialog leads to the address that it named", async () => {
      const { port, press } = await openPane({ lines: ["to jane@army.mil"], table: TABLE });
      await press(link);
      port.setMessage([recipient(JANE)]);
      port.setHint({ revision: 3, bundle: "1.0.0" });
      await settle(() => {
        port.emit("hint");
      });
      expect(headline()).toBe("1 address may be wrong");
      expect(items()).toHaveLength(1);
      expect(focused()).toBe("1 address may be wrong");
      await press(link);
      await press("Back");
      expect(focused()).toBe(link);
    });
  });

  test("check again reads the message anew and says what it found", async () => {
    const { press, announced } = await openPane({ lines: ["to a@b.example"] });
    await press("Check again");
    expect(announced()).toEqual(["Nothing unusual found. You can send."]);
    expect(focused()).toBe("Check again");
  });
});

describe("languages", () => {
  test("Arabic: from right to left, addresses and endings from left to right", async () => {
    await openPane({ lines: [JANE], table: TABLE, language: "ar" });
    expect(document.querySelector(".fui-FluentProvider")?.getAttribute("dir")).toBe("rtl");
    const card = items()[0];
    const codes = [...(card?.querySelectorAll("bdi[dir=ltr]") ?? [])].map(
      (each) => each.textContent,
    );
    expect(codes).toEqual(expect.arrayContaining([".ml", ".mil", "jane.doe@army.mil"]));
    expect(card?.querySelector("h2 bdi")?.getAttribute("dir")).toBeNull();
  });

  test.each([
    ["de", "1 Adresse könnte falsch sein", "Durch jane.doe@army.mil ersetzen"],
    ["fr", "1 adresse est peut-être erronée", "Remplacer par jane.doe@army.mil"],
    ["es", "Es posible que 1 dirección no sea correcta", "Reemplazar por jane.doe@army.mil"],
    ["ja", "1 件のアドレスが間違っている可能性があります", "jane.doe@army.mil に置き換える"],
  ] as const)("%s", async (language, title, button) => {
    await openPane({ lines: [JANE], table: TABLE, language });
    expect([headline(), button]).toEqual([title, button]);
    expect(screen.getByRole("button", { name: button })).toBeTruthy();
  });
});

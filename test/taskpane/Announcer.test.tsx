/** What is spoken where the browser has no ariaNotify. */
import { useAnnounce } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { Announcer } from "../../src/taskpane/Announcer";
import { withFakeTime } from "../support/fake-time";
import { armyMl } from "../support/findings";
import { makePane } from "../support/make-pane";
import { hearRegions, openPane, settle, withoutAriaNotify } from "../support/open-pane";

beforeAll(withoutAriaNotify);

const wait = withFakeTime();

const regions = (): readonly (readonly [string | null, string])[] =>
  [...document.querySelectorAll("[aria-live]")].map((each) => [
    each.getAttribute("aria-live"),
    each.textContent ?? "",
  ]);

type Announce = ReturnType<typeof useAnnounce>["announce"];

function openAnnouncer(): Announce {
  let announce: Announce = () => undefined;
  const Speaker = (): null => {
    ({ announce } = useAnnounce());
    return null;
  };
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  );
  return (...said) => {
    announce(...said);
  };
}

test("two empty regions stand in the page from the first drawing, and stay when a dialog opens", () => {
  openAnnouncer();
  expect(regions()).toEqual([
    ["polite", ""],
    ["assertive", ""],
  ]);
  for (const region of document.querySelectorAll("[aria-live]")) {
    expect(region.parentElement).toBe(document.body);
    expect(region.hasAttribute("data-tabster-never-hide")).toBe(true);
  }
});

test("each text is spoken once, politely but where it has to interrupt", () => {
  const heard = hearRegions();
  const announce = openAnnouncer();
  announce("Copied.");
  announce("Attention.", { alert: true });
  expect(heard()).toEqual([]);
  wait(200);
  expect(heard()).toEqual(["Copied.", "!Attention."]);
  wait(3_000);
  announce("Removed.");
  wait(200);
  expect(heard()).toEqual(["Removed."]);
});

test("the same text twice is spoken twice, at once or later", () => {
  const heard = hearRegions();
  const announce = openAnnouncer();
  announce("Copied.");
  announce("Copied.");
  wait(200);
  expect(heard()).toEqual(["Copied.", "Copied."]);
  wait(1_000);
  announce("Copied.");
  wait(200);
  expect(heard()).toEqual(["Copied."]);
});

test("what was spoken is taken out of the page, in silence", () => {
  const heard = hearRegions();
  const announce = openAnnouncer();
  announce("Copied.");
  wait(200);
  heard();
  wait(7_000);
  expect(regions()).toEqual([
    ["polite", ""],
    ["assertive", ""],
  ]);
  expect(heard()).toEqual([]);
});

test("a result that was there before the words came is spoken, once", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  const { pane, view } = makePane({
    lines: ["to Jane Doe <jane.doe@army.ml>"],
    table: { "jane.doe@army.ml": [armyMl("jane.doe@army.mil")] },
  });
  const stop = await settle(() => pane.start());
  const heard = hearRegions();
  render(view);
  wait(1_000);
  expect(heard()).toEqual([
    "1 address may be wrong. First: In the message: jane.doe@army.ml. Probably meant: jane.doe@army.mil. Ends in dot M L, not dot M I L.",
  ]);
  stop();
});

test("that the recipients could not be checked interrupts", async () => {
  const prepare = (port: { readonly fail: (call: "read", code: number) => void }): void => {
    port.fail("read", 9002);
  };
  const { announced } = await openPane({ prepare }, false);
  expect(announced()).toEqual([
    "!The recipients could not be checked. Outlook did not answer (9002).",
  ]);
});

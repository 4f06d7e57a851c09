import { leadFocus } from "../../src/taskpane/lead-focus";

function place(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test("a heading is in the order of Tab while it has the focus, and no longer", () => {
  const heading = place('<h1 tabindex="-1">Two addresses</h1><button>Replace</button>');
  leadFocus(heading);
  expect(document.activeElement).toBe(heading);
  expect(heading.getAttribute("tabindex")).toBe("0");
  document.querySelector("button")?.focus();
  expect(heading.getAttribute("tabindex")).toBe("-1");
});

test("what is in that order anyway stays there", () => {
  const button = place("<button>Undo</button>");
  leadFocus(button);
  button.blur();
  expect(button.hasAttribute("tabindex")).toBe(false);
});

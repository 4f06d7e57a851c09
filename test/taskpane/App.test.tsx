import { screen } from "@testing-library/react";
import { openPane } from "../support/open-pane";
import { armyMl } from "../support/findings";

test("one flagged", async () => {
  await openPane({
    lines: ["to Jane Doe <jane.doe@army.ml>", "to a@b.example"],
    table: { "jane.doe@army.ml": [armyMl("jane.doe@army.mil")] },
  });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("1 address may be wrong");
  console.log(document.body.innerHTML.length);
});

/** What is loaded later may fail to come: the pane keeps what it has, and tries again. */
import { screen } from "@testing-library/react";
import { armyMl } from "../support/findings";
import { headline, openPane, settle } from "../support/open-pane";

let mockReachable = false;
jest.mock("../../src/taskpane/later", () => {
  if (!mockReachable) throw new Error("ChunkLoadError");
  return jest.requireActual<object>("../../src/taskpane/later");
});

/** Longer than until the second try. */
const RETRIED_MS = 2200;

const TABLE = { "jane.doe@army.ml": [armyMl("jane.doe@army.mil")] };
const JANE = "to Jane Doe <jane.doe@army.ml>";

const hasButton = (name: string): boolean => screen.queryByRole("button", { name }) !== null;

test("forms, menu and list wait for it, and nothing that is there goes away", async () => {
  const { press } = await openPane({ lines: [JANE], table: TABLE });
  await press("Edit");
  expect(hasButton("Replace with jane.doe@army.mil")).toBe(true);
  await press("Addresses I trust");
  expect(headline()).toBe("1 address may be wrong");

  mockReachable = true;
  await settle(() => new Promise((resolve) => setTimeout(resolve, RETRIED_MS)));
  expect(headline()).toBe("Addresses I trust");
  await press("Back");
  await press("Edit");
  expect(screen.queryByRole("textbox", { name: "Correct the address" })).not.toBeNull();
});

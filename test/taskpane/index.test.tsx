/** The page of the pane, from its skeleton on. */
import { screen } from "@testing-library/react";

const NOT_STARTED =
  "Second Look could not start. Check the connection, close this pane and open it again.";

/** office.js as far as the start needs it. */
const officeIn = (host: string | null): unknown => ({ onReady: () => Promise.resolve({ host }) });

async function startPage(office: unknown, loadPack?: () => Promise<never>): Promise<void> {
  document.body.innerHTML = '<div id="root"><svg class="skeleton"></svg></div>';
  if (office !== undefined) Object.assign(globalThis, { Office: office });
  jest.resetModules();
  if (loadPack !== undefined) {
    jest.doMock("../../src/text/load-pack", () => ({ loadPack }));
  }
  await import("../../src/taskpane/index");
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
  jest.dontMock("../../src/text/load-pack");
});

test.each([
  ["office.js", undefined, undefined],
  ["the words", officeIn("Outlook"), () => Promise.reject(new Error("Loading failed."))],
])("%s cannot be loaded: the pane says that it could not start", async (_, office, loadPack) => {
  await startPage(office, loadPack);
  expect((await screen.findByRole("alert")).textContent).toBe(NOT_STARTED);
  expect(document.querySelector(".skeleton")).toBeNull();
});

test("office.js never gets ready: after 20 seconds the pane says so, and starts when it does", async () => {
  jest.useFakeTimers();
  let ready: (info: { host: string | null }) => void = () => undefined;
  const onReady = () => new Promise<{ host: string | null }>((resolve) => (ready = resolve));
  await startPage({ onReady });
  jest.advanceTimersByTime(19_999);
  expect(screen.queryByRole("alert")).toBeNull();
  jest.advanceTimersByTime(1);
  expect(screen.getByRole("alert").textContent).toBe(NOT_STARTED);
  ready({ host: null });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Open a message");
  expect(document.body.textContent).not.toContain(NOT_STARTED);
}, 30_000);

test("outside Outlook the pane starts, and says that there is no message", async () => {
  await startPage(officeIn(null));
  const title = await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
  expect(title.textContent).toBe("Open a message or a meeting to have its recipients checked.");
}, 30_000);

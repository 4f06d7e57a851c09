import { execFileSync } from "node:child_process";
import { readHistory, toMessage } from "../../../bench/mine/history";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();

interface Commit {
  readonly date: string;
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

function commit({ date, author, committer, message }: Commit): void {
  const env = {
    ...process.env,
    ...{
      GIT_AUTHOR_NAME: "Ann Author",
      GIT_AUTHOR_EMAIL: author,
      GIT_AUTHOR_DATE: `${date}T12:00Z`,
    },
    ...{ GIT_COMMITTER_NAME: "Carl", GIT_COMMITTER_EMAIL: committer },
    GIT_COMMITTER_DATE: "2020-01-01T00:00Z",
  };
  git(["commit", "-q", "--allow-empty", "--no-gpg-sign", "-m", message], env);
}

function git(args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  execFileSync("git", ["-C", folder(), ...args], { env, stdio: "ignore" });
}

test("commits that name others become messages, oldest first", async () => {
  git(["init", "-q"]);
  const alone = "ann@example.com";
  commit({ date: "2019-05-02", author: alone, committer: alone, message: "Alone" });
  commit({
    date: "2019-05-03",
    author: "Ann@Example.com",
    committer: "carl@example.org",
    message: "Later\n\nSigned-off-by: Ann <ann@example.com>\nReviewed-by: Bo <bo@exmaple.com>",
  });
  commit({
    date: "2019-05-01",
    author: "ann@example.com",
    committer: "ann@example.com",
    message: "Earlier\n\nReported-by: dan@example.net",
  });
  expect(await readHistory(folder())).toEqual([
    { date: "2019-05-01", sender: "ann@example.com", recipients: ["dan@example.net"] },
    {
      date: "2019-05-03",
      sender: "ann@example.com",
      recipients: ["bo@exmaple.com", "carl@example.org"],
    },
  ]);
});

test("a folder that is no clone is refused with git's own words", async () => {
  await expect(readHistory(folder())).rejects.toThrow(/not a git repository/);
});

const BODIES = [
  // line of the commit message, addresses in it
  ["Signed-off-by: Bo Li <bo@example.org>", ["bo@example.org"]],
  ["    Co-authored-by: Bo <Bo@Example.org>", ["bo@example.org"]],
  ["Cc: Bo <bo@example.org>, Eve <eve@example.net>", ["bo@example.org", "eve@example.net"]],
  ["Cc: stable@example.org # 6.1", ["stable@example.org"]],
  ["Cc: bo@example.org, eve@example.net", ["bo@example.org", "eve@example.net"]],
  ["Reported-by: bo@example.org (Bo Li)", ["bo@example.org"]],
  // A slip stays as it was typed.
  ["Reviewed-by: Bo <bo@example..org>", ["bo@example..org"]],
  ["Reviewed-by: Bo <bo@.example.org>", ["bo@.example.org"]],

  // Names nobody.
  ["Bo <bo@example.org> said so", []],
  ["Fixes: 0a1b2c bo@example.org", []],
  ["Reviewed-by: Bo Li", []],
  ["Reported-by: https://example.org/r/1@example.org", []],
  ["Signed-off-by: Ann <ann@example.com>", []],
] as const;

test.each(BODIES)("%s", (line, recipients) => {
  const message = toMessage(
    `\x1e2020-01-01\x1fann@example.com\x1fann@example.com\x1fTitle\n\n${line}`,
  );
  expect(message?.recipients ?? []).toEqual(recipients);
});

const NO_ADDRESS = ["bo@example.org (Bo Li)", "bo@example.org, Bo", "Bo Li", "bo@a\tb"];

test.each(NO_ADDRESS)("a committer's %j is left out, whatever a name may hide in", (committer) => {
  expect(toMessage(`\x1e2020-01-01\x1fann@example.com\x1f${committer}\x1fTitle`)).toBeNull();
});

test("a commit without an author's address is no message", () => {
  expect(toMessage("\x1e2020-01-01\x1fann\x1fbo@example.org\x1fTitle")).toBeNull();
});

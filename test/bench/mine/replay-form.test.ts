import { replayForm } from "../../../bench/mine/replay-form";

test("mailbox names become numbers, the same for the same name, and domains stay", () => {
  const form = replayForm([
    { date: "2019-05-01", sender: "ann@example.com", recipients: ["bo@example.org"] },
    {
      date: "2019-05-02",
      sender: "bo@example.org",
      recipients: ["ann@exmaple.com", "eve@example.com"],
    },
  ]);
  expect(form).toBe(
    "S\t2019-05-01\tm0@example.com\tm1@example.org\n" +
      "S\t2019-05-02\tm1@example.org\tm0@exmaple.com,m2@example.com\n",
  );
});

test("a name with an at sign in it is a name", () => {
  const message = { date: "2019-05-01", sender: "ann@work@example.com", recipients: ["bo@a.org"] };
  expect(replayForm([message])).toBe("S\t2019-05-01\tm0@example.com\tm1@a.org\n");
});

test("no messages, no text", () => {
  expect(replayForm([])).toBe("");
});

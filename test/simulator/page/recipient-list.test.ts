import type { FieldEntry } from "../../../simulator/host";
import { contactGroup, mailbox, unresolved } from "../../../simulator/host";
import { recipientList } from "../../../simulator/page/recipient-list";

const many = (count: number): readonly FieldEntry[] =>
  Array.from({ length: count }, (_, i) => mailbox(`p${i}@x.com`, "Name"));

test.each([
  [[], "nobody"],
  [[mailbox("a@x.com", "A")], "a@x.com"],
  [[mailbox("/o=Labs/cn=sam", "Sam Reed"), contactGroup("Team")], "Sam Reed, Team"],
  [[unresolved("Maria")], "“Maria”"],
  [many(4), "p0@x.com, p1@x.com, p2@x.com, p3@x.com"],
  [many(5), "p0@x.com, p1@x.com, p2@x.com and 2 others"],
  [many(300), "p0@x.com, p1@x.com, p2@x.com and 297 others"],
])("%j reads well", (entries, text) => {
  expect(recipientList(entries)).toBe(text);
});

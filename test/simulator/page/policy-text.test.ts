import { policyText } from "../../../simulator/page/policy-text";

const BIG_ENDIAN = [0xfe, 0xff, 0x00, 0x4d, 0x00, 0xfc];

test.each([
  ["UTF-8", Buffer.from("Müller"), "Müller"],
  ["UTF-8 with a mark", Buffer.from("\ufeffMüller"), "Müller"],
  ["UTF-8 with the character that stands for unreadable bytes", Buffer.from("\ufffd"), "\ufffd"],
  ["UTF-16 with a mark", Buffer.from("\ufeffMüller", "utf16le"), "Müller"],
  ["UTF-16 with a mark, big-endian", Buffer.from(BIG_ENDIAN), "Mü"],
  ["Windows-1252", Buffer.from("Müller", "latin1"), null],
  ["nothing", Buffer.from(""), ""],
])("%s", (_encoding, bytes, text) => {
  expect(policyText(bytes)).toBe(text);
});

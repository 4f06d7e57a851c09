import { PLAIN_HOST, PLAIN_PATH, PLAIN_SCRIPT } from "../../src/manifest/plain-address";

const PARTS = [
  // host, path, both plain
  ["a.example", "/office.js", true],
  ["a-1.example", "/v~1.2/a_b-c.js", true],
  ["a$host.example", "/office.js", false],
  ["A.example", "/office.js", false],
  [".example", "/office.js", false],
  ["a.example.", "/office.js", false],
  ["a.example", "/$(id)/office.js", false],
  ["a.example", "//office.js", false],
  ["a.example", "/b%20c.js", false],
] as const;

test.each(PARTS)(
  "a script at https://%s%s is plain where both parts are: %p",
  (host, path, plain) => {
    expect(PLAIN_HOST.test(host) && PLAIN_PATH.test(path)).toBe(plain);
    expect(PLAIN_SCRIPT.test(`https://${host}${path}`)).toBe(plain);
    expect(PLAIN_SCRIPT.test(`https://${host}:8443${path}`)).toBe(plain);
  },
);

test("only a path may be nothing, and only a script's address ends in .js", () => {
  expect([PLAIN_PATH.test(""), PLAIN_PATH.test("/"), PLAIN_HOST.test("")]).toEqual([
    true,
    false,
    false,
  ]);
  const others = [
    "https://a.example/b",
    "https://a.example",
    "http://a.example/b.js",
    "https://a/b/.js",
    "https://a.js",
  ];
  expect(others.filter((address) => PLAIN_SCRIPT.test(address))).toEqual([]);
});

import { lettersOf, withoutStandIns, withStandIns } from "../../src/text/stand-ins";

const ARABIC = "هل {typed} صحيح؟ أعد تشغيل Outlook|مراجعة العنوان";

test("letters of another script become ASCII, and are got back", () => {
  const letters = lettersOf(ARABIC);
  const packed = withStandIns(ARABIC, letters);
  expect(packed).toMatch(/^[ -~]*$/);
  expect(packed).toContain("{typed}");
  expect(packed).toContain("<Outlook>");
  expect(withoutStandIns(packed, letters)).toBe(ARABIC);
});

test("the most frequent letters get stand-ins where there are more letters than those", () => {
  const rare = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
  const text = `ののの${rare}`;
  const letters = lettersOf(text);
  expect(letters.charAt(0)).toBe("の");
  expect(letters).toHaveLength(52);
  const packed = withStandIns(text, letters);
  expect(packed).toContain("eee");
  expect(packed).toMatch(/[^\0-\xff]/);
  expect(withoutStandIns(packed, letters)).toBe(text);
});

test.each(["Vérifiez l’adresse {typed}", "Did you mean {meant}?", ""])(
  "a text in Latin letters stays as it is: %j",
  (text) => {
    expect(lettersOf(text)).toBe("");
    expect(withStandIns(text, "")).toBe(text);
    expect(withoutStandIns(text, "")).toBe(text);
  },
);

test("a text with the marks of ASCII words is refused", () => {
  expect(() => withStandIns("هل <b>", "هل")).toThrow("cannot be packed");
});

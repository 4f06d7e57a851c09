/** Sentences about what the check itself found, where the common ones would not be true. */
import { createChecker } from "../../src/core/check";
import type { Policy } from "../../src/core/policy";
import { alertText } from "../../src/text/alert";
import { contosoPolicy, draft, knowledge, partnersPolicy } from "../support/drafts";

function messageFor(address: string, policy: Policy = contosoPolicy()): string {
  const decision = createChecker(knowledge(), policy)(draft([address]));
  return alertText(decision, policy, "en").message;
}

test.each([
  ["ann@\u0441\u043ent\u043eso.cm", "contoso.com"],
  ["ann@gm\u0430il.con", "gmail.com"],
])("%s, which has another slip, does not look like %s", (address, meant) => {
  const message = messageFor(address);
  expect(message).toContain(`${address} may be wrong. Did you mean ann@${meant}?`);
  expect(message).toContain(`${meant} has `);
});

test.each([
  ["ann@contoso.com.evil.ru", "It starts like contoso.com, but the mail would go to evil.ru."],
  ["ann@contoso-com.evil.ru", "It starts like contoso.com, but the mail would go to evil.ru."],
  ["ann@mail.contoso.com.evil.ru", "It contains the name of contoso.com, but"],
])("%s: %s", (address, sentence) => {
  expect(messageFor(address)).toContain(sentence);
});

test("no dot is missing where the labels stand in another order", () => {
  const message = messageFor("ann@citrix.eu.com", partnersPolicy(["eu.citrix.com"]));
  expect(message).toContain("Did you mean ann@eu.citrix.com?");
  expect(message).toContain("It contains the name of eu.citrix.com, but");
});

test("keeping is not spoken of where the policy bars it", () => {
  const barred = contosoPolicy({ keep: { reasonFor: [], notFor: ["transposition"] } });
  const [kept, mixed] = [messageFor("ann@gmial.com"), messageFor("ann@gmial.com", barred)];
  expect(kept).toContain("Select Review address to correct or keep it.");
  expect(mixed).toContain("Select Review address to change or remove it.");
  const check = createChecker(knowledge(), barred);
  const both = alertText(check(draft(["ann@gmial.com", "bob@army.ml"])), barred, "en");
  expect(both.message).toContain("Select Review addresses to correct or keep them.");
});

import { classify } from "../../src/core/classify";
import { meantHost } from "../../src/core/meant-host";
import { domain, knownDomain } from "../support/domains";

test.each([
  ["cnotoso.com", "contoso.com", "contoso.com"],
  // The labels in front stay as they were typed, where the known domain has none of its own.
  ["mail.cnotoso.com", "contoso.com", "mail.contoso.com"],
  ["mail.contoso.co", "contoso.com", "mail.contoso.com"],
  ["mail.relecluod.com", "mail.relecloud.com", "mail.relecloud.com"],
  ["us.contosocom", "contoso.com", "us.contoso.com"],
  // What stands around the known domain goes.
  ["contoso.com.evil.example", "contoso.com", "contoso.com"],
  ["contoso.com.com", "contoso.com", "contoso.com"],
  ["contoso", "contoso.com", "contoso.com"],
])("%s for %s: %s is suggested", (typed, known, host) => {
  const confusion = classify(domain(typed), knownDomain(known));
  expect(confusion && meantHost(domain(typed), confusion)).toBe(host);
});

import { tenantSuffix } from "../../src/core/tenant-suffixes";

test.each([
  ["contoso.onmicrosoft.com", "onmicrosoft.com", "onmicrosoft.com"],
  ["contoso.mail.onmicrosoft.com", "onmicrosoft.com", "mail.onmicrosoft.com"],
  ["contoso.onmicrosoft.us", "onmicrosoft.us", "onmicrosoft.us"],
  ["contoso.partner.onmschina.cn", "onmschina.cn", "partner.onmschina.cn"],
  ["contoso.partner.mail.onmschina.cn", "onmschina.cn", "partner.mail.onmschina.cn"],
  ["contoso.myshopify.com", "myshopify.com", "myshopify.com"],
  ["contoso.zendesk.com", "zendesk.com", "zendesk.com"],

  ["onmicrosoft.com", "onmicrosoft.com", ""],
  ["zendesk.com", "zendesk.com", ""],
  ["contoso.onmschina.cn", "onmschina.cn", ""],
  ["contoso.evilonmicrosoft.com", "evilonmicrosoft.com", ""],
  ["contoso.com", "contoso.com", ""],
  ["constructor", "constructor", ""],
])("%s (%s) stands under %j", (host, registrable, suffix) => {
  expect(tenantSuffix(host, registrable)).toBe(suffix);
});

/**
 * Domains under which one company gives a mail domain to each of many organisations, so that the
 * label to their left says whom one writes to. Only those that receive mail; the suffix itself is
 * its operator's own domain and no tenant.
 *
 * Keyed by registrable domain; the longest of several suffixes comes first.
 */
const TENANT_SUFFIXES: ReadonlyMap<string, readonly string[]> = new Map([
  // Microsoft Learn, "Add a domain to Microsoft 365": the initial domain of each tenant, in the
  // worldwide, US government, 21Vianet and former German clouds; "mail." is the routing domain of
  // a hybrid Exchange deployment.
  ["onmicrosoft.com", ["mail.onmicrosoft.com", "onmicrosoft.com"]],
  ["onmicrosoft.us", ["mail.onmicrosoft.us", "onmicrosoft.us"]],
  ["onmschina.cn", ["partner.mail.onmschina.cn", "partner.onmschina.cn"]],
  ["onmicrosoft.de", ["mail.onmicrosoft.de", "onmicrosoft.de"]],
  // publicsuffix.org, private section.
  ["myshopify.com", ["myshopify.com"]],
  // Zendesk developer documentation, "Support Addresses": support@{subdomain}.zendesk.com.
  ["zendesk.com", ["zendesk.com"]],
  // Freshdesk documentation, "Forward and convert your support emails": support@{account}.freshdesk.com.
  ["freshdesk.com", ["freshdesk.com"]],
  // Atlassian Support, "Receive requests from an email address": {name}@{site}.atlassian.net.
  ["atlassian.net", ["atlassian.net"]],
  // Groups.io help, "Enterprise groups": {group}@{organisation}.groups.io.
  ["groups.io", ["groups.io"]],
]);

/**
 * The tenant suffix that a host stands under.
 *
 * @param host - lower-case host name
 * @param registrable - its registrable domain by the public suffix list
 * @returns "" when it is under none, or is such a suffix itself
 */
export function tenantSuffix(host: string, registrable: string): string {
  for (const suffix of TENANT_SUFFIXES.get(registrable) ?? []) {
    if (host.length > suffix.length && host.endsWith(`.${suffix}`)) return suffix;
  }
  return "";
}

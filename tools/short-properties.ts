/**
 * Properties that get short names in the event script: what the suffix parser is asked and answers,
 * and what of our own domains no expression names by a text and nothing stores.
 */
export const SHORT_PROPERTIES: readonly string[] = [
  "allowIcannDomains",
  "allowPrivateDomains",
  "detectIp",
  "detectSpecialUse",
  "domainWithoutSuffix",
  "extraSuffixes",
  "extractHostname",
  "isIcann",
  "isPrivate",
  "localPart",
  "mixedInputs",
  "publicSuffix",
  "subdomain",
  "suffixExists",
  "validHosts",
  "validateHostname",
];

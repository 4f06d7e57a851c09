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
  "extractHostname",
  "extraSuffixes",
  "isIcann",
  "isPrivate",
  "knownCount",
  "likelihood",
  "localPart",
  "mixedInputs",
  "ownKnown",
  "publicSuffix",
  "repaired",
  "subdomain",
  "suffixExists",
  "typedExists",
  "validateHostname",
  "validHosts",
  "wellKnown",
];

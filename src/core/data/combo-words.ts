/**
 * Words that are put before or behind an organisation's name to make another domain.
 *
 * Source: the words that Kintis et al. 2017 (Hiding in Plain Sight, CCS) and Chromium's
 * combosquatting heuristic name, and the legal and customary forms of company names.
 */
export const COMBO_WORDS: ReadonlySet<string> = new Set([
  ...["account", "accounts", "activate", "active", "admin", "alert", "auth", "billing", "careers"],
  ...["center", "cloud", "corp", "corporate", "customer", "email", "global", "group", "help", "hq"],
  ...["inc", "info", "invoice", "international", "jobs", "llc", "login", "logon", "ltd", "mail"],
  ...["my", "official", "online", "pay", "payment", "payments", "portal", "secure", "security"],
  ...["service", "services", "shop", "signin", "store", "support", "team", "tech", "the", "update"],
  ...["usa", "us", "verify", "web", "www"],
]);

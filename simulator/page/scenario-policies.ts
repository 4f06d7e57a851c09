/** Policies of the scenarios, as an admin would write them. */

export const BLOCKING_POLICY = JSON.stringify(
  {
    version: 1,
    revision: 3,
    organization: { name: "Contoso", domains: ["contoso.com"] },
    deny: [{ entry: "fabrikam.com", reason: "Bids go through the legal team." }],
    contact: "mail-help@contoso.com",
  },
  null,
  2,
);

/** Knows one person by address: the same name elsewhere is noted, and not asked about on Send. */
export const SAME_PERSON_POLICY = JSON.stringify(
  {
    version: 1,
    revision: 1,
    organization: { name: "Contoso", domains: ["contoso.com"] },
    partners: [{ entry: "anna.berg@fabrikam.com", name: "Fabrikam" }],
    contact: "mail-help@contoso.com",
  },
  null,
  2,
);

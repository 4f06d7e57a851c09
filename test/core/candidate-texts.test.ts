import { COMBO_WORDS } from "../../src/core/data/combo-words";
import { probeTexts } from "../../src/core/candidate-texts";
import { indexOf, offered } from "../support/known-index";

const KNOWN = [
  "contoso.com",
  "mail.army.mil",
  "se.ibm.com",
  "eu.citrix.com",
  "fourth-coffee.com",
  "u-tokyo.ac.jp",
  "example.co.uk",
  "company.com",
  "fabrikam.com",
  "münchen.de",
];
const INDEX = indexOf(KNOWN);
const LEARNED = indexOf(KNOWN, 50);

/** typed, host that is looked up for it */
const OFFERED = [
  // Another suffix, or none.
  ["contoso.org", "contoso.com"],
  ["contoso.co", "contoso.com"],
  ["contoso.co.uk", null], // a national site of one firm: excused whoever knows it
  ["u-tokyo.de", "u-tokyo.ac.jp"], // but no firm has an institution's ending
  ["contoso.zzzz", "contoso.com"],
  ["contoso", "contoso.com"],
  ["u-tokyo.jp", "u-tokyo.ac.jp"],
  ["mail.army", "mail.army.mil"],
  ["mail.army.de", "mail.army.mil"],
  // Something around it.
  ["2857contoso.com", "contoso.com"],
  ["wwwcontoso.com", "contoso.com"],
  ["aaaacontoso.com", "contoso.com"],
  ["jd7contoso.com", "contoso.com"],
  ["__contoso.com", "contoso.com"],
  ["mailcontoso.com", "contoso.com"],
  ["evilcontoso.com", null], // any other letters make another name
  ["contoso.comm", "contoso.com"],
  ["contoso.com.com", "contoso.com"],
  ["contoso.com.evil.example", "contoso.com"],
  ["x.y.contoso.com.evil.example", "contoso.com"],
  ["contoso-com.example.net", "contoso.com"],
  ["fourth-coffee-com.example.net", "fourth-coffee.com"],
  ["mail-army-mil.example.net", "mail.army.mil"],
  ["example-co-uk.example.net", "example.co.uk"],
  ["contoso.co.com", "contoso.com"],
  ["contosocom.net", "contoso.com"],
  ["mail.fabrikamcom-login.com", "fabrikam.com"],
  // Dots left out, added, moved; labels in another order.
  ["contosocom", "contoso.com"],
  ["contos.ocom", "contoso.com"],
  ["con.toso.com", "contoso.com"],
  ["example.couk", "example.co.uk"],
  ["citrix.eu.com", "eu.citrix.com"],
  // Look-alikes.
  ["c\u043entoso.com", "contoso.com"],
  ["c0ntoso.com", "contoso.com"],
  ["cornpany.com", "company.com"],
  ["munchen.de", null],
  // Another spelling.
  ["phabrikam.com", "fabrikam.com"],
  ["fabricam.com", "fabrikam.com"],
  // Words added.
  ["contoso-support.com", "contoso.com"],
  ["my-contoso.com", "contoso.com"],
  ["my-fourth-coffee.com", "fourth-coffee.com"],
  ["contosogroup.net", "contoso.com"],
  ["fourth-coffee-shop.com", "fourth-coffee.com"],
  ["loginfabrikam.org", "fabrikam.com"],

  ["northwind.com", null],
  ["contosi.com", null], // single letters are the business of edits
  ["cntso.com", null],
] as const;

test.each(COMBO_WORDS)("whatever word is added, as %s, at either end", (word) => {
  for (const typed of [`fabrikam${word}.com`, `${word}fabrikam.com`]) {
    const hosts = offered(typed, INDEX, (domain, offer) => probeTexts(domain, INDEX, offer));
    expect(hosts).toContain("fabrikam.com");
  }
});

test.each(OFFERED)("for %s is looked up %p", (typed, host) => {
  const hosts = offered(typed, INDEX, (domain, offer) => probeTexts(domain, INDEX, offer));
  if (host === null) expect(hosts.filter((each) => KNOWN.includes(each))).toEqual([]);
  else expect(hosts).toContain(host);
});

test.each(OFFERED.filter(([, host]) => host !== null))(
  "for %s, from records, is looked up %p",
  (typed, host) => {
    const hosts = offered(typed, LEARNED, (domain, offer) => probeTexts(domain, LEARNED, offer));
    expect(hosts).toContain(host);
  },
);

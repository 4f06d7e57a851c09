import { probeSuffixes } from "../../src/core/candidate-suffixes";
import { indexOf, offered } from "../support/known-index";

const KNOWN = [
  "contoso.com",
  "mail.army.mil",
  "u-tokyo.ac.jp",
  "relecloud.com.hk",
  "example.co.uk",
];
const INDEX = indexOf(KNOWN);

/** typed, hosts that are looked up for it */
const OFFERED = [
  // The name under another suffix.
  ["contoso.org", ["contoso.com"]],
  ["contoso.co", ["contoso.com"]],
  ["contoso.zzzz", ["contoso.com"]],
  ["contoso", ["contoso.com"]],
  ["u-tokyo.jp", ["u-tokyo.ac.jp"]],
  ["u-tokyo.de", ["u-tokyo.ac.jp"]],
  ["contoso.co.uk", []], // a national site of one firm: excused whoever knows it
  // The whole host with a suffix behind it.
  ["mail.army", ["mail.army.mil"]],
  ["relecloud.com", ["relecloud.com.hk"]],
  ["example.co", ["example.co.uk"]],
  // The labels in front stay.
  ["mail.army.de", ["mail.army.mil"]],
  ["smtp.army.de", []],

  ["contoso.com", []],
  ["contosoo.org", []],
] as const;

test.each(OFFERED)("%s: %j", (typed, hosts) => {
  const found = offered(typed, INDEX, (domain, offer) => {
    probeSuffixes(domain, INDEX, offer);
  });
  expect(found.filter((host) => host !== typed && KNOWN.includes(host))).toEqual(hosts);
});

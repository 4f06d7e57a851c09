import { askAlone } from "../../../bench/engines/engine";
import { lookalikeRules } from "../../../bench/engines/lookalike-rules";

const CASES = [
  // typed            known              suggested, "" for nothing

  // One edit or swap, on skeletons as UTS #39 has them: w and d are one letter each.
  ["abcde.com", "abced.com", "abced.com"],
  ["wingtpitoys.com", "wingtiptoys.com", "wingtiptoys.com"],
  ["northwindtrasers.com", "northwindtraders.com", "northwindtraders.com"],
  ["nothwindtraders.com", "northwindtraders.com", "northwindtraders.com"],
  ["northindtraders.com", "northwindtraders.com", "northwindtraders.com"],
  ["northwindtraers.com", "northwindtraders.com", "northwindtraders.com"],
  ["fabrikarn.com", "fabrikam.com", "fabrikam.com"],
  ["c0ntoso.com", "contoso.com", "contoso.com"],
  ["wíngtiptoys.com", "wingtiptoys.com", "wingtiptoys.com"],
  ["ẃingtiptoys.com", "wingtiptoys.com", "wingtiptoys.com"],
  ["northvvindtraclers.com", "northwindtraders.com", ""], // two edits each
  ["fabrikma.com", "fabrikam.com", ""], // m is two letters there: two edits
  ["adatum.net", "adatum.com", ""],
  ["datum.com", "adatum.com", ""],
  ["xdatum.com", "adatum.com", ""],
  ["ada-tum.com", "adatum.com", ""],
  ["abcd1.com", "abcd2.com", ""],

  // A name beside a word.
  ["google-login.com", "google.com", "google.com"],
  ["googlé-login.com", "google.com", "google.com"],
  ["engagedsité-online.com", "engagedsite.com", "engagedsite.com"],
  ["google-lógin.com", "google.com", "google.com"],
  ["adatum-admin.com", "adatum.com", "adatum.com"],
  ["lén-online.com", "len.com", ""],
  ["keyservicés.com", "vices.com", ""],
  ["ónline.googlé", "google.com", ""],
  ["google-support.com", "google.com", ""],

  // A name inside.
  ["wingtiptoys.com.example.net", "wingtiptoys.com", "wingtiptoys.com"],
  ["wingtiptoys-com.example.net", "wingtiptoys.com", "wingtiptoys.com"],
] as const;

test.each(CASES)("%s with %s known: %j", (typed, known, suggested) => {
  const check = lookalikeRules.prepare({ learned: null, listed: [known] });
  expect(askAlone(check, typed).suggested).toBe(suggested);
});

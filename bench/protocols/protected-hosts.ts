/**
 * Names under protected suffixes that exist, from the organisations' public web and mail domains:
 * suffix, then names.
 */
export const PROTECTED_HOSTS: readonly (readonly [suffix: string, names: string])[] = [
  ["mil", "army navy af usmc uscg centcom disa mail us.army"],
  ["gov", "nasa nih noaa fda usda state treasury llnl mail.house"],
  ["edu", "mit stanford harvard berkeley princeton umich cs.cornell"],
  ["int", "nato who icao esa wipo interpol eumetsat"],
  ["gov.uk", "hmrc homeoffice dwp defra cabinetoffice dft"],
  ["ac.uk", "ox cam ucl imperial leeds kcl"],
  ["gov.au", "ato dfat defence health homeaffairs"],
  ["edu.au", "unsw anu monash unimelb sydney"],
  ["gc.ca", "forces rcmp-grc cra-arc statcan nrc-cnrc"],
  ["go.jp", "mofa meti mod jaxa riken"],
  ["ac.jp", "u-tokyo kyoto-u keio waseda tsukuba"],
  ["go.kr", "mofa moef korea kisa"],
  ["mil.kr", "army navy mnd"],
  ["gov.br", "planalto anvisa itamaraty serpro"],
  ["mil.br", "eb fab marinha"],
  ["gov.in", "isro drdo uidai mea"],
  ["gov.it", "interno salute mef"],
  ["gov.pl", "mf msz mon"],
  ["mil.pl", "wp ron"],
  ["gov.sg", "mfa moh mindef iras"],
  ["gv.at", "bmi bmf bka"],
  ["mil.nz", "nzdf"],
];

/** One slip from a suffix: a letter left out, doubled, or swapped with the next. */
export function oneSlipFrom(suffix: string): readonly string[] {
  const letters = suffix.split("");
  const slips = letters.flatMap((letter, i) => {
    const front = suffix.slice(0, i);
    const rest = suffix.slice(i + 1);
    return [
      front + rest,
      front + letter + letter + rest,
      front + rest.charAt(0) + letter + rest.slice(1),
    ];
  });
  return [...new Set(slips)].filter((slip) => slip !== suffix);
}

/**
 * Figures that the odds are made of, as decimal logarithms of probabilities.
 */
export const PRIOR = {
  /** A message goes to the organisation's own domain, where that is known. */
  own: -0.4,
  /** It goes to one of the domains learned from the organisation's mail; shared by count. */
  learned: -0.26,
  /** A public mail provider, where something / nothing is known of the organisation; shared by weight. */
  provider: -1.3,
  providerAlone: -0.2,
  message: -1.3,
  protected: -4,
} as const;

/** A message is addressed to a domain that is not known, with and without a learned list. */
export const UNKNOWN = { withRecords: -1.7, without: -1.3 } as const;

/** A slip of this kind happens, per message; shared among the ways it can happen. */
export const SLIP = {
  omission: -3.85,
  "insertion:repeated": -4.6,
  "insertion:adjacent": -4.6,
  insertion: -4.6,
  "substitution:adjacent": -4.75,
  "substitution:vowel": -5.1,
  substitution: -5,
  transposition: -4.2,
  "two-edits": -5.4,
  hyphen: -4.6,
  "missing-dot": -5,
  "moved-dot": -5.3,
  "wrong-suffix:near": -4.4,
  "wrong-suffix:far": -4.6,
  "wrong-suffix:unreal": -4.2,
  "missing-suffix": -4.5,
  embedding: -5.2,
  junk: -5,
  combosquatting: -5.6,
  soundsquatting: -5.3,
  homoglyph: -5,
} as const;

/** Share of unknown domains whose name has this many letters, 0 to 20. */
export const LENGTH_SHARE: readonly number[] = [
  0, 0.002, 0.052, 0.092, 0.073, 0.089, 0.142, 0.128, 0.116, 0.082, 0.062, 0.048, 0.034, 0.024,
  0.017, 0.014, 0.012, 0.006, 0.005, 0.002, 0.001,
];

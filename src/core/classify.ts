import { combosquatting } from "./detectors/combosquatting";
import { dots } from "./detectors/dots";
import { embedding } from "./detectors/embedding";
import { homoglyph } from "./detectors/homoglyph";
import { junk } from "./detectors/junk";
import { protectedSuffix } from "./detectors/protected-suffix";
import { soundsquatting } from "./detectors/soundsquatting";
import { twoEditsApart } from "./detectors/two-edits";
import { typo } from "./detectors/typo";
import { wrongSuffix } from "./detectors/wrong-suffix";
import type { Confusion, Detector, Domain, KnownDomain } from "./types";

/** Most certain first: the first that has something to say names the pair. */
const DETECTORS: readonly Detector[] = [
  homoglyph,
  protectedSuffix,
  wrongSuffix,
  dots,
  typo,
  junk,
  embedding,
  soundsquatting,
  twoEditsApart,
  combosquatting,
];

/** What happened between a typed and a known domain; null when nothing that has a name. */
export function classify(typed: Domain, known: KnownDomain): Confusion | null {
  for (const detect of DETECTORS) {
    const confusion = detect(typed, known);
    if (confusion !== null) return confusion;
  }
  return null;
}

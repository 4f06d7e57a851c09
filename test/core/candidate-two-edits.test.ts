import { probeTwoEdits } from "../../src/core/candidate-two-edits";
import { prefixHashes } from "../../src/core/hash";
import { indexOf, offered } from "../support/known-index";

const INDEX = indexOf(["northwindtraders.com", "fourth-coffee.com", "trekkingpizza.com"], 50);

/** typed, whether the known host two edits away is offered */
const CASES = [
  ["nnorthwindtradderse.com", false], // three
  ["nnorthwindtradders.com", true], // two letters doubled
  ["nrothwindtradesr.com", true], // two swaps
  ["nrothwindtradders.com", true], // a swap and a doubled letter
  ["northqwindtrzaders.com", true], // two letters too many
  ["fuorth-cofee.com", true], // a swap, and a doubled letter typed once

  ["rtekkingpiza.com", false], // a swap, and a letter typed once that is seldom doubled
  ["tekkingpizzza.com", false], // a dropped letter
  ["rtekkingpizzza.com", true], // a swap, and a letter too many
  ["nirthwindtradders.com", false], // a neighbouring key
  ["nxrthwindtradders.com", false], // no neighbouring key
  ["norhwindtradders.com", false], // a dropped letter that is not doubled
  ["northwindtraders.com", false],
] as const;

test.each(CASES)("%s: %p", (typed, isOffered) => {
  const hosts = offered(typed, INDEX, ({ name }, offer) => {
    const target = {
      text: typed,
      units: name.length,
      prefixes: prefixHashes(typed, INDEX.hash),
      front: "",
      frontPrefixes: prefixHashes("", INDEX.hash),
    };
    probeTwoEdits(target, INDEX, offer);
  });
  const known = hosts.filter((host) => host !== typed && /^(northwind|fourth|trekking)/.test(host));
  expect(known).toHaveLength(isOffered ? 1 : 0);
});

import type { NamesInOrder } from "../names";

export const names: NamesInOrder = {
  scripts: ["Latin", "Cyrillic", "Greek", "Armenian", "Georgian", "Hebrew", "Arabic", "Cherokee"],
  owners: [
    "the US military",
    "the US government",
    "US universities and colleges",
    "international treaty organisations",
    "the UK government",
    "the UK Ministry of Defence",
    "the UK National Health Service",
    "UK universities and colleges",
  ],
};

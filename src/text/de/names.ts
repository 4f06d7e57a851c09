import type { NamesInOrder } from "../names";

export const names: NamesInOrder = {
  scripts: [
    "lateinisch",
    "kyrillisch",
    "griechisch",
    "armenisch",
    "georgisch",
    "hebräisch",
    "arabisch",
    "Cherokee",
  ],
  owners: [
    "US-Militär",
    "US-Regierung",
    "US-Hochschulen",
    "internationale Organisationen",
    "britische Regierung",
    "britisches Verteidigungsministerium",
    "britischer Gesundheitsdienst NHS",
    "britische Hochschulen",
  ],
};

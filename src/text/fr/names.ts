import type { NamesInOrder } from "../names";

export const names: NamesInOrder = {
  scripts: ["latin", "cyrillique", "grec", "arménien", "géorgien", "hébreu", "arabe", "cherokee"],
  owners: [
    "armée américaine",
    "gouvernement américain",
    "universités américaines",
    "organisations internationales",
    "gouvernement britannique",
    "ministère britannique de la Défense",
    "service de santé britannique NHS",
    "universités britanniques",
  ],
};

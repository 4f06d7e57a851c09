import type { NamesInOrder } from "../names";

export const names: NamesInOrder = {
  scripts: ["latino", "cirílico", "griego", "armenio", "georgiano", "hebreo", "árabe", "cheroqui"],
  owners: [
    "Fuerzas Armadas de EE. UU.",
    "Gobierno de EE. UU.",
    "universidades de EE. UU.",
    "organismos internacionales",
    "Gobierno británico",
    "Ministerio de Defensa británico",
    "servicio de salud británico NHS",
    "universidades británicas",
  ],
};

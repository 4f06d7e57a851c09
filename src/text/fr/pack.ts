import { places } from "../data/places.fr";
import type { Pack } from "../pack";
import { alert } from "./alert";
import { card } from "./card";
import { names } from "./names";
import { pane } from "./pane";
import { spoken } from "./spoken";

export const pack: Pack = { language: "fr", alert, card, spoken, pane, names, places };

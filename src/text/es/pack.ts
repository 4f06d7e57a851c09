import { places } from "../data/places.es";
import type { Pack } from "../pack";
import { alert } from "./alert";
import { card } from "./card";
import { names } from "./names";
import { pane } from "./pane";
import { spoken } from "./spoken";

export const pack: Pack = { language: "es", alert, card, spoken, pane, names, places };

import { places } from "../data/places.ar";
import type { Pack } from "../pack";
import { alert } from "./alert";
import { card } from "./card";
import { names } from "./names";
import { pane } from "./pane";
import { spoken } from "./spoken";

export const pack: Pack = { language: "ar", alert, card, spoken, pane, names, places };

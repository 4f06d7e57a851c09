/** All that holds of cards, in a browser without ariaNotify. */
import { withoutAriaNotify } from "../support/open-pane";
import "./card.test";

beforeAll(withoutAriaNotify);

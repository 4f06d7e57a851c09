/** What every browser has and jsdom has not. */
Element.prototype.scrollIntoView = () => undefined;

const IN_TAB_ORDER = "a[href],button,input,select,textarea,iframe,[tabindex]";

/** Moves the focus to the control behind a place in the page, or to the one before it. */
export function focusBeside(place: HTMLElement, backward: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>(IN_TAB_ORDER)];
  const at = all.indexOf(place);
  const onTheWay = backward ? all.slice(0, at).reverse() : all.slice(at + 1);
  // From the end of the page the focus goes on at its beginning.
  const around = backward ? all.slice(at + 1).reverse() : all.slice(0, at);
  [...onTheWay, ...around].find(takesFocus)?.focus();
}

function takesFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility();
}

/**
 * Focus a heading or a row that nobody reaches with Tab.
 *
 * office.js moves the focus itself on Tab, among what it finds in the order of Tab, and leaves the
 * pane from anywhere else: so the element is in that order for as long as it has the focus.
 */
export function leadFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener(
      "blur",
      () => {
        element.tabIndex = -1;
      },
      { once: true },
    );
  }
  element.focus();
}

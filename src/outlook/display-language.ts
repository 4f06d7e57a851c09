/** BCP 47 tag of Outlook's own texts: "de-DE"; "" when unknown. Never throws. */
export function displayLanguage(): string {
  try {
    return String(Office.context.displayLanguage);
  } catch {
    return "";
  }
}

import type { ThemeName } from "./choices";

/** Colours of Outlook's own panes, as it tells them to add-ins: 0xffffff is white. */
export const OFFICE_THEMES: Readonly<Record<ThemeName, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffffff,
  },
};

/** The event by which frames hear of colours. */
export const THEME_EVENT = "officeThemeChanged";

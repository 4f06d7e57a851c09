import { useEffect } from "react";
import type { Choices, ThemeName } from "./choices";
import { readChoices, writeChoices } from "./choices";
import type { Desk } from "./desk";

/** Keeps the address bar and the choices the same, so that a link opens what it shows. */
export function useAddressBar(desk: Desk, choices: Choices, usualTheme: ThemeName): void {
  useEffect(() => {
    history.replaceState(null, "", writeChoices(choices, usualTheme));
  }, [choices, usualTheme]);
  useEffect(() => {
    const follow = (): void => {
      const { scenario, ...others } = readChoices(location.hash, usualTheme);
      const isNew = scenario !== desk.state().choices.scenario;
      desk.choose(isNew ? { scenario, ...others } : others);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [desk, usualTheme]);
}

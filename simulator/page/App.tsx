import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ThemeName } from "./choices";
import type { Desk } from "./desk";
import { Inspector } from "./Inspector";
import { OtherWindows } from "./OtherWindows";
import { PolicyDrop } from "./PolicyDrop";
import { Scenarios } from "./Scenarios";
import { TopBar } from "./TopBar";
import { useAddressBar } from "./use-address-bar";
import { useMedia } from "./use-media";
import { useServer } from "./use-server";
import { Windows } from "./Windows";
import { WORDS } from "./words";

const FLUENT = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Below this the scenarios become a menu above the message. */
const WIDE = "(min-width: 1100px)";

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  "#frames": { display: "block", position: "absolute", width: 0, height: 0, overflow: "hidden" },
  "h1, h2, h3": { margin: 0 },
  "[hidden]": { display: "none !important" },
});

const useStyles = makeStyles({
  page: {
    // Where the window is lower, the page scrolls.
    height: "max(100dvh, 780px)",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (min-width: 1100px)": { height: "max(100dvh, 620px)" },
    "@media (max-width: 699px)": { height: "auto", minHeight: "100dvh" },
  },
  desk: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  deskWide: { flexDirection: "row" },
  side: {
    boxSizing: "border-box",
    width: "250px",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    gap: "16px",
    padding: "12px 8px 16px",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke2,
  },
  top: { display: "flex", flexWrap: "wrap", gap: "12px", padding: "12px 12px 0" },
  main: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
  },
});

/** The whole page, in the order in which it is read and tabbed through. */
export function App({ desk, usualTheme }: { desk: Desk; usualTheme: ThemeName }) {
  useStaticStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const wide = useMedia(WIDE);
  const serverAway = useServer(desk.serverIsBack);
  useAddressBar(desk, state.choices, usualTheme);
  const { shown } = state;
  const scenarios = (
    <Scenarios
      chosen={state.choices.scenario}
      asMenu={!wide}
      onChoose={(scenario) => desk.choose({ scenario })}
    />
  );
  const policy = <PolicyDrop policy={state.policy} refused={state.refused} desk={desk} />;

  return (
    <FluentProvider theme={FLUENT[state.choices.theme]} className={styles.page}>
      <TopBar choices={state.choices} onChoose={desk.choose} />
      <div className={mergeClasses(styles.desk, wide && styles.deskWide)}>
        <div className={wide ? styles.side : styles.top}>
          {scenarios}
          {policy}
        </div>
        <main className={styles.main}>
          {serverAway && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{WORDS.serverAway}</MessageBarBody>
            </MessageBar>
          )}
          <OtherWindows windows={state.windows} shown={shown} onShow={desk.show} />
          <Windows desk={desk} state={state} />
          {shown !== null && (
            <Inspector
              key={shown.id}
              open={shown}
              policy={state.policy.policy}
              onReset={desk.reset}
            />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}

import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, type ComponentProps, type ReactNode } from "react";
import { AboutPage } from "./AboutPage";
import { Announcer } from "./Announcer";
import { CrashBoundary } from "./CrashBoundary";
import { CrashPage } from "./CrashPage";
import { FailedPage } from "./FailedPage";
import { Foot } from "./Foot";
import { Headline } from "./Headline";
import { headlineOf } from "./headline-text";
import { loadLater, useLater } from "./load-later";
import { LoadingPage } from "./LoadingPage";
import { MessagePage } from "./MessagePage";
import type { Pane } from "./pane";
import { PaneContext, usePane, usePaneState } from "./PaneContext";
import type { PaneState } from "./state";
import { TrustAsking } from "./TrustAsking";
import { focusOn, useCues } from "./use-cues";
import { useGuard } from "./use-guard";
import { useTheme } from "./use-theme";
import { useWords, WordsContext, type PaneWords } from "./words";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface AppProps {
  readonly pane: Pane;
  readonly words: PaneWords;
}

/** The pane as a view of its state, in the theme and the language of Outlook. */
export function App({ pane, words }: AppProps): ReactNode {
  const theme = useTheme(pane.parts.port);
  return (
    <PaneContext value={pane}>
      <WordsContext value={words}>
        <FluentProvider
          theme={theme === "dark" ? webDarkTheme : webLightTheme}
          dir={words.rtl ? "rtl" : "ltr"}
          style={{ textAlign: "start" }}
        >
          <Announcer>
            <CrashBoundary
              fallback={(cause) => (
                <PageFrame>
                  <CrashPage cause={cause} />
                </PageFrame>
              )}
            >
              <Pages />
            </CrashBoundary>
          </Announcer>
        </FluentProvider>
      </WordsContext>
    </PaneContext>
  );
}

/** Styled inside the provider, where the direction of the text is known. */
function PageFrame(props: ComponentProps<"main">): ReactNode {
  return <main {...props} className={useStyles().page} />;
}

type Page = "message" | "trust" | "about";

interface Place {
  readonly page: Page;
  /** Where one was before; "outside" where Outlook led to the message. */
  readonly from: Page | "outside";
}

function Pages(): ReactNode {
  const { actions, parts } = usePane();
  const state = usePaneState();
  const later = useLater();
  const [place, setPlace] = useState<Place>({ page: "message", from: "message" });
  // Until the list is loaded the message stays.
  const page = place.page === "trust" && later === null ? "message" : place.page;
  const guard = useGuard(state.cue, page === "message");
  useCues(state);

  // Back on the list, the link that led away has the focus again.
  useEffect(() => {
    if (place.page !== "message" || place.from === "message") return;
    if (place.from !== "outside") {
      document.querySelector<HTMLElement>(`[data-page-link="${place.from}"]`)?.focus();
    } else if (document.hasFocus()) focusOn("headline");
  }, [place]);

  // Another message, or an alert that leads to the pane: the message is what is asked for.
  useEffect(
    () =>
      parts.port.listen((event) => {
        if (event !== "item" && event !== "hint") return;
        setPlace((now) => (now.page === "message" ? now : { page: "message", from: "outside" }));
      }),
    [parts.port],
  );

  const show = (next: Page) => (): void => {
    setPlace({ page: next, from: place.page });
  };
  const back = show("message");
  return (
    <PageFrame {...guard}>
      {page === "trust" && later !== null && (
        <later.TrustPage
          onBack={() => {
            back();
            void actions.trustChanged();
          }}
        />
      )}
      {page === "about" && <AboutPage onBack={back} />}
      {page === "message" && (
        <TrustAsking>
          <StatusPage state={state} />
          {state.status !== "loading" && (
            <Foot
              onTrust={() => {
                show("trust")();
                void loadLater();
              }}
              onAbout={show("about")}
            />
          )}
        </TrustAsking>
      )}
    </PageFrame>
  );
}

function StatusPage({ state }: { readonly state: PaneState }): ReactNode {
  const { say } = useWords();
  switch (state.status) {
    case "loading":
      return <LoadingPage first={state.cue.turn === 0} />;
    case "no-item":
    case "read-only":
      return <Headline {...headlineOf(state, say)} />;
    case "failed":
      return <FailedPage state={state} />;
    case "ready":
      return <MessagePage state={state} />;
  }
}

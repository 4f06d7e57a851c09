import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from "react";
import { AboutPage } from "./AboutPage";
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
import { useCues } from "./use-cues";
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
          <AriaLiveAnnouncer>
            <CrashBoundary
              fallback={(cause) => (
                <PageFrame>
                  <CrashPage cause={cause} />
                </PageFrame>
              )}
            >
              <Pages />
            </CrashBoundary>
          </AriaLiveAnnouncer>
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

function Pages(): ReactNode {
  const { actions } = usePane();
  const state = usePaneState();
  const later = useLater();
  const [asked, setPage] = useState<Page>("message");
  // Until the list is loaded the message stays.
  const page = asked === "trust" && later === null ? "message" : asked;
  const guard = useGuard(state.cue, page === "message");
  const left = useRef<Page>("message");
  useCues(state);

  // Back on the list, the link that led away has the focus again.
  useEffect(() => {
    if (page !== "message" || left.current === "message") return;
    document.querySelector<HTMLElement>(`[data-page-link="${left.current}"]`)?.focus();
    left.current = "message";
  }, [page]);

  const back = useCallback(() => {
    setPage((from) => {
      left.current = from;
      return "message";
    });
  }, []);
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
                setPage("trust");
                void loadLater();
              }}
              onAbout={() => {
                setPage("about");
              }}
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

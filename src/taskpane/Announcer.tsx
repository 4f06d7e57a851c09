import { AnnounceProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { notify } from "./browser";
import { useHiddenStyles } from "./Hidden";

/** What comes into a region together with it, or at once after it, is not spoken. */
const MEET_MS = 100;
/** Spoken by then; later it would only be found by who reads the page through. */
const KEEP_MS = 7_000;

interface Announced {
  /** Tells the same text, said twice, apart. */
  readonly turn: number;
  readonly text: string;
  /** Interrupts what is being read. */
  readonly alert: boolean;
}

/**
 * Speaks what `useAnnounce` is given: by `ariaNotify`, or else by two live regions. Fluent's own
 * announcer interrupts with each message there, and loses what is said while it is first drawn.
 */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [announced, setAnnounced] = useState<readonly Announced[]>([]);
  const turn = useRef(0);
  const announce = useCallback((text: string, { alert = false }: AnnounceOptions = {}): void => {
    if (notify(text, alert)) return;
    turn.current += 1;
    const latest = { turn: turn.current, text, alert };
    setTimeout(() => {
      setAnnounced((former) => [...former, latest]);
    }, MEET_MS);
  }, []);
  useEffect(() => {
    if (announced.length === 0) return undefined;
    const timer = setTimeout(() => {
      setAnnounced([]);
    }, KEEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [announced]);
  return (
    <AnnounceProvider value={useMemo(() => ({ announce }), [announce])}>
      {children}
      <Region announced={announced.filter(({ alert }) => !alert)} live="polite" />
      <Region announced={announced.filter(({ alert }) => alert)} live="assertive" />
    </AnnounceProvider>
  );
}

interface AnnounceOptions {
  readonly alert?: boolean;
}

interface RegionProps {
  readonly announced: readonly Announced[];
  readonly live: "polite" | "assertive";
}

/** Each text is an element of its own, which is spoken when it comes and never again. */
function Region({ announced, live }: RegionProps): ReactNode {
  const { hidden } = useHiddenStyles();
  // Beside all else: an open dialog hides the rest of the page, but what is marked like this.
  return createPortal(
    <div aria-live={live} aria-relevant="additions" className={hidden} data-tabster-never-hide="">
      {announced.map(({ turn, text }) => (
        <div key={turn}>{text}</div>
      ))}
    </div>,
    document.body,
  );
}

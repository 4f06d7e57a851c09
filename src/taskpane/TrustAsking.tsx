import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import type { TrustRight } from "../core/rights";
import type { Flagged } from "./flagged";
import { useLater } from "./load-later";
import { usePane, usePaneState } from "./PaneContext";
import { findItem } from "./state";

/** What is to be trusted, and where that was asked for. */
export interface TrustQuestion {
  /** Of the card or the row. */
  readonly id: number;
  readonly flagged: Flagged;
  readonly right: TrustRight;
  /** Has the focus again when nothing is trusted. */
  readonly opener: HTMLElement | null;
}

type Ask = (question: TrustQuestion) => void;

const AskContext = createContext<Ask | null>(null);

/** Opens the dialog. */
export function useAskTrust(): Ask {
  const ask = useContext(AskContext);
  if (ask === null) throw new Error("No dialog.");
  return ask;
}

interface Asked {
  /** Counts the openings, each with a dialog of its own. */
  readonly turn: number;
  readonly open: boolean;
  readonly question: TrustQuestion;
}

/**
 * The one dialog that asks whether to trust an address. It stands beside the cards and outlives the
 * card that is settled by it: taken out of the page while open, a dialog leaves all else hidden.
 */
export function TrustAsking({ children }: { readonly children: ReactNode }): ReactNode {
  const { actions } = usePane();
  const state = usePaneState();
  const later = useLater();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>((question) => {
    setAsked((last) => ({ turn: (last?.turn ?? 0) + 1, open: true, question }));
  }, []);
  const close = (): void => {
    setAsked((last) => last && { ...last, open: false });
  };
  const question = asked?.question;
  const item =
    question !== undefined && state.status === "ready" ? findItem(state, question.id) : null;
  const asker = item?.kind === "done" ? item.former : item;
  const stands = asker?.kind === "card" && asker.flagged.address === question?.flagged.address;
  // Once its card is gone the question is: the next message counts its cards anew.
  if (asked?.open === true && !stands) setAsked({ ...asked, open: false });
  return (
    <AskContext value={ask}>
      {children}
      {asked !== null && later !== null && (
        <later.TrustDialog
          key={asked.turn}
          open={asked.open && stands}
          flagged={asked.question.flagged}
          right={asked.question.right}
          onTrust={(entry) => {
            close();
            return actions.trust(asked.question.id, entry);
          }}
          onClose={() => {
            close();
            asked.question.opener?.focus();
          }}
        />
      )}
    </AskContext>
  );
}

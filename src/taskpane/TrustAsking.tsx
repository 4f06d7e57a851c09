import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import type { TrustRight } from "../core/rights";
import type { Flagged } from "./flagged";
import { useLater } from "./load-later";
import { usePane, usePaneState } from "./PaneContext";
import { findItem, type PaneState, type Problem } from "./state";

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
  /** What the card or the row said before. */
  readonly before: Problem | null;
}

/**
 * The one dialog that asks whether to trust an address. It stands beside the cards and outlives the
 * card that is settled by it: taken out of the page while open, a dialog leaves all else hidden. Once
 * the trust is saved the card is settled, and that closes it; where it could not be saved it says so.
 */
export function TrustAsking({ children }: { readonly children: ReactNode }): ReactNode {
  const { actions, getState } = usePane();
  const state = usePaneState();
  const later = useLater();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>(
    (question) => {
      const before = problemOf(getState(), question.id);
      setAsked((last) => ({ turn: (last?.turn ?? 0) + 1, open: true, question, before }));
    },
    [getState],
  );
  const close = (): void => {
    setAsked((last) => last && { ...last, open: false });
  };
  const question = asked?.question;
  const item =
    question !== undefined && state.status === "ready" ? findItem(state, question.id) : null;
  const asker = item?.kind === "done" ? item.former : item;
  const stands = asker?.kind === "card" && asker.flagged.address === question?.flagged.address;
  const problem = asked === null ? null : problemOf(state, asked.question.id);
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
          problem={problem === asked.before ? null : problem}
          onTrust={(entry) => actions.trust(asked.question.id, entry)}
          onClose={() => {
            close();
            asked.question.opener?.focus();
          }}
        />
      )}
    </AskContext>
  );
}

/** What an item says of its last action. */
function problemOf(state: PaneState, id: number): Problem | null {
  return state.status === "ready" ? (findItem(state, id)?.problem ?? null) : null;
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { TrustRight } from "../core/rights";
import { ActionButton } from "./ActionButton";
import { useCardStyles } from "./card-styles";
import { Bar } from "./Bar";
import { CardComparison } from "./CardComparison";
import type { Flagged } from "./flagged";
import { fluentRef } from "./fluent-ref";
import { mayWorkAgain, tellProblem } from "./ProblemBar";
import { Rich } from "./Rich";
import type { Problem } from "./state";
import { usePhase } from "./use-phase";
import { useWords } from "./words";

const useStyles = makeStyles({
  surface: {
    textAlign: "start",
    padding: "16px",
    maxWidth: "min(600px, calc(100vw - 24px))",
  },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  body: { gap: "12px" },
});

export interface TrustDialogProps {
  /** Closed by this and not by taking it out of the page; see `TrustAsking`. */
  readonly open: boolean;
  readonly flagged: Flagged;
  readonly right: TrustRight;
  /** Why it could not be saved; null when nothing was tried, or nothing failed. */
  readonly problem: Problem | null;
  readonly onTrust: (entry: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks about the consequence, with the two addresses in view; what changes nothing has the focus. */
export function TrustDialog(props: TrustDialogProps): ReactNode {
  const { open, flagged, right, problem, onTrust, onClose } = props;
  const words = useWords();
  const { say, pen } = words;
  const card = useCardStyles();
  const styles = useStyles();
  const no = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { address, finding } = flagged;
  const [entry, setEntry] = useState(address);
  const [saving, setSaving] = useState(false);
  const slow = usePhase(saving) === "slow";
  const final = problem !== null && !mayWorkAgain(problem);
  const trust = (): Promise<void> => {
    setSaving(true);
    return onTrust(entry).finally(() => {
      setSaving(false);
    });
  };
  // What is being saved would be all the same.
  const close = (): void => {
    if (!saving) onClose();
  };

  useEffect(() => {
    if (!open) return;
    no.current?.focus();
    // The dialog gives the focus to its first choice first, which scrolls the addresses out of view.
    if (content.current !== null) content.current.scrollTop = 0;
  }, [open]);

  useEffect(() => {
    if (content.current !== null && (slow || problem !== null)) {
      content.current.scrollTop = content.current.scrollHeight;
    }
    if (final) no.current?.focus();
  }, [slow, problem, final]);

  return (
    <Dialog
      open={open}
      onOpenChange={(_event, data) => {
        if (!data.open) close();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{say("trust.title")}</DialogTitle>
          <DialogContent ref={fluentRef(content)} className={styles.content}>
            <CardComparison flagged={flagged} />
            <p className={card.body}>
              <Rich text={words.describe(finding, flagged.verdict.recipient)} />
            </p>
            <p className={card.body}>{say("trust.body")}</p>
            <Field label={say("trust.scope")}>
              <RadioGroup
                value={entry}
                onChange={(_event, data) => {
                  if (!saving) setEntry(data.value);
                }}
              >
                <Radio
                  value={address}
                  label={<Rich text={say("trust.scopeAddress", { typed: pen.address(address) })} />}
                />
                {right.domain !== "" && (
                  <Radio
                    value={right.domain}
                    label={
                      <>
                        <Rich
                          text={say("trust.scopeDomain", { typedDomain: pen.code(right.domain) })}
                        />
                        <span className={card.note}>
                          <Rich
                            text={say("trust.scopeDomainNote", {
                              typedDomain: pen.code(right.domain),
                            })}
                          />
                        </span>
                      </>
                    }
                  />
                )}
              </RadioGroup>
            </Field>
            <p className={card.small}>{say("trust.undoNote")}</p>
            {slow && <p className={card.small}>{say("error.slow")}</p>}
            {problem !== null && (
              <Bar intent="error">
                <Rich text={tellProblem(problem, address, words)} />
              </Bar>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button ref={fluentRef(no)} disabledFocusable={saving} onClick={close}>
              {say("trust.no")}
            </Button>
            {!final && (
              <ActionButton
                label={say(problem === null ? "trust.yes" : "act.tryAgain")}
                onAct={trust}
              />
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

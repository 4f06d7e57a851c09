import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { trustRight } from "../core/rights";
import { ActionButton } from "./ActionButton";
import { useCardStyles } from "./card-styles";
import { fluentRef } from "./fluent-ref";
import { focusOutline } from "./focus-outline";
import { ArrowUndo16Regular, CheckmarkCircle16Filled, Info16Regular } from "./icons";
import { useBusy, usePane } from "./PaneContext";
import { ProblemBar } from "./ProblemBar";
import { Rich } from "./Rich";
import { SlowNote } from "./SlowNote";
import { mayChange, typedOf, type Deed, type DoneItem, type Ready } from "./state";
import { useAskTrust } from "./TrustAsking";
import { plain, useWords, type PaneWords } from "./words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    ...focusOutline(),
  },
  check: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  info: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { flex: "1 1 140px", minWidth: "0" },
  undo: { minWidth: "0", fontWeight: tokens.fontWeightRegular },
  full: { flexBasis: "100%" },
});

export interface DoneRowProps {
  readonly item: DoneItem;
  readonly state: Ready;
}

/** Something settled, with the way back; it stays as long as the pane. */
export function DoneRow({ item, state }: DoneRowProps): ReactNode {
  const { actions } = usePane();
  const words = useWords();
  const { say, pen } = words;
  const card = useCardStyles();
  const styles = useStyles();
  const { deed, undo, problem } = item;
  const what = tellDeed(deed, words);
  const byHand = deed.kind === "changed" || deed.kind === "gone";
  const Icon = byHand ? Info16Regular : CheckmarkCircle16Filled;
  const mayUndo = undo !== null && (undo.kind !== "write" || mayChange(state));
  return (
    <li
      className={mergeClasses(styles.row, card.fadeIn)}
      data-item={item.id}
      data-focus=""
      tabIndex={-1}
    >
      <Icon aria-hidden="true" className={byHand ? styles.info : styles.check} />
      <div className={styles.text}>
        <p className={card.body}>
          <Rich text={what} />
        </p>
        {(deed.kind === "replaced" || deed.kind === "changed") && (
          <p className={mergeClasses(card.small, card.secondary)}>
            <Rich text={say("done.was", { typed: pen.address(deed.typed) })} />
          </p>
        )}
        {deed.kind === "kept" && deed.trustable && <TrustLink item={item} />}
        <SlowNote busy={state.busy === item.id} />
      </div>
      {mayUndo && (
        <ActionButton
          label={say("act.undo")}
          name={plain(say("act.undoNamed", { what }))}
          appearance="subtle"
          size="small"
          className={styles.undo}
          icon={<ArrowUndo16Regular />}
          onAct={() => actions.undo(item.id)}
        />
      )}
      {problem !== null && (
        <div className={styles.full}>
          <ProblemBar problem={problem} typed={typedOf(deed)} item={item.id} />
        </div>
      )}
    </li>
  );
}

/** An address that was kept once may be kept for good, where policy allows. */
function TrustLink({ item }: { readonly item: DoneItem }): ReactNode {
  const { parts } = usePane();
  const { say } = useWords();
  const styles = useCardStyles();
  const askTrust = useAskTrust();
  const busy = useBusy();
  const link = useRef<HTMLButtonElement>(null);
  if (item.former?.kind !== "card") return null;
  const { flagged } = item.former;
  const right = trustRight(flagged.verdict, parts.policy);
  if (!right.address) return null;
  return (
    <Link
      ref={fluentRef(link)}
      as="button"
      className={mergeClasses(styles.small, styles.link)}
      disabledFocusable={busy}
      data-opens=""
      onClick={() => {
        askTrust({ id: item.id, flagged, right, opener: link.current });
      }}
    >
      {say("act.trust")}
    </Link>
  );
}

/** What was done, marked. */
export function tellDeed(deed: Deed, { say, pen }: PaneWords): string {
  switch (deed.kind) {
    case "replaced":
      return say("done.replaced", { meant: pen.address(deed.meant) });
    case "merged":
      return say("done.merged", {
        typed: pen.address(deed.typed),
        meant: pen.address(deed.meant),
        field: say(`field.${deed.field}`),
      });
    case "replaced-group":
      return say("group.done", { count: deed.count, meantDomain: pen.code(deed.meantDomain) });
    case "trusted":
      return say("done.trusted", { entry: pen.address(deed.entry) });
    case "changed":
      return say("done.changed", { now: pen.address(deed.now) });
    case "kept":
    case "removed":
    case "bcc":
    case "gone":
      return say(`done.${deed.kind}`, { typed: pen.address(deed.typed) });
  }
}

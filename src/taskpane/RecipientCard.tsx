import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { needsReason } from "../core/rights";
import { useCardStyles } from "./card-styles";
import { CardButtons } from "./CardButtons";
import { CardComparison } from "./CardComparison";
import { LevelLine } from "./LevelLine";
import { loadLater, useLater } from "./load-later";
import { usePane } from "./PaneContext";
import { PolicyFacts } from "./PolicyFacts";
import { ProblemBar } from "./ProblemBar";
import { Rich } from "./Rich";
import { keepWay } from "./rights";
import { SlowNote } from "./SlowNote";
import { mayChange, type CardItem, type Ready } from "./state";
import { WhyDetails } from "./WhyDetails";
import { plain, useWords } from "./words";

type Mode = "buttons" | "edit" | "choose" | "reason";

/** Which form is open; and which button it was opened with, to lead back to. */
interface Form {
  readonly mode: Mode;
  readonly from: "keep" | "edit" | null;
}

export interface RecipientCardProps {
  readonly item: CardItem;
  readonly state: Ready;
}

/** One recipient to look at: what is there, what was meant, why, and what can be done. */
export function RecipientCard({ item, state }: RecipientCardProps): ReactNode {
  const { flagged } = item;
  const { parts, actions } = usePane();
  const words = useWords();
  const { say } = words;
  const styles = useCardStyles();
  const later = useLater();
  const [form, setForm] = useState<Form>({ mode: "buttons", from: null });
  const { from } = form;
  // Until the forms are loaded the buttons stay.
  const mode = later === null ? "buttons" : form.mode;
  const show = (next: Form): void => {
    setForm(next);
    void loadLater();
  };
  const back = (): void => {
    setForm({ mode: "buttons", from });
  };
  const startKeeping = (): Promise<void> | void => {
    if (keepWay(flagged, parts.policy) === "choose") show({ mode: "choose", from: "keep" });
    else return keep();
  };
  const keep = (): Promise<void> | void => {
    if (needsReason(flagged.verdict, parts.policy)) show({ mode: "reason", from: "keep" });
    else return actions.keep(item.id, "");
  };

  return (
    <li
      className={mergeClasses(styles.card, styles.edge, styles[flagged.level], styles.fadeIn)}
      data-item={item.id}
    >
      <CardHeading item={item} />
      <CardComparison flagged={flagged} />
      <p className={styles.body}>
        <Rich text={words.describe(flagged.finding, flagged.verdict.recipient)} />
      </p>
      <PolicyFacts flagged={flagged} />
      {item.problem !== null && (
        <ProblemBar problem={item.problem} typed={flagged.address} item={item.id} />
      )}
      {mode === "buttons" && mayChange(state) && (
        <CardButtons
          item={item}
          state={state}
          focused={from}
          onKeep={startKeeping}
          onEdit={() => {
            show({ mode: "edit", from: "edit" });
          }}
        />
      )}
      {mode === "edit" && later !== null && <later.EditForm item={item} onCancel={back} />}
      {mode === "choose" && later !== null && (
        <later.ChooseForm
          flagged={flagged}
          onMeant={(meant) => actions.replace(item.id, meant)}
          onTyped={keep}
          onCancel={back}
        />
      )}
      {mode === "reason" && later !== null && (
        <later.ReasonForm
          typed={flagged.address}
          onSave={(reason) => actions.keep(item.id, reason)}
          onCancel={back}
        />
      )}
      <SlowNote busy={state.busy === item.id} />
      {!state.message.remembers && mode === "buttons" && (
        <p className={mergeClasses(styles.small, styles.secondary)}>{say("limit.old")}</p>
      )}
      {flagged.finding.kind !== "denied" && <WhyDetails flagged={flagged} />}
    </li>
  );
}

/** Level, field and name; what a reader hears first, and what takes the focus. */
export function CardHeading({ item: { flagged } }: { readonly item: CardItem }): ReactNode {
  const { say, pen } = useWords();
  const styles = useCardStyles();
  const who = flagged.name === "" ? pen.address(flagged.address) : pen.words(flagged.name);
  const label = say("card.heading", {
    level: say(`level.${flagged.level}`),
    who,
    field: say(`field.${flagged.field}`),
  });
  return (
    <h2 className={styles.heading} tabIndex={-1} data-focus="" aria-label={plain(label)}>
      <LevelLine level={flagged.level} fields={[flagged.field]} />
      {flagged.name !== "" && (
        <span className={styles.name}>
          <Rich text={who} />
        </span>
      )}
    </h2>
  );
}

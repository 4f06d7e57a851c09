import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Unchecked, UncheckedCause } from "../core/types";
import { useCardStyles } from "./card-styles";
import { countsOf } from "./headline-text";
import { PeopleTeam20Regular } from "./icons";
import { Rich } from "./Rich";
import type { Ready } from "./state";
import { useWords, type PaneWords } from "./words";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "row", alignItems: "flex-start", gap: "8px" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { display: "flex", flexDirection: "column", gap: "4px", minWidth: "0" },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What could not be checked, with its number and what to do about it. */
export function UncheckedNotes({ state }: { readonly state: Ready }): ReactNode {
  const words = useWords();
  const card = useCardStyles();
  const styles = useStyles();
  const { unchecked, exact } = countsOf(state);
  if (unchecked === 0) return null;
  const sentences = tellUnchecked(state.decision.unchecked, words);
  return (
    <section className={mergeClasses(card.card, styles.note)}>
      <PeopleTeam20Regular aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>
        <h2 className={styles.title}>
          {exact ? words.say("unchecked.title", { count: unchecked }) : words.say("unchecked.some")}
        </h2>
        {sentences.map((sentence, index) => (
          <p key={index} className={card.small}>
            <Rich text={sentence} />
          </p>
        ))}
      </div>
    </section>
  );
}

function tellUnchecked(all: readonly Unchecked[], words: PaneWords): readonly string[] {
  const { say, pen, list } = words;
  const of = (...causes: readonly UncheckedCause[]): readonly Unchecked[] =>
    all.filter(({ cause }) => causes.includes(cause));
  const total = (some: readonly Unchecked[]): number =>
    some.reduce((sum, { count }) => sum + count, 0);
  const sentences: string[] = [];

  const names = of("contact-group").flatMap((each) => each.names);
  if (names.length > 0) {
    const shown = list(names.map((name) => pen.words(name)));
    sentences.push(
      say("unchecked.group", { count: names.length, names: shown }),
      say("unchecked.groupDo"),
    );
  }
  const counted = [
    ["unchecked.unresolved", of("unresolved")],
    ["unchecked.internal", of("x500")],
    ["unchecked.other", of("fax", "ip-literal")],
  ] as const;
  for (const [key, some] of counted) {
    if (some.length > 0) sentences.push(say(key, { count: total(some) }));
  }
  for (const { field, count } of of("truncated")) {
    sentences.push(say("unchecked.truncated", { count, field: fieldName(field, words) }));
  }
  for (const { field, detail } of of("read-failed", "time")) {
    const code = detail.split(" ").pop() ?? "";
    sentences.push(say("unchecked.readFailed", { field: fieldName(field, words), code }));
  }
  return sentences;
}

function fieldName(field: Unchecked["field"], { say, list }: PaneWords): string {
  return field === null ? list([say("field.to"), say("field.cc")]) : say(`field.${field}`);
}

import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Bars } from "./Bars";
import { DoneRow } from "./DoneRow";
import { FoldedCard } from "./FoldedCard";
import { GroupCard } from "./GroupCard";
import { Headline } from "./Headline";
import { headlineOf } from "./headline-text";
import { RecipientCard } from "./RecipientCard";
import type { Ready } from "./state";
import { UncheckedNotes } from "./UncheckedNotes";
import { useWords } from "./words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});

/** The recipients of a message: what to look at, what is settled, what could not be checked. */
export function MessagePage({ state }: { readonly state: Ready }): ReactNode {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <Headline {...headlineOf(state, say)} />
      <Bars state={state} />
      {state.items.length > 0 && (
        <ul className={styles.list} data-list="">
          {state.items.map((item) => {
            if (item.kind === "done") return <DoneRow key={item.id} item={item} state={state} />;
            if (item.kind === "group") return <GroupCard key={item.id} item={item} state={state} />;
            return item.unfolded ? (
              <RecipientCard key={item.id} item={item} state={state} />
            ) : (
              <FoldedCard key={item.id} item={item} state={state} />
            );
          })}
        </ul>
      )}
      <UncheckedNotes state={state} />
    </>
  );
}

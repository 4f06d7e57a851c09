import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { useCardStyles } from "./card-styles";
import { ComparisonView } from "./ComparisonView";
import { domainDrawing } from "./drawing";
import { FIELD_ORDER, keyOf, type Flagged } from "./flagged";
import { LevelLine } from "./LevelLine";
import { usePane } from "./PaneContext";
import { ProblemBar } from "./ProblemBar";
import { Rich } from "./Rich";
import { SlowNote } from "./SlowNote";
import { mayChange, type GroupItem, type Ready } from "./state";
import { plain, useWords } from "./words";

const SHOWN_AT_FIRST = 3;

const useStyles = makeStyles({
  members: { listStyleType: "none", margin: "0", padding: "0" },
  member: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface GroupCardProps {
  readonly item: GroupItem;
  readonly state: Ready;
}

/** Several recipients with one cause: one decision, with their names in view. */
export function GroupCard({ item, state }: GroupCardProps): ReactNode {
  const { actions } = usePane();
  const words = useWords();
  const { say, pen } = words;
  const styles = useCardStyles();
  const own = useStyles();
  const [all, setAll] = useState(false);
  const [first] = item.members;
  if (first === undefined) return null;
  const { level, finding } = first;
  const count = item.members.length;
  const fields = FIELD_ORDER.filter((field) => item.members.some((each) => each.field === field));
  const title = say("group.title", { count, typedDomain: pen.code(item.typedDomain) });
  const named = say("group.replaceNamed", {
    count,
    typedDomain: pen.code(item.typedDomain),
    meantDomain: pen.code(item.meantDomain),
  });
  const lower = level === "possible" ? "pair.possible" : "pair.probable";
  const shown = all ? item.members : item.members.slice(0, SHOWN_AT_FIRST);
  return (
    <li
      className={mergeClasses(styles.card, styles.edge, styles[level], styles.fadeIn)}
      data-item={item.id}
    >
      <h2
        className={styles.heading}
        tabIndex={-1}
        data-focus=""
        aria-label={plain(
          say("card.heading", {
            level: say(`level.${level}`),
            who: title,
            field: words.list(fields.map((field) => say(`field.${field}`))),
          }),
        )}
      >
        <LevelLine level={level} fields={fields} />
        <span className={styles.name}>
          <Rich text={title} />
        </span>
      </h2>
      <ComparisonView
        comparison={domainDrawing(item.typedDomain, item.meantDomain)}
        upper={say("pair.now")}
        lower={say(lower)}
        spoken={words.spokenDomains(
          { typedDomain: item.typedDomain, meantDomain: item.meantDomain, label: lower },
          finding,
        )}
      />
      <p className={styles.body}>
        <Rich text={words.describe(finding, first.verdict.recipient)} />
      </p>
      <ul className={own.members}>
        {shown.map((member) => (
          <Member key={keyOf(member)} member={member} />
        ))}
      </ul>
      <div className={styles.row}>
        {count > SHOWN_AT_FIRST && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.flushSmall}
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? say("group.hide") : say("group.show", { count })}
          </Button>
        )}
        <Button
          appearance="subtle"
          size="small"
          className={count > SHOWN_AT_FIRST ? styles.quiet : styles.flushSmall}
          disabledFocusable={state.busy !== null}
          data-opens=""
          onClick={() => {
            actions.separate(item.id);
          }}
        >
          {say("group.separate")}
        </Button>
      </div>
      {item.problem !== null && (
        <ProblemBar problem={item.problem} typed={item.typedDomain} item={item.id} />
      )}
      {mayChange(state) && (
        <ActionButton
          label={say("group.replace", { count })}
          name={plain(named)}
          appearance={level === "possible" ? "secondary" : "primary"}
          className={styles.wide}
          onAct={() => actions.replaceGroup(item.id)}
        />
      )}
      <SlowNote busy={state.busy === item.id} />
    </li>
  );
}

function Member({ member: { name, address } }: { readonly member: Flagged }): ReactNode {
  const { pen } = useWords();
  const styles = useCardStyles();
  const own = useStyles();
  return (
    <li className={mergeClasses(styles.small, own.member)}>
      {name !== "" && (
        <div>
          <Rich text={pen.words(name)} />
        </div>
      )}
      <div className={name === "" ? undefined : styles.secondary}>
        <Rich text={pen.address(address)} />
      </div>
    </li>
  );
}

import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import type { Flagged } from "./flagged";
import { usePane } from "./PaneContext";
import { Rich } from "./Rich";
import { actionEntry } from "./why-facts";
import { useWords } from "./words";

const useStyles = makeStyles({ facts: { display: "flex", flexDirection: "column", gap: "2px" } });

/** For what policy blocks: whose rule it is, why, whom to ask, and what has to be done. */
export function PolicyFacts({ flagged }: { readonly flagged: Flagged }): ReactNode {
  const { policy } = usePane().parts;
  const { say, sayOwn, pen } = useWords();
  const card = useCardStyles();
  const styles = useStyles();
  const { finding, level } = flagged;
  if (level !== "blocked") return null;
  const denied = finding.kind === "denied";
  const facts = [
    denied ? null : sayOwn("policy.by"),
    // What is denied is named in the sentence above.
    denied ? null : say("policy.entry", { entry: pen.code(actionEntry(finding)) }),
    denied && finding.reason !== ""
      ? say("policy.reason", { reason: pen.words(finding.reason) })
      : say("policy.noReason"),
    policy.contact === "" ? null : say("policy.contact", { contact: pen.address(policy.contact) }),
    say("policy.cannotKeep"),
  ];
  return (
    <div className={mergeClasses(card.small, styles.facts)}>
      {facts.map(
        (fact, index) =>
          fact !== null && (
            <div key={index}>
              <Rich text={fact} />
            </div>
          ),
      )}
      {policy.helpUrl.startsWith("https://") && (
        <Link className={card.link} href={policy.helpUrl} target="_blank" rel="noopener noreferrer">
          {say("policy.help")}
        </Link>
      )}
    </div>
  );
}

import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DEFAULT_POLICY } from "../core/policy";
import { useCardStyles } from "./card-styles";
import { PageHeader } from "./PageHeader";
import { usePane } from "./PaneContext";
import { Rich } from "./Rich";
import { useWords } from "./words";

const useStyles = makeStyles({
  facts: { listStyleType: "none", margin: "0", padding: "0", display: "grid", rowGap: "8px" },
});

/** Version, policy and data: what the pane works with, and whose rules hold. */
export function AboutPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { policy, version, dataDate } = usePane().parts;
  const { say, sayOwn, pen, formatDay } = useWords();
  const card = useCardStyles();
  const styles = useStyles();
  // Without a stamped one this very object holds; a stamped one may well have revision 0.
  const stamped = policy !== DEFAULT_POLICY;
  const facts = [
    say("about.version", { version: pen.code(version) }),
    dataDate === "" ? "" : say("about.data", { date: formatDay(dataDate) }),
    stamped ? say("about.revision", { revision: String(policy.revision) }) : say("about.noPolicy"),
    stamped ? sayOwn("policy.by") : "",
    policy.contact === "" ? "" : say("policy.contact", { contact: pen.address(policy.contact) }),
  ].filter((fact) => fact !== "");
  return (
    <>
      <PageHeader title={say("about.title")} onBack={onBack} />
      <ul className={mergeClasses(card.body, styles.facts)}>
        {facts.map((fact) => (
          <li key={fact}>
            <Rich text={fact} />
          </li>
        ))}
      </ul>
      {policy.helpUrl.startsWith("https://") && (
        <Link className={card.link} href={policy.helpUrl} target="_blank" rel="noopener noreferrer">
          {say("policy.help")}
        </Link>
      )}
      <p className={mergeClasses(card.small, card.secondary)}>{say("foot.privacy")}</p>
    </>
  );
}

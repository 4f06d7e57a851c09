import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { createChecker } from "../../src/core/check";
import type { Policy } from "../../src/core/policy";
import type { Finding, Unchecked, Verdict } from "../../src/core/types";
import { describeFinding } from "../../src/text/describe";
import { organizationName } from "../../src/text/setting";
import type { Outlook } from "../host";
import { answerFacts } from "./decision-facts";
import { draftOf, trustedIn } from "./draft-of";
import { useTableStyles } from "./table-styles";
import { WORDS } from "./words";

const MAX_ROWS = 50;

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: "6px 16px",
    margin: "0 0 12px",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: "anywhere" },
  heading: { margin: "0 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px" },
});

/** The answer to the last Send, and what the core says about the message as it is now. */
export function DecisionTab({ outlook, policy }: { outlook: Outlook; policy: Policy }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { report } = outlook;
  const draft = draftOf(outlook);
  const trusted = trustedIn(outlook);
  // Drafts are made anew with each change; the check is worth the text of one.
  const asText = JSON.stringify([draft, trusted]);
  const decision = useMemo(
    () => createChecker({ trusted, learned: null }, policy)(draft),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [asText, policy],
  );
  const rows = decision.verdicts.flatMap((verdict) =>
    verdict.findings.map((finding) => ({ verdict, finding })),
  );

  return (
    <>
      {report !== null && (
        <dl className={styles.facts}>
          {answerFacts(report).map(({ name, value }) => (
            <FactRow key={name + value} name={name} value={value} />
          ))}
        </dl>
      )}
      <h3 className={styles.heading}>
        {WORDS.evidence}: {decision.action}
      </h3>
      {rows.length === 0 && <p className={styles.text}>{WORDS.noEvidence}</p>}
      {decision.unchecked.map((one, index) => (
        <p key={index} className={styles.text}>
          {WORDS.unchecked}: {describeUnchecked(one)}
        </p>
      ))}
      {rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th>{WORDS.address}</th>
              <th>{WORDS.reason}</th>
              <th>{WORDS.action}</th>
              <th>{WORDS.odds}</th>
              <th>{WORDS.terms}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MAX_ROWS).map(({ verdict, finding }, index) => (
              <EvidenceRow key={index} verdict={verdict} finding={finding} policy={policy} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > MAX_ROWS && <p className={styles.text}>+ {rows.length - MAX_ROWS}</p>}
    </>
  );
}

function FactRow({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function EvidenceRow(props: { verdict: Verdict; finding: Finding; policy: Policy }) {
  const { verdict, finding, policy } = props;
  const table = useTableStyles();
  const typed = verdict.recipient.address;
  const organization = organizationName(policy);
  const { protectedSuffixes } = policy;
  const sentence = describeFinding(
    finding,
    { typed, organization, protectedSuffixes: protectedSuffixes.add },
    "en",
  );
  return (
    <tr>
      <td>{typed}</td>
      <td>
        {finding.kind}: {sentence}
      </td>
      <td className={table.short}>{finding.action}</td>
      <td className={table.short}>
        {finding.odds === Infinity ? WORDS.fact : `${formatOdds(finding.odds)} : 1`}
      </td>
      <td>
        {finding.evidence.terms
          .map(({ name, decibans }) => `${name} ${decibans > 0 ? "+" : ""}${decibans.toFixed(1)}`)
          .join(", ")}
      </td>
    </tr>
  );
}

function describeUnchecked({ cause, field, count, names, detail }: Unchecked): string {
  const where = field === null ? "" : ` in ${field}`;
  const which = names.length > 0 ? ` (${names.join(", ")})` : "";
  return `${count} ${cause}${where}${which} ${detail}`.trim();
}

function formatOdds(odds: number): string {
  return odds >= 1e6 ? odds.toExponential(1) : odds >= 10 ? odds.toFixed(0) : odds.toFixed(1);
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import type { Flagged } from "./flagged";
import { ChevronRight16Regular } from "./icons";
import { Rich } from "./Rich";
import { useWords } from "./words";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    width: "fit-content",
    cursor: "pointer",
    listStyleType: "none",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  details: { "&[open] > summary > svg": { transform: "rotate(90deg) /* @noflip */" } },
  mirrored: { "& > summary > svg": { transform: "scaleX(-1)" } },
  facts: {
    listStyleType: "disc",
    margin: "4px 0 0",
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  nested: { marginTop: "8px", marginInlineStart: "20px" },
  technical: { fontFamily: tokens.fontFamilyMonospace, marginTop: "4px", userSelect: "text" },
});

/** Why this was flagged: a few facts, each true on its own; closed until asked for. */
export function WhyDetails({ flagged }: { readonly flagged: Flagged }): ReactNode {
  const { say, rtl, facts, technicalFacts } = useWords();
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <details className={mergeClasses(rtl && styles.mirrored, styles.details)}>
      <Summary text={say("why.title")} />
      <ul className={styles.facts}>
        {facts(flagged).map((fact, index) => (
          <li key={index}>
            <Rich text={fact} />
          </li>
        ))}
      </ul>
      <details className={mergeClasses(rtl && styles.mirrored, styles.details, styles.nested)}>
        <Summary text={say("why.it")} />
        <div className={mergeClasses(card.small, styles.technical)}>
          {technicalFacts(flagged).map((fact, index) => (
            <div key={index}>
              <Rich text={fact} />
            </div>
          ))}
        </div>
      </details>
    </details>
  );
}

function Summary({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <summary className={styles.summary} tabIndex={0}>
      <ChevronRight16Regular aria-hidden="true" />
      {text}
    </summary>
  );
}

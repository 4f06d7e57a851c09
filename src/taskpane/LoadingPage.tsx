import { makeStyles, mergeClasses, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import { useWords } from "./words";

/** What is ready sooner needs no loading state. */
const SHOW_AFTER_MS = 300;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  afterwards: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: `${String(SHOW_AFTER_MS)}ms`,
    animationFillMode: "both",
  },
  header: { display: "flex", gap: "8px" },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
  },
  bone: {
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
    animationName: { "0%": { opacity: 1 }, "50%": { opacity: 0.5 }, "100%": { opacity: 1 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  circle: { width: "24px", height: "24px", borderRadius: "50%", flexShrink: 0 },
  sub: { width: "157px", height: "16px", marginTop: "4px" },
  subSecond: { width: "120px", height: "16px", marginTop: "4px", marginBottom: "2px" },
  heading: { display: "flex", flexDirection: "column", gap: "4px" },
  level: { width: "108px", height: "16px" },
  name: { width: "150px", height: "16px" },
  pair: { height: "104px" },
  sentence: { height: "40px" },
  button: { height: "36px" },
  quiet: { width: "162px", height: "32px" },
  why: { width: "130px", height: "24px" },
});

export interface LoadingPageProps {
  /** The pane has just been opened: its page shows a skeleton already. */
  readonly first: boolean;
}

/** The place of what is to come: the skeleton has the height of a card, so that nothing jumps. */
export function LoadingPage({ first }: LoadingPageProps): ReactNode {
  const { say } = useWords();
  const { announce } = useAnnounce();
  const card = useCardStyles();
  const styles = useStyles();

  useEffect(() => {
    const timer = setTimeout(() => {
      announce(say("say.loading"));
    }, SHOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, say]);

  const bone = (look: string): ReactNode => <div className={mergeClasses(styles.bone, look)} />;
  return (
    <div className={mergeClasses(styles.page, !first && styles.afterwards)}>
      <header className={styles.header}>
        {bone(styles.circle)}
        <div>
          <h1 className={styles.title}>{say("status.loading")}</h1>
          {bone(styles.sub)}
          {bone(styles.subSecond)}
        </div>
      </header>
      <div className={mergeClasses(card.card, card.edge)} aria-hidden="true">
        <div className={styles.heading}>
          {bone(styles.level)}
          {bone(styles.name)}
        </div>
        {bone(styles.pair)}
        {bone(styles.sentence)}
        {bone(styles.button)}
        {bone(styles.quiet)}
        {bone(styles.why)}
      </div>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import { focusOutline } from "./focus-outline";
import { ArrowLeft20Regular } from "./icons";
import { onEscape } from "./keys";
import { leadFocus } from "./lead-focus";
import { useWords } from "./words";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "flex-start", gap: "8px" },
  back: { minWidth: "32px", marginInlineStart: "-6px" },
  mirrored: { transform: "scaleX(-1)" },
  title: {
    margin: "0",
    paddingTop: "4px",
    paddingInlineEnd: "40px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ...focusOutline(),
  },
});

export interface PageHeaderProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

/** Headline of a page beside the list, with the way back; it takes the focus. */
export function PageHeader({ title, onBack, children }: PageHeaderProps): ReactNode {
  const { say, rtl } = useWords();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (heading.current !== null) leadFocus(heading.current);
  }, []);

  return (
    <header className={styles.header} onKeyDown={onEscape(onBack)}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeft20Regular className={mergeClasses(rtl && styles.mirrored)} />}
        aria-label={say("act.back")}
        onClick={onBack}
      />
      <div>
        <h1 ref={heading} className={styles.title} tabIndex={-1} data-focus="headline">
          {title}
        </h1>
        <p className={mergeClasses(card.body, card.secondary)}>{children}</p>
      </div>
    </header>
  );
}
